import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';
import { bundleScript } from '../bundle-script';
import type { RoundTrip } from './copy-frame-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  // WebCodecs want a secure context, which a file is.
  await page.goto(new URL('../stand-ins/server.ts', import.meta.url).href);
  await page.evaluate(await bundleScript(join(import.meta.dirname, 'copy-frame-page.ts')));
});

afterAll(() => browser?.close());

function roundTrip(trip: object): Promise<RoundTrip> {
  return page.evaluate(`roundTrip(${JSON.stringify(trip)})`) as Promise<RoundTrip>;
}

/** Drawing interpolates colour over subsampled pixels, and differently at the edge of a crop. */
const SUBSAMPLED = 4;

describe('a frame that travels as a packet', () => {
  const wanted = { x: 11, y: 7, width: 20, height: 17 };

  it.each(['I420', 'NV12', 'RGBA'])('looks the same in %s', async (format) => {
    const trip = await roundTrip({ format, rotation: 0, wanted, region: null });
    expect(trip).toMatchObject({ format, frameWidth: 64, frameHeight: 48 });
    expect(trip.crop).toEqual({ x: 10, y: 6, width: 22, height: 18 });
    expect(trip.worst).toBeLessThanOrEqual(format === 'RGBA' ? 0 : SUBSAMPLED);
  });

  it.each([90, 180, 270])('stands upright when the sender turned it by %i°', async (rotation) => {
    const trip = await roundTrip({ format: 'I420', rotation, wanted, region: null });
    const lying = rotation !== 180;
    expect(trip).toMatchObject({ frameWidth: lying ? 48 : 64, frameHeight: lying ? 64 : 48 });
    expect(trip.crop).toEqual({ x: 10, y: 6, width: 22, height: 18 });
    expect(trip.worst).toBeLessThanOrEqual(SUBSAMPLED);
  });

  it('is cut out of its part of a shared canvas', async () => {
    const region = { x: 8, y: 4, width: 40, height: 30 };
    const trip = await roundTrip({
      format: 'RGBA',
      rotation: 0,
      wanted: { x: 30, y: 2, width: 20, height: 20 },
      region,
    });
    expect(trip).toMatchObject({ frameWidth: 40, frameHeight: 30, worst: 0 });
    expect(trip.crop).toEqual({ x: 30, y: 2, width: 10, height: 20 });
  });
});
