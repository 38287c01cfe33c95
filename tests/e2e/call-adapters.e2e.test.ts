import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';
import { restProgram } from '../patient/programs';
import type { CallOptions } from '../stand-ins/call';
import { launchPatient, type PatientBrowser } from '../stand-ins/patient-browser';
import { type StandIns, startStandIns } from '../stand-ins/server';
import { frameWithTiles, probeCall } from './call-probe';

const DOCTOR = 'Dr. Amara Osei';
const PATIENT = 'Maria Lindqvist';
const NATIVE = { width: 1280, height: 720 };

let standIns: StandIns;
let browser: Browser;
let patient: PatientBrowser | null = null;
let page: Page;

beforeAll(async () => {
  standIns = await startStandIns();
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--window-size=1440,900', ...standIns.browserArgs],
    defaultViewport: null,
  });
});

afterEach(async () => {
  await page?.close();
  await patient?.close();
  patient = null;
});

afterAll(async () => {
  await browser?.close();
  await standIns?.close();
});

async function openCall(options: Omit<CallOptions, 'source'>): Promise<void> {
  const call = await standIns.openCall({ ...options, source: { kind: 'drawn', program: restProgram(1, 60) } });
  page = await browser.newPage();
  await page.goto(call.callUrl);
  patient = await launchPatient(standIns, call, { executablePath: findBrowser() });
  await call.reached('playing');
}

describe('the adapters on the stand-in pages', () => {
  it('Meet: one tile a participant, with several videos in each', async () => {
    await openCall({ service: 'meet' });
    const { reading } = frameWithTiles(await probeCall(page), 'meet');
    expect(reading.tiles.map(({ name, role, source }) => ({ name, role, source }))).toEqual([
      { name: PATIENT, role: 'remote', source: 'video' },
      { name: DOCTOR, role: 'self', source: 'video' },
    ]);
    expect(reading.tiles[0]).toMatchObject(NATIVE);
    expect(reading.patient).toBe(reading.tiles[0]?.id);
    expect(reading.picture).toMatch(/^data:image\/jpeg;base64,.{500,}/);
  });

  it('Meet: a tile that becomes another person without any media event is told at once', async () => {
    await openCall({ service: 'meet' });
    const frame = frameWithTiles(await probeCall(page), 'meet');
    await page.evaluate(() => {
      const tile = document.querySelector('.tile.main');
      tile?.setAttribute('data-participant-id', 'spaces/x/devices/999');
      const label = tile?.querySelector('span.notranslate');
      if (label) label.textContent = 'Somebody Else';
    });
    await vi.waitFor(async () => {
      const newest = (await frame.reports()).at(-1);
      expect(newest?.find(({ role }) => role === 'remote')).toMatchObject({
        id: 'spaces/x/devices/999',
        name: 'Somebody Else',
      });
    }, 2000);
  });

  it('Meet: a stream that is swapped in is reported, one that is taken away too', async () => {
    await openCall({ service: 'meet' });
    const frame = frameWithTiles(await probeCall(page), 'meet');
    const before = (await frame.reports()).length;
    await page.evaluate(() => {
      for (const video of document.querySelectorAll<HTMLVideoElement>('.tile.main video')) {
        const stream = video.srcObject as MediaStream | null;
        if (stream) video.srcObject = new MediaStream(stream.getVideoTracks().map((track) => track.clone()));
      }
    });
    await vi.waitFor(async () => expect((await frame.reports()).length).toBeGreaterThan(before), 2000);
    await page.evaluate(() => {
      for (const video of document.querySelectorAll<HTMLVideoElement>('.tile.main video')) video.srcObject = null;
    });
    await vi.waitFor(async () => expect((await frame.reports()).at(-1)).toMatchObject([{ role: 'self' }]), 2000);
  });

  it('Meet: two remote participants are ambiguous, a presentation is no participant', async () => {
    await openCall({ service: 'meet' });
    await page.evaluate(() => {
      const tile = document.querySelector('.tile.main');
      const stream = [...document.querySelectorAll<HTMLVideoElement>('.tile.main video')].find(
        (v) => v.srcObject,
      )?.srcObject;
      for (const [id, icon] of [
        ['spaces/x/devices/2', 'mic_none'],
        ['spaces/x/devices/3', 'present_to_all'],
      ] as const) {
        const copy = tile?.cloneNode(true) as HTMLElement;
        copy.setAttribute('data-participant-id', id);
        for (const sign of copy.querySelectorAll('i')) sign.textContent = icon;
        for (const video of copy.querySelectorAll('video')) video.srcObject = stream ?? null;
        tile?.after(copy);
      }
    });
    await page.waitForFunction(
      () => [...document.querySelectorAll('video')].filter(({ videoWidth }) => videoWidth > 0).length >= 4,
    );
    const { reading } = frameWithTiles(await probeCall(page), 'meet');
    const roles = reading.tiles.map(({ role }) => role).sort();
    expect(roles).toEqual(['remote', 'remote', 'screen', 'self']);
    expect(reading.patient).toBe('ambiguous');
  });

  it.each(['video', 'canvas'] as const)(
    'Zoom: the meeting is read in its iframe, drawn by %s',
    async (zoomRenderer) => {
      await openCall({ service: 'zoom', zoomRenderer });
      // The canvas grows to its size while the call is opening.
      const reading = await vi.waitFor(async () => {
        const frames = await probeCall(page);
        expect(frames[0]?.reading.tiles).toEqual([]);
        const { reading: latest } = frameWithTiles(frames, 'zoom');
        const [{ width, height } = { width: 0, height: 0 }] = latest.tiles;
        expect(Math.abs(width - NATIVE.width)).toBeLessThanOrEqual(2);
        expect(Math.abs(height - NATIVE.height)).toBeLessThanOrEqual(2);
        return latest;
      }, 10_000);
      expect(reading.tiles.map(({ name, role, source }) => ({ name, role, source }))).toEqual([
        { name: PATIENT, role: 'remote', source: zoomRenderer },
        { name: DOCTOR, role: 'self', source: zoomRenderer },
      ]);
      expect(reading.patient).toBe(reading.tiles[0]?.id);
      expect(reading.picture).toMatch(/^data:image\/jpeg;base64,.{500,}/);
    },
  );

  it('Jitsi: stage and thumbnail of one stream are one tile', async () => {
    await openCall({ service: 'jitsi' });
    const { reading } = frameWithTiles(await probeCall(page), 'jitsi');
    expect(reading.tiles.map(({ name, role }) => ({ name, role }))).toEqual([
      { name: PATIENT, role: 'remote' },
      { name: `${DOCTOR} (me)`, role: 'self' },
    ]);
    expect(reading.tiles[0]).toMatchObject({ ...NATIVE, id: '7c3e91ab' });
    expect(reading.patient).toBe('7c3e91ab');
  });

  it('Jitsi: a stage that shows oneself is not the patient', async () => {
    await openCall({ service: 'jitsi' });
    await page.evaluate(() => {
      const stage = document.querySelector<HTMLVideoElement>('#largeVideo');
      const local = document.querySelector<HTMLVideoElement>('#localVideo_container');
      if (stage && local) stage.srcObject = local.srcObject;
    });
    await page.waitForFunction(
      () => (document.querySelector<HTMLVideoElement>('#largeVideo')?.videoWidth ?? 0) === 320,
    );
    const { reading } = frameWithTiles(await probeCall(page), 'jitsi');
    expect(reading.tiles.map(({ role }) => role)).toEqual(['remote', 'self']);
    expect(reading.patient).toBe('7c3e91ab');
  });
});
