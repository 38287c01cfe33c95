import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Scripts that pages load by name; each imports its own style. */
const ENTRIES = [
  'pages/meet.ts',
  'pages/zoom.ts',
  'pages/zoom-client.ts',
  'pages/zoom-canvas.worker.ts',
  'pages/jitsi.ts',
  'pages/plain.ts',
  'pages/patient.ts',
  '../patient/patient.worker.ts',
];

export interface Asset {
  type: string;
  body: Uint8Array;
}

/** Bundles all scripts and styles of the pages, in memory: file name without folders → asset. */
export async function buildPages(): Promise<Map<string, Asset>> {
  const result = await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: ENTRIES,
    bundle: true,
    write: false,
    outdir: 'out',
    entryNames: '[name]',
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return new Map(
    result.outputFiles.map((file) => [
      file.path.slice(file.path.lastIndexOf('/') + 1),
      { type: file.path.endsWith('.css') ? 'text/css' : 'text/javascript', body: file.contents },
    ]),
  );
}
