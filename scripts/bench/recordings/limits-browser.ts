import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer';
import { findBrowser } from '../../drive/find-browser';
import { faceModelAssets } from '../../face-model/assets';

const TYPES: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm', json: 'application/json' };
const HUMAN_MODELS = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@vladmandic', 'human', 'models');

/** Longer than any of the page's answers takes. Milliseconds. */
const ANSWER_MS = 600_000;

/** A browser of its own whose page tells what decoding, the face model and a peer can do alone: see `LimitsPage`. @param videosDir whose files it may read */
export async function openLimits(videosDir: string): Promise<{ page: Page; close(): Promise<void> }> {
  const files = await servedFiles();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const place = placeOf(path, videosDir);
    const body = files.get(path) ?? (place && (await readFile(place).catch(() => null)));
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    protocolTimeout: ANSWER_MS,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'limits' in window);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function placeOf(path: string, videosDir: string): string | null {
  if (path.startsWith('/videos/')) return join(videosDir, basename(path));
  return path.startsWith('/human/') ? join(HUMAN_MODELS, basename(path)) : null;
}

/** Address path → bytes. */
async function servedFiles(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ['page.ts', 'limits.worker.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const files = new Map<string, Uint8Array>([
    ['/', new TextEncoder().encode('<script type="module" src="/page.js"></script>')],
  ]);
  for (const { path, contents } of outputFiles) files.set(`/${basename(path)}`, contents);
  for (const { absoluteSrc, relativeDest } of await faceModelAssets()) {
    files.set(`/${relativeDest}`, await readFile(absoluteSrc));
  }
  return files;
}
