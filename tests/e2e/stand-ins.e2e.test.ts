import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';
import type { PatientProgram } from '../patient/program';
import type { CallOptions, StandInCall } from '../stand-ins/call';
import { launchPatient } from '../stand-ins/patient-browser';
import { type StandIns, startStandIns } from '../stand-ins/server';
import { type EyePatches, type PictureSource, receivePixels } from './stand-in-pixels';

/** The left eye alone, then both: long enough to be seen at any frame rate. */
const LEFT = { kind: 'eye-twitch', side: 'left', onsetS: 1.5, durationS: 1, depth: 1 } as const;
const BOTH = { kind: 'eye-closure', side: 'both', onsetS: 3.5, durationS: 1, depth: 1 } as const;
const PROGRAM: PatientProgram = { seed: 1, durationS: 6, movements: [LEFT, BOTH], headMotionMm: 0, cameraNoise: 0 };
const PROGRAM_READ_S = 5.5;
/** Brightness between a pupil (below 60) and the skin of a lid (above 150). */
const SHUT_FROM = 110;
/** 30 are sent; a machine that is busy with other things still has to manage this many. */
const MIN_FPS = 12;
/** Camera, encoder, network, decoder and page, on a busy machine. */
const LATENCY_MS = 1000;

type Case = [name: string, options: Omit<CallOptions, 'source'>, source: PictureSource];
const CASES: Case[] = [
  ['Meet', { service: 'meet' }, { kind: 'video', selector: '.tile.main video:not(.spare)' }],
  [
    'Zoom, <video>',
    { service: 'zoom', zoomRenderer: 'video' },
    { kind: 'video', selector: '.speaker-active-container__video-frame video' },
  ],
  ['Zoom, canvas', { service: 'zoom', zoomRenderer: 'canvas' }, { kind: 'zoom-canvas' }],
  ['Jitsi', { service: 'jitsi' }, { kind: 'video', selector: '#largeVideo' }],
];

let standIns: StandIns;
let doctor: Browser;
const executablePath = findBrowser();

beforeAll(async () => {
  standIns = await startStandIns();
  doctor = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      ...standIns.browserArgs,
    ],
  });
});

afterAll(async () => {
  await doctor?.close();
  await standIns?.close();
});

/** Opens both sides of a call, runs `during`, closes both. */
async function withCall(options: CallOptions, during: (call: StandInCall, page: Page) => Promise<void>): Promise<void> {
  const call = await standIns.openCall(options);
  const page = await doctor.newPage();
  await page.goto(call.callUrl);
  const patient = await launchPatient(standIns, call, { executablePath });
  try {
    await during(call, page);
  } finally {
    await patient.close();
    await page.close();
  }
}

/** The page's own frame, or Zoom's `iframe#webclient`. */
function meetingFrame(page: Page): Frame {
  return page.frames().at(-1) ?? page.mainFrame();
}

/** First and last moment at which an eye was seen shut, milliseconds after time zero. */
function shutSpan(patches: EyePatches[], side: 'left' | 'right', timeZeroMs: number): [number, number] {
  const shut = patches.filter((patch) => patch[side] > SHUT_FROM).map(({ atMs }) => atMs - timeZeroMs);
  return [Math.min(...shut), Math.max(...shut)];
}

describe.each(CASES)('%s', (name, options, source) => {
  it("shows the patient's commanded movements at full size and rate, on the right side and in time", async () => {
    await withCall({ ...options, source: { kind: 'drawn', program: PROGRAM } }, async (call, page) => {
      const { timeZeroMs, program } = await call.groundTruth();
      expect(program).toEqual(PROGRAM);
      const frame = meetingFrame(page);
      const { width, height, patches } = await receivePixels(frame, source, PROGRAM_READ_S);
      const stats = await frame.evaluate(() => globalThis.standIn?.stats() ?? null);

      expect([width, height]).toEqual([1280, 720]);
      expect(stats).toMatchObject({ width: 1280, height: 720 });
      console.log(`${name}: ${stats?.framesPerS} frames/s received, ${patches.length / PROGRAM_READ_S} read`);
      expect(stats?.framesPerS).toBeGreaterThan(MIN_FPS);
      expect(patches.length / PROGRAM_READ_S).toBeGreaterThan(MIN_FPS);

      const left = shutSpan(patches, 'left', timeZeroMs);
      const right = shutSpan(patches, 'right', timeZeroMs);
      expect(left[0]).toBeGreaterThan(LEFT.onsetS * 1000);
      expect(left[0]).toBeLessThan(LEFT.onsetS * 1000 + LATENCY_MS);
      expect(right[0]).toBeGreaterThan(BOTH.onsetS * 1000);
      expect(right[0]).toBeLessThan(BOTH.onsetS * 1000 + LATENCY_MS);
      expect(right[1]).toBeLessThan((BOTH.onsetS + BOTH.durationS) * 1000 + LATENCY_MS);
    });
  });
});

describe('a call', () => {
  it('waits for start() where it is told to', async () => {
    const source = { kind: 'drawn', program: PROGRAM } as const;
    await withCall({ service: 'meet', source, autoStart: false }, async (call) => {
      await call.reached('connected');
      const beforeMs = Date.now();
      call.start();
      const { timeZeroMs } = await call.groundTruth();
      expect(timeZeroMs).toBeGreaterThan(beforeMs - 50);
      expect(timeZeroMs).toBeLessThan(beforeMs + 2000);
    });
  });

  it('connects again when the call page is loaded again', async () => {
    await withCall({ service: 'jitsi', source: { kind: 'drawn', program: PROGRAM } }, async (call, page) => {
      const before = await call.groundTruth();
      await page.reload();
      await page.waitForFunction(() => (document.querySelector<HTMLVideoElement>('#largeVideo')?.videoWidth ?? 0) > 0);
      expect(await call.groundTruth()).toEqual(before);
    });
  });

  it('says which clip cannot be read', async () => {
    const path = join(tmpdir(), 'hemiscope-no-such-clip.mp4');
    const call = await standIns.openCall({ service: 'meet', source: { kind: 'clip', path } });
    expect(call.patientStatus()).toEqual({ kind: 'failed', message: `The clip cannot be read: ${path}` });
    await expect(call.groundTruth()).rejects.toThrow(path);
  });

  it('says that a clip cannot be decoded', async () => {
    const path = join(tmpdir(), 'hemiscope-broken-clip.mp4');
    writeFileSync(path, 'this is no video');
    await withCall({ service: 'meet', source: { kind: 'clip', path } }, async (call) => {
      await expect(call.groundTruth()).rejects.toThrow(/cannot be played/);
    });
  });
});
