import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { CallMemory } from '../../lib/call/persons';
import type { TileRole } from '../../lib/call/tile';
import type { FromCall, ToCall } from '../../lib/messages/call-port';
import { THROTTLING_OFF } from '../../scripts/drive/doctor-browser';
import { EXTENSION_DIR } from '../../scripts/drive/extension';
import { findBrowser } from '../../scripts/drive/find-browser';
import { bundleScript } from '../bundle-script';
import { COLOURS } from '../stand-ins/pages/plain-picture';
import type { TapProbe } from './tap-probe-page';

/** Who is seen in a packet's middle: one of the stand-ins' plain people by number of colour, nobody, or the drawn patient. */
export type Seen = `plain-${number}` | 'black' | 'patient';

/** A series as it arrived. */
export interface Series {
  tileId: string;
  name: string | null;
  seen: Set<Seen>;
  packets: number;
}

/** The doctor's browser with the production build, but for the offscreen page: in its place somebody writes down what arrives. */
export class ProbedBrowser {
  private constructor(
    readonly browser: Browser,
    private readonly offscreenUrl: string,
    private readonly folder: string,
  ) {}

  static async launch(args: string[]): Promise<ProbedBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'hemiscope-probe-'));
    await cp(EXTENSION_DIR, folder, { recursive: true });
    await writeFile(join(folder, 'probe.js'), await bundleScript(join(import.meta.dirname, 'tap-probe-page.ts')));
    await writeFile(join(folder, 'offscreen.html'), '<!doctype html><script src="probe.js"></script>');
    const browser = await puppeteer.launch({
      executablePath: findBrowser(),
      headless: true,
      pipe: true,
      enableExtensions: [folder],
      defaultViewport: null,
      // Hidden tabs are to be as slow as a doctor's are.
      ignoreDefaultArgs: THROTTLING_OFF,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--window-size=1440,900', ...args],
    });
    const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
    return new ProbedBrowser(browser, new URL('/offscreen.html', worker.url()).href, folder);
  }

  /** A fresh probe, and a call page that speaks to it. @param unasked whether it asks for the patient by itself */
  async open(url: string, unasked = true): Promise<ProbedCall> {
    const listener = await this.browser.newPage();
    await listener.goto(this.offscreenUrl);
    if (!unasked) await listener.evaluate(() => probe.wait());
    const page = await this.browser.newPage();
    await page.goto(url);
    return new ProbedCall(page, listener);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

declare const probe: TapProbe;

export class ProbedCall {
  constructor(
    readonly page: Page,
    private readonly probe: Page,
  ) {}

  told(): Promise<FromCall[]> {
    return this.probe.evaluate(() => probe.told);
  }

  tell(message: ToCall): Promise<void> {
    return this.probe.evaluate((what) => probe.tell(what), message);
  }

  /** Orders the tap; null: whoever is the patient. */
  order(tileId: string | null): Promise<void> {
    return this.tell({ kind: 'watch', tileId, memory: { known: [], awaited: null } });
  }

  /** What this page has told, as during a consult with whoever is tapped now. */
  async memory(): Promise<CallMemory> {
    const told = await this.told();
    const known = told.flatMap((message) => (message.kind === 'tiles' ? [message.known] : [])).at(-1) ?? [];
    const awaited = told.flatMap((message) => (message.kind === 'tapped' ? [message.tile.id] : [])).at(-1) ?? null;
    return { known, awaited };
  }

  /** Loads the page anew, as one to which this is told. */
  async reload({ known, awaited }: CallMemory): Promise<void> {
    await this.probe.evaluate(
      (memory) => {
        probe.memory = memory;
      },
      { known: [...known], awaited },
    );
    await this.page.reload();
  }

  /** The last word about the tap: `tapped NAME`, `untapped WHY`, `stalled`. */
  async tap(): Promise<string> {
    let word = '';
    let tapped = '';
    for (const message of await this.told()) {
      if (message.kind === 'tapped') {
        tapped = `tapped ${message.tile.name}`;
        word = tapped;
      }
      if (message.kind === 'untapped') word = `untapped ${message.why}`;
      if (message.kind === 'stalled') word = message.stalled ? 'stalled' : tapped;
    }
    return word;
  }

  /** The newest tiles, as `role name`. */
  async tiles(): Promise<string[]> {
    const tiles =
      (await this.told()).flatMap((message) => (message.kind === 'tiles' ? [message.tiles] : [])).at(-1) ?? [];
    return tiles.map(({ role, name }) => `${role} ${name}`).sort();
  }

  /** Waits for so many tiles of a role. */
  untilTiles(role: TileRole, count: number): Promise<void> {
    const found = async () => (await this.tiles()).filter((tile) => tile.startsWith(role));
    return until(
      `${count} ${role} tiles`,
      async () => (await found()).length === count,
      async () => (await this.tiles()).join(', '),
    );
  }

  async tileId(name: string): Promise<string> {
    const tiles = (await this.told()).flatMap((message) => (message.kind === 'tiles' ? [message.tiles] : [])).at(-1);
    return tiles?.find((tile) => tile.name === name)?.id ?? '';
  }

  /** All series so far, in order, also those of which no packet came. */
  async series(): Promise<Series[]> {
    const [told, packets] = [await this.told(), await this.probe.evaluate(() => probe.packets)];
    return told.flatMap((message) => {
      if (message.kind !== 'tapped') return [];
      const own = packets.filter(({ series }) => series === message.series);
      const { id: tileId, name } = message.tile;
      return [{ tileId, name, seen: new Set(own.map(({ rgb }) => whoIs(rgb))), packets: own.length }];
    });
  }

  /** The series that runs now, once a few packets of it have come. */
  async running(): Promise<Series> {
    let newest: Series | undefined;
    await until('packets of a series', async () => {
      newest = (await this.series()).at(-1);
      return (newest?.packets ?? 0) >= 3;
    });
    return newest as Series;
  }

  /** Who the newest packet shows. */
  async latest(): Promise<Seen | null> {
    const newest = await this.probe.evaluate(() => probe.packets.at(-1) ?? null);
    return newest && whoIs(newest.rgb);
  }

  /** Waits for packets that are yet to come. */
  async more(): Promise<void> {
    const count = () => this.probe.evaluate(() => probe.packets.length);
    const before = await count();
    await until('more packets', async () => (await count()) >= before + 5);
  }

  /** Puts another tab before the call. */
  hide(): Promise<void> {
    return this.probe.bringToFront();
  }

  async until(wanted: string): Promise<void> {
    await until(
      wanted,
      async () => (await this.tap()) === wanted,
      () => this.tap(),
    );
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.probe.close();
  }
}

/** Frames may be slow on a busy machine; nothing here measures time. Milliseconds. */
const PATIENCE_MS = 40_000;

export async function until(
  what: string,
  holds: () => Promise<boolean>,
  instead?: () => Promise<string>,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Never came: ${what}. ${(await instead?.()) ?? ''}`);
    await sleep(150);
  }
}

/** Encoding shifts colours a little. */
const NEAR = 60;

function whoIs(rgb: readonly number[]): Seen {
  const near = (other: readonly number[]) => Math.hypot(...other.map((value, at) => value - (rgb[at] ?? 0))) < NEAR;
  if (near([0, 0, 0])) return 'black';
  const found = COLOURS.findIndex((colour) =>
    near([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))),
  );
  return found < 0 ? 'patient' : `plain-${found}`;
}
