// Unit tests in real browsers, straight from src/. BROWSERS=chrome,firefox,webkit chooses; Chrome alone by default.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {chrome} from './tools/chrome.mjs';
import {plainReporter} from './tools/wtr-plain-reporter.mjs';
import {served} from './tools/wtr-served.mjs';
import {typescript} from './tools/wtr-typescript.mjs';

const wanted = (process.env.BROWSERS ?? 'chrome').split(',');
const browsers = [];
if (wanted.includes('chrome'))
  browsers.push(chromeLauncher({launchOptions: {...(await chrome()), headless: 'shell'}}));
if (wanted.includes('firefox')) browsers.push(firefox());
if (wanted.includes('webkit')) browsers.push(await webkit());

/** Debian's Firefox over WebDriver BiDi. One tab at a time: background tabs are throttled. */
function firefox() {
  const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  if (!existsSync(executablePath))
    throw new Error(`No Firefox at ${executablePath}: set FIREFOX_PATH.`);
  return chromeLauncher({
    concurrency: 1,
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath},
  });
}

/** WebKitGTK through its WebDriver, on a screen of its own. */
async function webkit() {
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const port = 4455;
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1024x24', '/usr/bin/WebKitWebDriver', `--port=${port}`],
    {stdio: 'ignore', detached: true},
  );
  process.on('exit', () => {
    if (driver.exitCode === null) process.kill(-Number(driver.pid));
  });
  for (let attempt = 0; attempt < 50; attempt++) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (up) break;
    await sleep(200);
  }
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
  });
}

export default {
  files: 'test/{elements,feed,related,locale,relay,server}/**/*.test.ts',
  nodeResolve: true,
  plugins: [served(), typescript()],
  browsers,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  coverage: wanted.includes('chrome') && !process.argv.includes('--files'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: {statements: 80},
  },
  testFramework: {config: {timeout: 10000}},
  testsFinishTimeout: 120000,
  reporters: [defaultReporter(), plainReporter()],
};
