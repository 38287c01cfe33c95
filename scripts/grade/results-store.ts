import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { wordsOf } from '../../lib/failure';
import type { ClipRow } from '../../lib/study/clip-row';
import { mergeResults } from '../../lib/study/merge-results';
import { resultsFromFile, resultsToFile } from '../../lib/study/results-file';
import { resultsFromNdjson, rowToNdjson } from '../../lib/study/results-ndjson';
import { UsageError } from './options';

/**
 * The results of a run: what earlier runs left, and what comes. Each row is written down as it comes, in a journal beside the first file; the files
 * themselves are written, sorted, at the end. A run that is cut off loses nothing: the next one reads the journal.
 */
export class ResultsStore {
  readonly #outs: readonly string[];
  readonly #journal: string;
  readonly #rows: Map<string, ClipRow>;
  #written: Promise<void> = Promise.resolve();

  private constructor(outs: readonly string[], journal: string, rows: readonly ClipRow[]) {
    this.#outs = outs;
    this.#journal = journal;
    this.#rows = new Map(rows.map((row) => [row.clip, row]));
  }

  /** @param outs paths of the results files, at least one @throws UsageError if one of them is there and holds no results */
  static async open(outs: readonly string[]): Promise<ResultsStore> {
    const journal = `${outs[0]}.journal`;
    for (const out of outs) await mkdir(dirname(out), { recursive: true });
    const rows = [];
    for (const out of outs) rows.push(...(await readRows(out, (text) => resultsFromFile(out, text))));
    // The latest word on a clip comes last.
    rows.push(...(await readRows(journal, resultsFromNdjson)));
    const store = new ResultsStore(outs, journal, rows);
    // A line that was cut off would spoil the one after it.
    await writeFile(journal, [...store.#rows.values()].map(rowToNdjson).join(''));
    return store;
  }

  rowOf(clip: string): ClipRow | undefined {
    return this.#rows.get(clip);
  }

  /** One row after the other, whoever brings them. @throws what the disk says */
  add(row: ClipRow): Promise<void> {
    this.#rows.set(row.clip, row);
    this.#written = this.#written.then(() => appendFile(this.#journal, rowToNdjson(row)));
    return this.#written;
  }

  /** Writes the files; the journal is needed no longer. */
  async finish(): Promise<void> {
    await this.#written;
    const rows = mergeResults([[...this.#rows.values()]]);
    for (const out of this.#outs) await writeWhole(out, resultsToFile(out, rows));
    await rm(this.#journal);
  }
}

/** A results file's rows; none if there is no such file. @throws UsageError */
export async function readResults(path: string): Promise<ClipRow[]> {
  return readRows(path, (text) => resultsFromFile(path, text));
}

/** All of it or nothing: a reader never sees half a file. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

async function readRows(path: string, read: (text: string) => ClipRow[]): Promise<ClipRow[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return [];
  try {
    return read(text);
  } catch (error) {
    throw new UsageError(`${path}, ${wordsOf(error)}`);
  }
}
