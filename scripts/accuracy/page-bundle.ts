import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** The page and the worker that make and measure clips. */
export interface PageBundle {
  /** Name → bytes. */
  files: Map<string, Uint8Array>;
  /** Of all that makes and measures: another measurement, another fingerprint. */
  fingerprint: string;
}

export async function pageBundle(): Promise<PageBundle> {
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, 'page'),
    entryPoints: ['page.ts', 'accuracy.worker.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])),
    fingerprint: hash.digest('hex'),
  };
}
