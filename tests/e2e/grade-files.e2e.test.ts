import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClipRow } from '../../lib/study/clip-row';
import { resultsFromCsv } from '../../lib/study/results-csv';
import { findBrowser } from '../../scripts/drive/find-browser';
import { eyeProgram } from '../patient/programs';
import { drawMaster } from '../recordings/drawn-video';
import { ffmpeg, ffmpegEncoders, H264, VP9 } from '../recordings/ffmpeg';

const ROOT = join(import.meta.dirname, '..', '..');
const SECONDS = 9;

/** Four clips: the same patient as H.264 and as VP9, mirrored in a third one, and a fourth that was cut off. */
const CLIPS = ['p1/broken.mp4', 'p1/rest.mp4', 'p1/rest.webm', 'p2/mirrored.mov'];

const encoders = ffmpegEncoders();
if (!encoders) console.warn('There is no ffmpeg: grading many files is not tested.');

let folder: string;

async function makeClips(): Promise<void> {
  const master = join(folder, 'master.mkv');
  const program = eyeProgram(1, SECONDS, { twitchesPerMin: 45, lidDepth: [0.35, 0.5] });
  await drawMaster({ program, width: 640, height: 480, fps: 30, seconds: SECONDS }, master);
  const file = (name: string) => join(folder, 'clips', name);
  for (const patient of ['p1', 'p2']) mkdirSync(join(folder, 'clips', patient), { recursive: true });
  await ffmpeg('-i', master, ...H264, file('p1/rest.mp4'));
  await ffmpeg('-i', master, ...VP9, file('p1/rest.webm'));
  await ffmpeg('-i', master, '-vf', 'hflip', ...H264, file('p2/mirrored.mov'));
  // Its index stands at the end, which is gone.
  copyFileSync(file('p1/rest.mp4'), file('p1/broken.mp4'));
  truncateSync(file('p1/broken.mp4'), 100_000);
  writeFileSync(join(folder, 'clips', 'notes.txt'), 'No video.');
}

/** The command; Node itself and not npm, so that a signal reaches it. */
function grade(...args: string[]): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'grade.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, HEMISCOPE_BROWSER: findBrowser(), INIT_CWD: folder },
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]).then(([of, out, err]) => ({
    code: of,
    out,
    err,
  }));
  return { child, ended };
}

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe.skipIf(!encoders)('npm run grade', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hemiscope-grade-'));
    await makeClips();
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('grades what is stopped and taken up again like two shards that are merged', { timeout: 600_000 }, async () => {
    const stopped = grade('clips', '--out', 'one.csv', '--jobs', '1');
    stopped.child.stdout?.on('data', (said) => {
      if (String(said).includes('2/4 ')) stopped.child.kill('SIGINT');
    });
    const { code, out, err } = await stopped.ended;
    expect(code, out + err).toBe(130);
    const kept = resultsFromCsv(textOf('one.csv')).map(({ clip }) => clip);
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(kept.length).toBeLessThan(CLIPS.length);
    expect(kept).toEqual(CLIPS.slice(0, kept.length));
    const resumed = await grade('clips', '--out', 'one.csv', '--jobs', '1').ended;
    expect(resumed.out).toContain(`4 clips, ${kept.length - 1} of them graded before.`);
    expect(resumed.code).toBe(1);

    for (const shard of ['1', '2']) {
      const { code: ofShard, err } = await grade(
        'clips',
        '--out',
        `part-${shard}.csv`,
        '--shard',
        `${shard}/2`,
        '--jobs',
        '2',
      ).ended;
      // The broken clip is the first.
      expect(ofShard, err).toBe(shard === '1' ? 1 : 0);
    }
    const merged = await grade('merge', 'all.csv', 'part-2.csv', 'part-1.csv').ended;
    expect(merged.out).toContain('2 parts, 4 clips: 1 failed. Results: all.csv');
    expect(textOf('all.csv')).toBe(textOf('one.csv'));

    const rows = new Map(resultsFromCsv(textOf('all.csv')).map((row) => [row.clip, row] as const));
    expect([...rows.keys()]).toEqual(CLIPS);
    expect(rows.get('p1/broken.mp4')?.error).toMatchObject({ code: 'unreadable' });
    expect(rows.get('p1/rest.mp4')?.measured).toMatchObject({
      widthPx: 640,
      heightPx: 480,
      fileDurationS: SECONDS,
      side: 'left',
    });
    expect(rows.get('p1/rest.mp4')?.measured?.codec).toMatch(/^avc1/);
    expect(rows.get('p2/mirrored.mov')?.measured?.side).toBe('right');
    for (const clip of CLIPS.slice(1)) expect(twitching(rows.get(clip))).toBe(true);
  });

  test('says in a line what is wrong with the command', async () => {
    const { code, err } = await grade('missing.mp4', '--out', 'r.csv').ended;
    expect(code).toBe(2);
    expect(err).toContain('There is no file or folder missing.mp4.');
  });
});

function twitching(row: ClipRow | undefined): boolean {
  const { eye } = row?.measured ?? {};
  return eye?.twitches === true && eye.left + eye.right > 1;
}
