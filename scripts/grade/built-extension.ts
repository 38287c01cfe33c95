import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, EXTENSION_DIR } from '../drive/extension';

const ROOT = join(import.meta.dirname, '..', '..');
/** What the extension is built from. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts/face-model',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];

/** Builds the extension unless it was built from what is there: the runs of a job array would build it under each other's feet. */
export async function builtExtension(): Promise<void> {
  const built = await changedMs(join(EXTENSION_DIR, 'manifest.json'));
  const sources = await Promise.all(SOURCES.map((source) => newestMs(join(ROOT, source))));
  if (built > Math.max(...sources)) return;
  console.log('Building the face model and the extension …');
  await buildExtension();
}

async function newestMs(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  return Math.max(await changedMs(path), ...(await Promise.all(entries.map((entry) => changedMs(join(path, entry))))));
}

/** 0: there is no such file. */
async function changedMs(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  return info?.mtimeMs ?? 0;
}
