import { copyFile, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GradeOutcome } from '../../entrypoints/recordings/automation';
import { matchTwitches } from '../../lib/study/match-twitches';
import { resultsFromCsv } from '../../lib/study/results-csv';
import { type DoctorBrowser, launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { commandedTwitches, MATCH_S } from '../../scripts/start/report';
import { eyeMouthProgram } from '../patient/programs';
import { drawMaster } from '../recordings/drawn-video';
import { ffmpeg, ffmpegEncoders, H264, VP9 } from '../recordings/ffmpeg';
import { chooseFiles, gradeFile, openRecordings } from '../recordings/recordings-page';

/** A window of the method and some more. Seconds. */
const SECONDS = 22;
const program = eyeMouthProgram(7, SECONDS, { side: 'left' });

/** What was commanded in a part of the recording, from the part's beginning. */
function commandedIn(fromS: number, durationS: number) {
  const truth = { timeZeroMs: 0, durationS: SECONDS, program };
  return commandedTwitches(truth, { startedAt: new Date(1000 * fromS).toISOString(), durationS });
}

const commanded = commandedIn(0, SECONDS);

const encoders = ffmpegEncoders();
if (!encoders) console.warn('There is no ffmpeg: recordings are not tested.');

type Graded = Extract<GradeOutcome, { kind: 'graded' }>;

describe.skipIf(!encoders)('a recording', () => {
  let dir: string;
  let doctor: DoctorBrowser;
  let page: Page;
  const at = (name: string) => join(dir, name);
  const errors: unknown[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'hemiscope-recordings-'));
    await drawMaster({ program, width: 640, height: 480, fps: 30, seconds: SECONDS }, at('master.mkv'));
    await ffmpeg('-i', at('master.mkv'), ...H264, '-movflags', 'faststart', at('plain.mp4'));
    doctor = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
    page = await openRecordings(doctor);
    page.on('pageerror', (error) => errors.push(error));
  }, 300_000);

  afterAll(async () => {
    await doctor?.browser.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function graded(path: string, part?: { fromS?: number; lengthS?: number }): Promise<Graded> {
    const outcome = await gradeFile(page, path, part);
    if (outcome.kind === 'failed') throw new Error(`${path}: ${outcome.message} ${outcome.advice}`);
    return outcome;
  }

  function expectCommanded({ record }: Graded): void {
    const { hits, extra } = matchTwitches(commanded, record.events, MATCH_S);
    expect(commanded.length).toBeGreaterThanOrEqual(14);
    expect(hits.length / commanded.length).toBeGreaterThanOrEqual(0.9);
    expect(extra.length).toBeLessThanOrEqual(1);
    expect(record.whole).toMatchObject({ level: 2, side: 'left' });
    expect(record.highest?.verdict).toMatchObject({ level: 2, side: 'left' });
  }

  const CONTAINERS: [string, string[]][] = [
    ['plain.mov', ['-c', 'copy']],
    ['vp9.webm', VP9],
    ['vp8.webm', ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '3M', '-pix_fmt', 'yuv420p']],
    // Every fifth picture is missing: 33 and 67 ms lie between the others.
    ['vfr.mp4', ['-vf', "select='mod(n,5)'", '-vsync', 'vfr', ...H264]],
  ];
  test.each(CONTAINERS)(
    '%s: each picture once, and the commanded twitches at their side and time',
    async (name, how) => {
      const from = how.includes('copy') ? 'plain.mp4' : 'master.mkv';
      await ffmpeg('-i', at(from), ...how, at(name));
      const outcome = await graded(at(name));
      const frames = name.startsWith('vfr') ? (30 * SECONDS * 4) / 5 : 30 * SECONDS;
      expect(outcome.decoded).toMatchObject({ frames, width: 640, height: 480, rotation: 0 });
      expect(outcome.decoded.durationS).toBeCloseTo(SECONDS, 1);
      expect(outcome.record.file).toMatchObject({ name, fromS: 0 });
      expectCommanded(outcome);
    },
  );

  test('the same file gives the same record whatever came before, and however slow the machine is', async () => {
    const first = await graded(at('plain.mp4'));
    expectCommanded(first);
    await graded(at('plain.mp4'), { fromS: 3, lengthS: 4 });
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', { rate: 3 });
    const second = await graded(at('plain.mp4'));
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect({ ...second.record, id: first.record.id }).toEqual(first.record);
  });

  test('a lying picture that its file turns upright gives what the upright one gives', async () => {
    await ffmpeg('-i', at('master.mkv'), '-vf', 'transpose=cclock', ...H264, at('lying.mp4'));
    await ffmpeg('-i', at('lying.mp4'), '-c', 'copy', '-metadata:s:v', 'rotate=270', at('turned.mp4'));
    const [upright, turned] = [await graded(at('plain.mp4')), await graded(at('turned.mp4'))];
    expect(turned.decoded).toMatchObject({ rotation: 90, width: 640, height: 480 });
    expectCommanded(turned);
    // Encoded lying down its pixels differ a little.
    const { hits, missed, extra } = matchTwitches(upright.record.events, turned.record.events, 0.05);
    expect(hits.length).toBeGreaterThanOrEqual(upright.record.events.length - 1);
    expect(missed.length + extra.length).toBeLessThanOrEqual(1);
  });

  test('a part begins where it was asked to, with its own zero', async () => {
    const { record, decoded } = await graded(at('plain.mp4'), { fromS: 1.5, lengthS: 20 });
    expect(decoded.frames).toBe(600);
    expect(record.durationS).toBe(20);
    expect(record.file?.fromS).toBe(1.5);
    // At its very edges a twitch is cut in two.
    const within = commandedIn(1.5, 20).filter(({ peakS }) => peakS > 1 && peakS < 19);
    const { missed } = matchTwitches(within, record.events, MATCH_S);
    expect(missed.length).toBeLessThanOrEqual(1);
    const late = await gradeFile(page, at('plain.mp4'), { fromS: 100 });
    expect(late).toMatchObject({ kind: 'failed', problem: { kind: 'past-end' } });
  });

  describe('that cannot be graded says why, and what to do', () => {
    async function problemOf(name: string) {
      const outcome = await gradeFile(page, at(name));
      if (outcome.kind === 'graded') throw new Error(`${name} was graded.`);
      expect(outcome.message).not.toBe('');
      expect(outcome.advice).not.toBe('');
      return outcome.problem;
    }

    test('no bytes, no video, no picture', async () => {
      await writeFile(at('empty.mp4'), '');
      await writeFile(at('text.mp4'), 'Not a video.');
      await ffmpeg('-f', 'lavfi', '-i', 'sine=d=2', '-c:a', 'aac', at('sound.m4a'));
      expect(await problemOf('empty.mp4')).toEqual({ kind: 'empty' });
      expect(await problemOf('text.mp4')).toEqual({ kind: 'unreadable' });
      expect(await problemOf('sound.m4a')).toEqual({ kind: 'no-picture' });
    });

    test('cut off: with its index and without', async () => {
      await copyFile(at('plain.mp4'), at('cut.mp4'));
      await halve(at('cut.mp4'));
      await ffmpeg('-i', at('plain.mp4'), '-c', 'copy', at('tail.mp4'));
      await halve(at('tail.mp4'));
      expect(await problemOf('tail.mp4')).toEqual({ kind: 'unreadable' });
      const cut = await problemOf('cut.mp4');
      if (cut.kind !== 'cut-off') throw new Error(`${cut.kind}`);
      expect(cut.durationS).toBeCloseTo(SECONDS, 1);
      expect(cut.readS).toBeGreaterThan(1);
      expect(cut.readS).toBeLessThan(SECONDS - 1);
    });

    test('no face', async () => {
      await ffmpeg('-f', 'lavfi', '-i', 'testsrc=d=2:s=320x240:r=30', ...H264, at('card.mp4'));
      expect(await problemOf('card.mp4')).toEqual({ kind: 'no-face' });
    });

    test.skipIf(!encoders?.has('libx265'))('HEVC, where the browser has no decoder for it', async () => {
      await ffmpeg(
        '-f',
        'lavfi',
        '-i',
        'testsrc=d=1:s=320x240',
        '-c:v',
        'libx265',
        '-x265-params',
        'log-level=none',
        at('hevc.mp4'),
      );
      const problem = await problemOf('hevc.mp4');
      // With one it is graded like any other, and this one has no face.
      expect(['codec', 'no-face']).toContain(problem.kind);
    });
  });

  test('in the doctor’s hands: cancel, grade, summary', async () => {
    const own = await openRecordings(doctor);
    await chooseFiles(own, at('plain.mp4'), at('empty.mp4'));
    await own.waitForSelector('[data-state="ready"]');
    await own.waitForSelector('[data-state="failed"] [data-testid="recording-problem"]');
    await own.click('[data-state="ready"] [data-testid="grade-button"]');
    await own.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    await own.click('[data-testid="cancel-button"]');
    await own.waitForSelector('[data-state="ready"]');
    await own.click('[data-testid="part-clip"]');
    await own.click('[data-state="ready"] [data-testid="grade-button"]');
    await own.waitForSelector('[data-state="graded"]');
    const verdict = await own.$eval('[data-testid="recording-verdict"]', (element) => element.textContent);
    expect(verdict).toContain('Patient’s left');
    const opened = doctor.browser.waitForTarget((target) => target.url().includes('/summary.html'));
    await own.click('[data-testid="open-summary"]');
    const summary = await (await opened).page();
    await summary?.waitForSelector('[data-testid="summary-file"]');
    expect(await summary?.$eval('[data-testid="summary-file"]', (element) => element.textContent)).toBe('plain.mp4');
    // The pictures around an event, as of a call.
    await summary?.waitForSelector('[data-testid="review-strip"]');
    await summary?.close();

    // The table that a study takes: what was found in the one, what is wrong with the other.
    await own.bringToFront();
    const client = await own.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: dir });
    await own.$eval('[data-testid="save-results"]', (button) => (button as HTMLElement).click());
    const table = await vi.waitFor(() => readFile(at('hemiscope-results.csv'), 'utf8'), { timeout: 30_000 });
    expect(resultsFromCsv(table)).toMatchObject([
      { clip: 'plain.mp4', measured: { side: 'left' }, error: null },
      { clip: 'empty.mp4', measured: null, error: { code: 'empty' } },
    ]);
    await own.close();
  });

  test('of two faces nobody is measured until the doctor says who is the patient', async () => {
    await ffmpeg('-i', at('master.mkv'), '-t', '3', '-filter_complex', '[0][0]hstack', ...H264, at('two.mp4'));
    expect(await gradeFile(page, at('two.mp4'))).toMatchObject({ kind: 'failed', problem: { kind: 'which-face' } });
    const own = await openRecordings(doctor);
    await chooseFiles(own, at('two.mp4'));
    await (await own.waitForSelector('[data-state="ready"] [data-testid="grade-button"]'))?.click();
    await (await own.waitForSelector('[data-state="asking"] [data-testid="face-choice"]'))?.click();
    await own.waitForSelector('[data-state="graded"]');
    await own.close();
  });

  test('none of it threw anything on the page', () => expect(errors).toEqual([]));
});

async function halve(path: string): Promise<void> {
  const file = await open(path);
  const { size } = await file.stat();
  await file.close();
  await truncate(path, Math.floor(size / 2));
}
