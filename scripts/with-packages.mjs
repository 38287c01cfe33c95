/**
 * Runs a TypeScript script of this folder on a machine that may have nothing but Node: installs the packages first
 * when they are missing or older than the lock file. Plain JavaScript, no package, because none may be there yet.
 *   node scripts/with-packages.mjs scripts/start.ts [arguments]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = 20;
const root = join(import.meta.dirname, '..');

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Hemiscope needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!packagesAreCurrent()) {
  console.log('Installing packages (npm ci) …');
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) {
    console.error(
      'The packages could not be installed: see the lines above. Check the connection to the npm registry.',
    );
    process.exit(1);
  }
}

// Ctrl-C is the script's own: it may have something to say before it ends.
process.on('SIGINT', () => {});
const [script, ...rest] = process.argv.slice(2);
const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, script), ...rest], { stdio: 'inherit' });
process.exit(run.status ?? 1);

function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}
