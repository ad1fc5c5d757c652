/**
 * Brings the machine to where `npm start` and `npm test` can run: dependencies as the lock file says and, with
 * `--chromium` or `--firefox`, a browser. Plain JavaScript for Node 18: it runs before anything is installed.
 *
 * It never downloads a browser by itself: it takes one that is there, or, as root on a machine with apt, the
 * distribution's package. Otherwise it says which command to run. Without Firefox its tests are skipped, so that its
 * absence is a remark and no error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';

const OLDEST_NODE = 18;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const ADVICE = {
  chromium: {
    linux: 'sudo apt-get install chromium   (or your distribution’s package of Chromium)',
    darwin: 'brew install --cask chromium',
    win32: 'winget install Hibbiki.Chromium',
  },
  firefox: {
    linux: 'sudo apt-get install firefox-esr   (or your distribution’s package of Firefox, version 149 or later)',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

checkNode();
ensureDependencies();
if (process.argv.includes('--chromium') && !browserIsThere(findChromium, 'chromium')) {
  stop(
    `No Chromium was found. Chrome will not do: it ignores --load-extension.\n${advice('chromium')}\n` +
      'or set CHROMIUM_PATH to the executable of a Chromium or a Chrome for Testing.',
  );
}
if (process.argv.includes('--firefox') && !browserIsThere(findFirefox, 'firefox-esr')) {
  say(`No Firefox from version 149 on was found; its tests will be skipped.\n${advice('firefox')}`);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) stop(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}.`);
}

function ensureDependencies() {
  const reason = outOfStep();
  if (!reason) return;
  say(`Installing dependencies (${reason}) …`);
  // npm’s own Node: the one in node_modules, if this is it, is about to be replaced.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []];
  const shell = !npm && process.platform === 'win32';
  const { status } = spawnSync(command, [...first, 'ci', '--include=dev'], { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) stop('The dependencies could not be installed. Run "npm ci" to see why.');
  const still = outOfStep();
  if (still) stop(`"npm ci" ended well, yet ${still}. Were install scripts switched off (ignore-scripts)?`);
}

/** Why node_modules is not what package-lock.json says; undefined if it is. */
function outOfStep() {
  const installed = readLock(join('node_modules', '.package-lock.json'));
  if (!installed) return 'there is no node_modules';
  for (const [place, { version, optional, peer }] of Object.entries(readLock('package-lock.json'))) {
    if (place === '' || ((optional || peer) && !installed[place])) continue;
    if (installed[place]?.version !== version) return `${place} is not at version ${version}`;
  }
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(node) ? undefined : 'the pinned Node is not in node_modules';
}

function readLock(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function browserIsThere(find, debianPackage) {
  if (find()) return true;
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  say(`Installing ${debianPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    if (spawnSync('apt-get', step, { stdio: ['ignore', 'inherit', 'inherit'], env }).status !== 0) return false;
  }
  return find() !== undefined;
}

function advice(browser) {
  return `Install it with\n  ${ADVICE[browser][process.platform] ?? ADVICE[browser].linux}`;
}

function say(message) {
  console.log(`\n${message}\n`);
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
