import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer';
import { findBrowser } from '../../../scripts/drive/find-browser';
import { faceModelAssets } from '../../../scripts/face-model/assets';

const TYPES: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm' };

/** A page with a module worker that runs FaceMesh on a drawn patient, served on this machine, in a real browser. */
export async function openMeshPage(): Promise<{ page: Page; close(): Promise<void> }> {
  const files = await servedFiles();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = files.get(path);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Address path → bytes. */
async function servedFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([
    ['/', new TextEncoder().encode('<script type="module" src="/page.js"></script>')],
  ]);
  const bundles = await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: ['page.ts', 'mesh.worker.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  for (const { path, contents } of bundles.outputFiles) files.set(`/${path.split('/').at(-1)}`, contents);
  for (const { absoluteSrc, relativeDest } of await faceModelAssets()) {
    files.set(`/${relativeDest}`, await readFile(absoluteSrc));
  }
  return files;
}
