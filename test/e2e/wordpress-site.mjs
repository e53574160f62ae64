// A real WordPress for the tests, from Debian's package and the SQLite drop-in of npm's WordPress Playground, on PHP's own server.
// Needs php with sqlite3, xml and mbstring, and apt-get; takes some ten seconds.
import {execFileSync, spawn} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const PLAYGROUND = '@wp-playground/cli@3.1.56';
const DROP_IN = 'sqlite-database-integration.zip';
const theme = {
  'style.css': '/*\nTheme Name: Plain\n*/',
  'index.php': `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><?php wp_head(); ?></head>
    <body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
};

/** @returns The folder that WordPress and its drop-in were fetched to, else `missing`: why not. */
export function fetchWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const run = (command, ...args) =>
    execFileSync(command, args, {cwd: folder, encoding: 'utf8', stdio: 'pipe'});
  const ending = name => readdirSync(folder).find(file => file.endsWith(name));
  try {
    const modules = run('php', '-m');
    for (const name of ['sqlite3', 'xml', 'mbstring']) {
      if (!modules.includes(name)) throw new Error(`PHP without ${name}`);
    }
    run('apt-get', 'download', 'wordpress');
    run('dpkg', '-x', ending('.deb'), 'package');
    run('npm', 'pack', PLAYGROUND, '--silent');
    run('tar', 'xzf', ending('.tgz'), '--strip-components=1', `package/${DROP_IN}`);
    run('unzip', '-q', DROP_IN, '-d', 'sqlite');
    return {folder};
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    return {missing: `no WordPress to be had: ${error.message.split('\n')[0]}`};
  }
}

/**
 * @param folder From `fetchWordPress`; it goes with `close`.
 * @param options.plugin Folder of a plugin, which is activated.
 * @param options.code PHP that runs once WordPress is installed: it makes posts, and what it prints is returned as `printed`.
 */
export async function openWordPress(folder, {plugin, code}) {
  const site = join(folder, 'site');
  cpSync(join(folder, 'package/usr/share/wordpress'), site, {
    recursive: true,
    dereference: false,
    filter: source => !/wp-config\.php$|\.htaccess$/.test(source),
  });
  const content = join(site, 'wp-content');
  const [sqliteName] = readdirSync(join(folder, 'sqlite'));
  const sqlite = join(content, 'plugins', 'sqlite');
  cpSync(join(folder, 'sqlite', sqliteName), sqlite, {recursive: true});
  // The drop-in is for a newer WordPress, where a field that it declares is no longer private.
  for (const file of readdirSync(sqlite, {recursive: true})) {
    if (!file.endsWith('.php')) continue;
    const path = join(sqlite, file);
    const text = readFileSync(path, 'utf8');
    const mended = text.replace(
      'private $allow_unsafe_unquoted_parameters',
      'protected $allow_unsafe_unquoted_parameters',
    );
    if (mended !== text) writeFileSync(path, mended);
  }
  writeFileSync(
    join(content, 'db.php'),
    readFileSync(join(sqlite, 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite/load.php'),
  );
  cpSync(plugin, join(content, 'plugins/newsalist'), {recursive: true});
  mkdirSync(join(content, 'themes/plain'), {recursive: true});
  for (const [name, text] of Object.entries(theme)) {
    writeFileSync(join(content, 'themes/plain', name), text);
  }

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap(name => [
    `${name}_KEY`,
    `${name}_SALT`,
  ]);
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
    define('DB_NAME', 'x'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', ''); define('DB_CHARSET', 'utf8'); define('DB_COLLATE', '');
    define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
    define('WP_DEFAULT_THEME', 'plain'); define('WP_DEBUG', false);
    ${keys.map(key => `define('${key}', '${key}');`).join(' ')}
    $table_prefix = 'wp_';
    if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
    require_once ABSPATH . 'wp-settings.php';`,
  );
  writeFileSync(
    join(site, 'install.php'),
    `<?php
    error_reporting(0);
    define('WP_INSTALLING', true);
    require __DIR__ . '/wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    wp_install('صحيفة', 'editor', 'editor@example.com', true, '', 'password');
    switch_theme('plain');
    update_option('active_plugins', array('newsalist/newsalist.php'));
    ${code}`,
  );
  writeFileSync(
    join(site, 'router.php'),
    `<?php
    $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
    if ($path !== '/' && is_file(__DIR__ . $path)) return false;
    require __DIR__ . '/index.php';`,
  );
  const printed = execFileSync('php', ['install.php'], {
    cwd: site,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'], // it complains that it cannot send mail
  });
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, 'router.php'], {
    cwd: site,
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(origin).then(
      ({ok}) => ok,
      () => false,
    );
    if (isUp) break;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return {
    origin,
    printed,
    close() {
      server.kill();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}
