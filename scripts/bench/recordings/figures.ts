import { cpus } from 'node:os';
import type { FrameTimings } from '../../../lib/messages/panel-port';
import { flatness } from '../soak/flatness';
import { laterHalf, type Point, trendOf } from '../trend';

/** What one kind of video came to. Frames a second. */
export interface SpeedFigures {
  name: string;
  videoFps: number;
  graded: number;
  /** What the frames cost in the worker meanwhile. */
  cost: FrameTimings;
  decoding: number;
  inference: number;
  human: { framesPerS: number; backend: string };
}

export interface LongFigures {
  minutes: number;
  tookS: number;
  /** Minutes since its start, and the extension's process's share of the memory in megabytes. */
  memory: Point[];
}

/** What is aimed at: the inference's share that is reached, and the speed at 720p30. */
const GOALS = { ofInference: 0.85, realTime: 1.5 };

export function figuresMarkdown(speeds: readonly SpeedFigures[], long: LongFigures | null): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}`;
  return [
    `Machine: ${machine}. Frames a second; the goals are ≥ ${100 * GOALS.ofInference} % of the limit and ≥ ${GOALS.realTime} × real time at 720p30.`,
    '',
    '| video | graded | × real time | decoding alone | inference alone (the limit) | graded / limit | of the time, in inference | of the time, in the worker | `@vladmandic/human` |',
    '|---|---|---|---|---|---|---|---|---|',
    ...speeds.map(
      ({ name, videoFps, graded, cost, decoding, inference, human }) =>
        `| ${name} | ${graded.toFixed(1)} | ${(graded / videoFps).toFixed(2)} | ${decoding.toFixed(0)} | ${inference.toFixed(1)} | ` +
        `${percent(graded / Math.min(inference, decoding))} | ${busy(cost.inferenceMs, cost, graded)} | ${busy(cost.totalMs, cost, graded)} | ${human.framesPerS.toFixed(1)} (${human.backend}) |`,
    ),
    ...(long ? ['', longWords(long)] : []),
  ].join('\n');
}

/** Share of the run's time. */
function busy(ms: number, { frames }: FrameTimings, framesPerS: number): string {
  return percent(((ms / frames) * framesPerS) / 1000);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function longWords({ minutes, tookS, memory }: LongFigures): string {
  const took = tookS / 60;
  const trend = trendOf(laterHalf(memory)) ?? undefined;
  const ends = [memory[0], memory[Math.floor(memory.length / 2)], memory.at(-1)].flatMap((point) => point?.y ?? []);
  const slope = trend
    ? `${trend.slope.toFixed(2)} MB a minute (95 % interval ${trend.low.toFixed(2)} to ${trend.high.toFixed(2)})`
    : 'no trend can be told';
  return (
    `A file of ${minutes} minutes took ${took.toFixed(1)} minutes. Memory of the extension’s process (PSS) at its start, half way and end: ` +
    `${ends.map((mb) => mb.toFixed(0)).join(', ')} MB; in the second half ${slope}. Flat: ${flatness(trend, took)}.`
  );
}
