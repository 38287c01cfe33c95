import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { demoProgram } from '../tests/patient/programs';
import { drawMaster } from '../tests/recordings/drawn-video';
import { ffmpeg, ffmpegEncoders, H264 } from '../tests/recordings/ffmpeg';
import { gradeFile, openRecordings } from '../tests/recordings/recordings-page';
import { processesOf } from './bench/processes';
import { figuresMarkdown, type LongFigures, type SpeedFigures } from './bench/recordings/figures';
import { openLimits } from './bench/recordings/limits-browser';
import { type DoctorBrowser, launchDoctorBrowser } from './drive/doctor-browser';
import { buildExtension } from './drive/extension';
import { findBrowser } from './drive/find-browser';

/**
 * How fast recordings of the drawn patient are graded, and whether memory stays flat; needs ffmpeg:
 *   npm run bench:recordings -- [--seconds 20] [--minutes 30] [--write]
 * `--seconds`: of each video. `--minutes`: of the long file; 0 leaves it out. `--write` puts the figures into docs/recordings.md.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '30' },
    write: { type: 'boolean', default: false },
  },
});
const SECONDS = Number(values.seconds);
const MINUTES = Number(values.minutes);
const VIDEOS = [
  { name: '720p30', width: 1280, height: 720, fps: 30 },
  { name: '1080p60', width: 1920, height: 1080, fps: 60 },
];
/** Passes of the face model alone, and frames of the slower peer. */
const INFERENCE_PASSES = 400;
const HUMAN_FRAMES = 40;
const MEMORY_EVERY_MS = 5000;
const DOCUMENT = join(import.meta.dirname, '..', 'docs', 'recordings.md');
/** Between these two lines of the document. */
const FIGURES = /(<!-- bench:recordings -->\n)[\s\S]*(<!-- \/bench:recordings -->)/;

if (!ffmpegEncoders()) throw new Error('ffmpeg is needed, and was not found.');
await buildExtension();
const dir = await mkdtemp(join(tmpdir(), 'hemiscope-bench-'));
const doctor = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
const limits = await openLimits(dir);
try {
  const page = await openRecordings(doctor);
  const speeds: SpeedFigures[] = [];
  for (const video of VIDEOS) {
    console.log(`Drawing ${SECONDS} s of ${video.name} …`);
    const path = await videoFile(video);
    console.log(`Grading ${video.name} …`);
    // The model is loaded by the first.
    await framesPerSOf(page, path, { lengthS: 2 });
    await page.evaluate(() => window.recordingsPage.timings());
    const graded = await framesPerSOf(page, path);
    const cost = await page.evaluate(() => window.recordingsPage.timings());
    if (!cost || cost.frames === 0) throw new Error('The worker measured no frame.');
    const name = basename(path);
    const decoding = await limits.page.evaluate((file) => window.limits.decoding(file), name);
    const inference = await limits.page.evaluate(
      (file, passes) => window.limits.inference(file, passes),
      name,
      INFERENCE_PASSES,
    );
    const human = await limits.page.evaluate((file, frames) => window.limits.human(file, frames), name, HUMAN_FRAMES);
    speeds.push({ name: video.name, videoFps: video.fps, graded, cost, decoding, inference, human });
  }
  const long = MINUTES > 0 ? await longFile(page, doctor) : null;
  const figures = figuresMarkdown(speeds, long);
  console.log(figures);
  if (values.write) {
    const text = await readFile(DOCUMENT, 'utf8');
    await writeFile(DOCUMENT, text.replace(FIGURES, `$1${figures}\n$2`));
  }
} finally {
  await Promise.all([doctor.browser.close(), limits.close()]);
  await rm(dir, { recursive: true, force: true });
}

async function videoFile({ name, ...size }: (typeof VIDEOS)[number]): Promise<string> {
  const [master, path] = [join(dir, `${name}.mkv`), join(dir, `${name}.mp4`)];
  await drawMaster({ program: demoProgram(1, SECONDS), ...size, seconds: SECONDS }, master);
  await ffmpeg('-i', master, ...H264, path);
  await rm(master);
  return path;
}

async function framesPerSOf(page: Page, path: string, part?: { lengthS: number }): Promise<number> {
  const startedMs = performance.now();
  const outcome = await gradeFile(page, path, part);
  const seconds = (performance.now() - startedMs) / 1000;
  if (outcome.kind === 'failed') throw new Error(outcome.message);
  return outcome.decoded.frames / seconds;
}

/** Grades a long file of the first video again and again, and looks at the memory meanwhile. */
async function longFile(page: Page, { browser }: DoctorBrowser): Promise<LongFigures> {
  const path = join(dir, 'long.mp4');
  const loops = Math.ceil((60 * MINUTES) / SECONDS) - 1;
  await ffmpeg(
    '-stream_loop',
    String(loops),
    '-i',
    join(dir, '720p30.mp4'),
    '-c',
    'copy',
    '-t',
    `${60 * MINUTES}`,
    path,
  );
  console.log(`Grading ${MINUTES} minutes …`);
  const memory: LongFigures['memory'] = [];
  const startedMs = performance.now();
  const minutesSince = () => (performance.now() - startedMs) / 60_000;
  const look = async () => {
    const mine = (await processesOf(browser)).filter(({ role }) => role === 'extension');
    memory.push({ x: minutesSince(), y: mine.reduce((sum, { shareMb }) => sum + shareMb, 0) });
  };
  const watch = setInterval(() => void look(), MEMORY_EVERY_MS);
  const outcome = await gradeFile(page, path).finally(() => clearInterval(watch));
  if (outcome.kind === 'failed') throw new Error(outcome.message);
  return { minutes: MINUTES, tookS: 60 * minutesSince(), memory };
}
