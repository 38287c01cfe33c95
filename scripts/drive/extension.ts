import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the production build lies: one build serves Chrome, Chromium and Edge. */
export const EXTENSION_DIR = join(ROOT, '.output', 'chrome-mv3');

/** Builds the model and the production extension. */
export async function buildExtension(): Promise<void> {
  await build({ root: ROOT, browser: 'chrome', manifestVersion: 3, logger: quietLogger() });
}

function quietLogger() {
  const silent = () => {};
  return {
    debug: silent,
    log: silent,
    info: silent,
    success: silent,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    level: 0,
  };
}
