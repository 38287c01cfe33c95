import { certaintyWord } from '../../lib/grade/certainty';
import type { ClipRow } from '../../lib/study/clip-row';
import type { Clip } from './clip';

/** Part of the work that has to be done before its length can be foretold. Ours. 0–1. */
const FORETELL_FROM = 0.02;

/** Where words go: a terminal shows how far the run is on a line of its own that is written over; a file gets a line a clip. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** Tells how a run goes. Time left is by bytes: nobody has looked into the files that wait. */
export class Progress {
  readonly #out: Output;
  readonly #now: () => number;
  readonly #startedMs: number;
  readonly #totalBytes: number;
  readonly #total: number;
  readonly #underWay = new Map<string, number>();
  #doneBytes = 0;
  #finished = 0;

  /** @param clips that are to be graded @param now milliseconds */
  constructor(clips: readonly Clip[], out: Output, now: () => number) {
    this.#out = out;
    this.#now = now;
    this.#startedMs = now();
    this.#total = clips.length;
    this.#totalBytes = clips.reduce((sum, { file }) => sum + file.bytes, 0);
  }

  clipAt({ clip, file }: Clip, done: number): void {
    this.#underWay.set(clip, done * file.bytes);
    this.#showState();
  }

  clipEnded(row: ClipRow): void {
    this.#underWay.delete(row.clip);
    this.#doneBytes += row.file.bytes;
    this.#finished++;
    this.#line(`${this.#finished}/${this.#total} ${row.clip}: ${rowWords(row)}`);
    this.#showState();
  }

  /** Leaves the terminal clean for what is said next. */
  end(): void {
    if (this.#out.isTTY) this.#out.write('\r\u001B[K');
  }

  /** Milliseconds; null: too early to say. */
  get leftMs(): number | null {
    const bytes = this.#doneBytes + [...this.#underWay.values()].reduce((sum, each) => sum + each, 0);
    const done = this.#totalBytes > 0 ? bytes / this.#totalBytes : 0;
    return done < FORETELL_FROM ? null : ((this.#now() - this.#startedMs) * (1 - done)) / done;
  }

  #line(text: string): void {
    this.#out.write(this.#out.isTTY ? `\r\u001B[K${text}\n` : `${text}\n`);
  }

  #showState(): void {
    if (!this.#out.isTTY) return;
    const left = this.leftMs;
    const time = left === null ? '' : `, ${timeWords(left)} left`;
    this.#out.write(`\r\u001B[K${this.#finished} of ${this.#total} clips, ${this.#underWay.size} under way${time}`);
  }
}

/** What became of a clip, in a few words. */
export function rowWords({ measured, error }: ClipRow): string {
  if (!measured) return `FAILED: ${error?.message ?? ''}`;
  const { level, atLeast, side, certainty, notGradable } = measured;
  if (level === null) return `not gradable (${notGradable.join(', ')})`;
  const words = [`level ${level}${atLeast ? ' or higher' : ''}`, side, `${certaintyWord(certainty)} certainty`];
  return words.filter((word) => word !== null).join(', ');
}

/** A time as people say it: to the minute, or to the second in the last one. */
export function timeWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
