import { resolve } from 'node:path';
import type { ClipRow } from '../../lib/study/clip-row';
import type { Clip, Grader } from './clip';
import { findClips } from './find-clips';
import type { GradeOptions } from './options';
import { type Output, Progress } from './progress';
import { ResultsStore } from './results-store';
import { runClips } from './run-clips';
import { clipsOfShard } from './shard';
import { isUpToDate } from './up-to-date';

/** What a run needs of its surroundings. */
export interface Surroundings {
  /** The folder that names on the command line are relative to. */
  folder: string;
  out: Output;
  /** Milliseconds. */
  now: () => number;
  /** Called only if there is something to grade. */
  openGrader: () => Promise<Grader>;
  /** Its abort ends the run; what is done stays. */
  signal: AbortSignal;
}

/** How a run ended: 0 all graded, 1 some failed. A stopped run is for whoever stopped it to name. */
export type ExitCode = 0 | 1;

/**
 * Grades what the command line names, and writes the results files. What they hold already is not graded again.
 * @throws UsageError before anything is graded; whatever keeps every clip from being graded
 */
export async function gradeFiles(options: GradeOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { folder, out, now, openGrader, signal } = surroundings;
  const found = await findClips(options.inputs, folder);
  const clips = options.shard ? clipsOfShard(found, options.shard) : found;
  const store = await ResultsStore.open(options.outs.map((name) => resolve(folder, name)));
  const waiting = clips.filter((clip) => !isUpToDate(store.rowOf(clip.clip), clip, options.part));
  const shard = options.shard ? `shard ${options.shard.index} of ${options.shard.count}: ` : '';
  out.write(`${shard}${clips.length} clips, ${clips.length - waiting.length} of them graded before.\n`);
  const progress = new Progress(waiting, out, now);
  try {
    await runClips(waiting, {
      jobs: options.jobs,
      openGrader,
      signal,
      onRow: async (row) => {
        await store.add(row);
        progress.clipEnded(row);
      },
      onProgress: (clip, done) => progress.clipAt(clip, done),
    });
  } finally {
    progress.end();
    await store.finish();
  }
  const rows = clips.flatMap(({ clip }) => store.rowOf(clip) ?? []);
  out.write(`${closingLine(clips, rows)} Results: ${options.outs.join(', ')}\n`);
  return rows.some(({ error }) => error) ? 1 : 0;
}

function closingLine(clips: readonly Clip[], rows: readonly ClipRow[]): string {
  const failed = rows.filter(({ error }) => error).length;
  const notGradable = rows.filter(({ measured }) => measured?.level === null).length;
  const counts = [
    `${rows.length - failed - notGradable} graded`,
    `${notGradable} not gradable`,
    `${failed} failed`,
    ...(rows.length < clips.length ? [`${clips.length - rows.length} left`] : []),
  ];
  return `${clips.length} clips: ${counts.join(', ')}.`;
}
