import { appendFile, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer';
import { findBrowser } from '../drive/find-browser';
import { faceModelAssets } from '../face-model/assets';
import type { ClipRun } from './clip-run';
import type { ClipSpec } from './clip-spec';
import { readableFace } from './faces';
import type { PageBundle } from './page-bundle';

const TYPES: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm' };

/** A clip takes less than this even on a slow machine. Milliseconds. */
const CLIP_TIMEOUT_MS = 900_000;

/** A real browser whose workers make and measure clips. */
export interface AccuracyBrowser {
  /** @param worker which of the workers; one clip a worker at a time */
  run(spec: ClipSpec, worker: number): Promise<ClipRun>;
  close(): Promise<void>;
}

/** @param dumpDir where each clip's frames are written as `<id>.bin`; null: nowhere */
export async function openAccuracyBrowser(
  workers: number,
  bundle: PageBundle,
  dumpDir: string | null,
): Promise<AccuracyBrowser> {
  const files = await servedFiles(bundle);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      if (request.method === 'POST' && dumpDir) {
        await appendFile(join(dumpDir, `${basename(path)}.bin`), await bodyOf(request));
        response.writeHead(204).end();
        return;
      }
      const face = path.startsWith('/faces/') ? readableFace(path.slice('/faces/'.length)) : null;
      const body = face && 'path' in face ? await readFile(face.path) : files.get(path);
      response.writeHead(body ? 200 : 404, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html' });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    protocolTimeout: CLIP_TIMEOUT_MS,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  for (let i = 0; i < workers; i++) await page.evaluate(() => window.newAccuracyWorker().start());
  return {
    run: (spec, worker) =>
      page.evaluate(
        async (clip, index, dumps) => {
          const measuring = window.accuracyWorkers[index];
          if (!measuring) throw new Error('There is no such worker.');
          return await measuring.run(clip, dumps);
        },
        spec,
        worker,
        dumpDir !== null,
      ),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Address path → bytes. */
async function servedFiles(bundle: PageBundle): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([
    ['/', new TextEncoder().encode('<script type="module" src="/page.js"></script>')],
  ]);
  for (const [name, contents] of bundle.files) files.set(`/${name}`, contents);
  for (const { absoluteSrc, relativeDest } of await faceModelAssets()) {
    files.set(`/${relativeDest}`, await readFile(absoluteSrc));
  }
  return files;
}
