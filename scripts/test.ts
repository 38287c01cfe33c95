import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './drive/find-browser';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.cache', 'test-results.json');

/** What counts as one check each, beside the tests. */
const CHECKS = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
];

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs one of the packages' commands; its output goes straight to the terminal. */
function run(command: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

async function main(): Promise<void> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const executablePath = findBrowser();
  for (const { name, command } of CHECKS) {
    const passed = run(command);
    console.log(`${passed ? '✓' : '✗'} ${name}`);
    tally[passed ? 'passed' : 'failed']++;
  }
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  const ran = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`], {
    HEMISCOPE_BROWSER: executablePath,
  });
  const results = JSON.parse(await readFile(RESULTS, 'utf8'));
  tally.passed += results.numPassedTests;
  tally.failed += results.numFailedTests;
  tally.skipped += results.numPendingTests + results.numTodoTests;
  // A file that could not even be loaded fails no test of its own.
  if (!ran && results.numFailedTests === 0) tally.failed++;
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

await main();
