import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Part } from './clip';
import type { Shard } from './shard';

export const USAGE = `Usage: npm run grade -- FILES… --out results.csv [options]
       npm run grade -- merge OUT PARTS…
  FILES               video files, folders (with the folders in them), or patterns such as "clips/**/*.mp4"
  --out FILE          where the results go: a table (.csv) or a JSON line a clip (.ndjson); may be given twice, once for each
  --jobs N            clips at a time (default: half as many as there are processor cores)
  --shard I/N         only every N-th clip, beginning with the I-th in order of name: for a job array
  --from S            where in each file to begin, seconds (default: 0)
  --seconds S         how much of each file to grade (default: all)
  --help              this text
Exit code: 0 all graded, 1 some failed, 2 nothing to do or a wrong command, 128 or more stopped by a signal.`;

/** Processor cores a clip. Ours: the face model keeps one busy; the browser's decoding and its pixels take their part of a second. */
const CORES_A_CLIP = 2;

export interface GradeOptions {
  kind: 'grade';
  inputs: string[];
  outs: string[];
  jobs: number;
  /** null: all clips. */
  shard: Shard | null;
  part: Part;
}

export interface MergeOptions {
  kind: 'merge';
  out: string;
  parts: string[];
}

/** A command that cannot be run as it was typed. */
export class UsageError extends Error {}

/** Reads the command line. @throws UsageError with one clear line */
export function readOptions(args: string[]): GradeOptions | MergeOptions | { kind: 'help' } {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  const [command, out, ...parts] = positionals;
  if (command === 'merge') {
    if (out === undefined || parts.length === 0)
      throw new UsageError('merge needs a file to write and files to merge.');
    return { kind: 'merge', out: resultsName(out), parts };
  }
  if (positionals.length === 0) throw new UsageError('Name the video files or folders that are to be graded.');
  if (values.out.length === 0) throw new UsageError('Say where the results go: --out results.csv');
  return {
    kind: 'grade',
    inputs: positionals,
    outs: values.out.map(resultsName),
    jobs: wholeNumber('--jobs', values.jobs) ?? Math.max(1, Math.floor(availableParallelism() / CORES_A_CLIP)),
    shard: values.shard === undefined ? null : shardFrom(values.shard),
    part: {
      fromS: seconds('--from', values.from, 0) ?? 0,
      lengthS: seconds('--seconds', values.seconds, Number.MIN_VALUE),
    },
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', multiple: true, default: [] },
        jobs: { type: 'string' },
        shard: { type: 'string' },
        from: { type: 'string' },
        seconds: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function resultsName(name: string): string {
  if (/\.(csv|ndjson|jsonl)$/i.test(name)) return name;
  throw new UsageError(`A results file ends in .csv or .ndjson, not “${name}”.`);
}

function shardFrom(text: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(`--shard is a number of a count, such as 3/10, not “${text}”.`);
}

function wholeNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new UsageError(`${name} must be a whole number from 1, not “${text}”.`);
}

function seconds(name: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value;
  throw new UsageError(`${name} must be a number of seconds${least > 0 ? ' above 0' : ''}, not “${text}”.`);
}
