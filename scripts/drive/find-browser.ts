import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names on the PATH, the likeliest first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where the installers of the other systems put them. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

const WHAT_TO_DO =
  'No Chromium, Chrome or Edge was found. Install one (Debian or Ubuntu: sudo apt-get install chromium), ' +
  'or name it: HEMISCOPE_BROWSER=/path/to/browser npm start';

/**
 * The browser to run in: the one named by HEMISCOPE_BROWSER, else an installed one, else Debian's, installed now where
 * the rights are there. Throws with what to do if there is none.
 */
export function findBrowser(): string {
  const named = process.env.HEMISCOPE_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`HEMISCOPE_BROWSER names no file: ${named}`);
  }
  const found = installedBrowser() ?? (installChromium() ? installedBrowser() : undefined);
  if (!found) throw new Error(WHAT_TO_DO);
  return found;
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...PLACES].find((path) =>
    existsSync(path),
  );
}

function installChromium(): boolean {
  const mayInstall = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!mayInstall) return false;
  console.log('Installing chromium (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) {
      console.error(stderr);
      return false;
    }
  }
  return true;
}
