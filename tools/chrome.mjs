// Which Chrome the tests drive: CHROME_PATH, else an installed one, else the one that npm brought.
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** Debian's Chromium without a window's own pages, which took half of the time of the end-to-end tests. */
const shell = '/usr/bin/chromium-headless-shell';

/** Launch options for puppeteer-core and playwright-core. Throws, saying what to install, when there is no Chrome. */
export async function chrome() {
  const sandboxOff = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const args = [
    ...sandboxOff,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (!process.env.CHROME_PATH && existsSync(shell)) return {executablePath: shell, args};
  const executablePath = process.env.CHROME_PATH ?? installedChrome();
  if (executablePath) return {executablePath, args};
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the four libraries that a bare Debian lacks.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const {default: packaged} = await import('@sparticuz/chromium');
    return {
      executablePath: await packaged.executablePath(),
      args: [...new Set(['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', ...args])],
    };
  }
  throw new Error('No Chrome found. Install one, or set CHROME_PATH to it.');
}

function installedChrome() {
  try {
    return require('chrome-launcher').Launcher.getFirstInstallation();
  } catch {
    return undefined; // chrome-launcher throws when there is none
  }
}
