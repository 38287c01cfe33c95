import { sealStream, unseal, WORK_FACTOR } from '../share/seal';
import type { History, Unreadable } from './history';
import { HistoryError } from './history-error';
import { keptFromJson, keptToJson } from './kept-consult';

const LINE_END = 0x0a;

export interface Exported {
  file: Blob;
  count: number;
  /** Left out, as they cannot be read. */
  unreadable: Unreadable[];
}

export interface Imported {
  added: number;
  /** Kept already: left as they are. */
  present: number;
  /** What was thrown for each line that is no consult. */
  unreadable: unknown[];
}

/**
 * All consults as one sealed file, one consult a line of JSON. One consult at a time is in memory.
 * @throws HistoryError 'locked'
 */
export async function exportHistory(history: History, passphrase: string, workFactor = WORK_FACTOR): Promise<Exported> {
  if (history.locked) throw new HistoryError('locked');
  const ids = await history.ids();
  const unreadable: Unreadable[] = [];
  let at = 0;
  const lines = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const id = ids[at++];
      if (id === undefined) return controller.close();
      try {
        controller.enqueue(new TextEncoder().encode(`${keptToJson(await history.read(id))}\n`));
      } catch (why) {
        if (history.locked) throw why;
        unreadable.push({ id, why });
        controller.enqueue(new Uint8Array(0));
      }
    },
  });
  const sealed = await sealStream(lines, passphrase, workFactor);
  const file = await new Response(sealed).blob();
  return { file, count: ids.length - unreadable.length, unreadable };
}

/** Adds the consults of an exported file. @throws SealError for the file, HistoryError for the history */
export async function importHistory(history: History, sealed: Uint8Array, passphrase: string): Promise<Imported> {
  if (history.locked) throw new HistoryError('locked');
  const bytes = await unseal(sealed, passphrase);
  const known = new Set(await history.ids());
  const imported: Imported = { added: 0, present: 0, unreadable: [] };
  for (const line of linesOf(bytes)) {
    const kept = readLine(line, imported.unreadable);
    if (!kept) continue;
    if (known.has(kept.record.id)) {
      imported.present++;
      continue;
    }
    await history.keep(kept);
    known.add(kept.record.id);
    imported.added++;
  }
  return imported;
}

function readLine(line: Uint8Array, unreadable: unknown[]): ReturnType<typeof keptFromJson> | null {
  try {
    return keptFromJson(new TextDecoder().decode(line));
  } catch (thrown) {
    unreadable.push(thrown);
    return null;
  }
}

/** By bytes: all lines together may be longer than a string can be. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) yield bytes.subarray(from, to);
    from = to + 1;
  }
}
