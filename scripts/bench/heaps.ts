import type { CDPSession, Page } from 'puppeteer';
import type { DoctorBrowser } from '../drive/doctor-browser';

/** What JavaScript holds after a collection: its own heap and the buffers that it refers to, WebAssembly's memory among them. Megabytes. */
export interface Heap {
  heapMb: number;
  buffersMb: number;
}

/** Panel and offscreen page share one heap. */
export const HEAPS = ['panel and offscreen page', 'worker', 'call page'] as const;
export type HeapName = (typeof HEAPS)[number];

const MB = 2 ** 20;

/** Collects garbage in the extension's pages and in the call page, and tells what is left. What cannot be asked is absent. */
export class Heaps {
  readonly #doctor: DoctorBrowser;
  readonly #clients = new Map<HeapName, CDPSession>();
  #offscreen: Page | null = null;

  constructor(doctor: DoctorBrowser) {
    this.#doctor = doctor;
  }

  async collected(panel: Page, callPage: Page): Promise<Partial<Record<HeapName, Heap>>> {
    const clients = {
      'panel and offscreen page': await this.#client('panel and offscreen page', panel),
      worker: (await this.#offscreenPage())?.workers()[0]?.client ?? null,
      'call page': await this.#client('call page', callPage),
    };
    const heaps: Partial<Record<HeapName, Heap>> = {};
    for (const name of HEAPS) {
      const client = clients[name];
      const heap = client && (await heapOf(client).catch(() => null));
      if (heap) heaps[name] = heap;
    }
    return heaps;
  }

  async #client(name: HeapName, page: Page): Promise<CDPSession> {
    const known = this.#clients.get(name);
    if (known) return known;
    const client = await page.createCDPSession();
    this.#clients.set(name, client);
    return client;
  }

  async #offscreenPage(): Promise<Page | null> {
    const { browser, extension } = this.#doctor;
    const url = `chrome-extension://${extension.id}/offscreen.html`;
    const target = browser.targets().find((candidate) => candidate.url() === url);
    this.#offscreen ??= (await target?.asPage()) ?? null;
    return this.#offscreen;
  }
}

async function heapOf(client: CDPSession): Promise<Heap> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return { heapMb: usedSize / MB, buffersMb: backingStorageSize / MB };
}
