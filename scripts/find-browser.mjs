/**
 * Finds the browsers that this machine already has. Plain JavaScript for Node 18: it runs before anything is installed.
 *
 * `CHROMIUM_PATH` and `FIREFOX_PATH` in the environment come first and are taken as they are.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Custom highlights are complete from here on; the manifest asks for no less. */
const OLDEST_FIREFOX = 149;

// Branded Chrome is not among them: from version 137 on it ignores --load-extension.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
};
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe')],
};

/**
 * The path of a Chromium, or Chrome for Testing, that loads unpacked extensions.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return [...onPath(CHROMIUM_NAMES), ...(CHROMIUM_PLACES[process.platform] ?? []), ...fetchedByTestTools()].find(
    isExecutable,
  );
}

/**
 * The path of a Firefox that is new enough for the extension.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return [...onPath(FIREFOX_NAMES), ...(FIREFOX_PLACES[process.platform] ?? [])].filter(isExecutable).find((path) => {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1]) >= OLDEST_FIREFOX;
  });
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** Browsers that Playwright or Puppeteer have already put on this machine for somebody else's tests. */
function fetchedByTestTools() {
  const cache = join(homedir(), '.cache');
  return [
    ...versionsIn(join(cache, 'ms-playwright'), /^chromium-/),
    ...versionsIn(join(cache, 'puppeteer', 'chrome'), /./),
  ].flatMap((folder) => [join(folder, 'chrome-linux', 'chrome'), join(folder, 'chrome-linux64', 'chrome')]);
}

function versionsIn(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((entry) => join(folder, entry));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
