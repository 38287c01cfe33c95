import type { ClipRow } from '../../lib/study/clip-row';
import { VERSIONS } from '../../lib/study/clip-versions';
import { type Clip, type Grader, GraderGone } from './clip';

export interface RunOptions {
  /** Clips at a time. */
  jobs: number;
  /** A new grader: at the beginning, and whenever one is gone. What it throws twice ends the run: no other clip would fare better. */
  openGrader: () => Promise<Grader>;
  /** Told each row as it comes; awaited, so that what it throws ends the run. */
  onRow: (row: ClipRow, clip: Clip) => Promise<void>;
  /** Told how much of a clip that is under way is done, 0–1. */
  onProgress?: (clip: Clip, done: number) => void;
  /** Its abort leaves the clips under way, and closes the graders. */
  signal: AbortSignal;
}

/** Times that a clip is tried while it is the grader that fails, and that a grader is opened. Ours: once more, for a busy machine; what fails twice is the cause. */
const TRIES = 2;

/** Grades clips side by side, each once. A clip that fails has a row that says why; it never stops the others. */
export async function runClips(clips: readonly Clip[], options: RunOptions): Promise<void> {
  const { jobs, signal } = options;
  const waiting = [...clips];
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  const worker = async (): Promise<void> => {
    const graders = new Graders(options.openGrader, stopped);
    try {
      for (let clip = waiting.shift(); clip && !stopped.aborted; clip = waiting.shift()) {
        const row = await rowOf(clip, graders, options);
        if (!stopped.aborted && row) await options.onRow(row, clip);
      }
    } catch (error) {
      stop.abort();
      throw error;
    } finally {
      await graders.close();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(jobs, clips.length) }, worker));
  const failure = ended.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}

/** null: the run was stopped meanwhile. */
async function rowOf(clip: Clip, graders: Graders, { onProgress, signal }: RunOptions): Promise<ClipRow | null> {
  for (let tries = 1; ; tries++) {
    const grader = await graders.current();
    if (!grader) return null;
    try {
      return await grader.grade(clip, (done) => onProgress?.(clip, done));
    } catch (error) {
      await graders.close();
      if (signal.aborted) return null;
      if (!(error instanceof GraderGone)) throw error;
      if (tries === TRIES) return failedRow(clip, error);
    }
  }
}

function failedRow({ clip, patient, file }: Clip, { code, message }: GraderGone): ClipRow {
  return { clip, patient, file, versions: VERSIONS, measured: null, error: { code, message } };
}

/** A worker's grader, opened when it is needed, closed as soon as the run is stopped. */
class Graders {
  #grader: Grader | null = null;

  constructor(
    readonly open: () => Promise<Grader>,
    readonly stopped: AbortSignal,
  ) {
    stopped.addEventListener('abort', () => void this.close());
  }

  /** null: the run was stopped. */
  async current(): Promise<Grader | null> {
    for (let tries = 1; !this.#grader && !this.stopped.aborted; tries++) {
      try {
        this.#grader = await this.open();
      } catch (error) {
        if (tries === TRIES && !this.stopped.aborted) throw error;
      }
    }
    if (!this.stopped.aborted) return this.#grader;
    await this.close();
    return null;
  }

  async close(): Promise<void> {
    const grader = this.#grader;
    this.#grader = null;
    await grader?.close();
  }
}
