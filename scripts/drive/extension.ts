import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the production build lies: one build serves Chrome, Chromium and Edge. */
export const EXTENSION_DIR = join(ROOT, '.output', 'chrome-mv3');

/** Builds the model and the production extension. @throws Error with the builder's own words. */
export async function buildExtension(): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    // In a process of its own: the builder draws on the terminal whatever logger it is given.
    await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: ROOT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`, { cause: error });
  }
}
