import type { JournalHead, JournalStore, StoredJournal } from '../consult/journal';
import { KEPT } from '../kept-data';

const PARTS = 'parts';

type Key = [id: string, part: 'head' | 'restarted'] | [id: string, part: 'page' | 'window', number: number];

/** Journals in the extension's own IndexedDB, which its pages and its service worker share. Each call opens and closes it: none can be in another's way. */
export const journalDb: JournalStore = {
  write: ({ id, head, windows, page }) =>
    inTransaction('readwrite', (parts) => {
      const put = (key: Key, value: unknown) => parts.put(value, key);
      put([id, 'head'], head);
      for (const window of windows) put([id, 'window', window.level], window);
      if (page) put([id, 'page', page.number], page.recording);
    }),
  read: async () => journalsOf(await allParts()),
  remove: (id) =>
    inTransaction('readwrite', (parts) => {
      parts.delete(everythingOf(id));
    }),
};

/** The browser was started: what ended before is forgotten, and what did not end waits for the doctor. */
export async function browserStarted(): Promise<void> {
  for (const { id, head } of await journalDb.read()) {
    if (phaseOf(head) === 'ended') await journalDb.remove(id);
    else await inTransaction('readwrite', (parts) => parts.put(true, [id, 'restarted'] satisfies Key));
  }
}

/** Whether a consult is under way, as far as the journal tells. */
export async function consultUnderWay(): Promise<boolean> {
  const journals = await journalDb.read();
  return journals.some(({ head, browserRestarted }) => phaseOf(head) !== 'ended' && !browserRestarted);
}

/** Nobody has looked yet whether it is a head at all. */
function phaseOf(head: unknown): unknown {
  return (head as Partial<JournalHead> | null)?.phase;
}

/** An array sorts behind all strings and numbers. */
function everythingOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function journalsOf(parts: ReadonlyMap<Key, unknown>): StoredJournal[] {
  const journals = new Map<string, StoredJournal>();
  for (const [[id, part], value] of parts) {
    const journal = journals.get(id) ?? { id, head: null, windows: [], pages: [], browserRestarted: false };
    journals.set(id, journal);
    if (part === 'head') journal.head = value;
    else if (part === 'restarted') journal.browserRestarted = true;
    else journal[part === 'page' ? 'pages' : 'windows'].push(value);
  }
  return [...journals.values()];
}

/** In the order of the keys, so pages are in theirs. */
async function allParts(): Promise<Map<Key, unknown>> {
  let keys: IDBRequest<IDBValidKey[]> | undefined;
  let values: IDBRequest<unknown[]> | undefined;
  await inTransaction('readonly', (parts) => {
    keys = parts.getAllKeys();
    values = parts.getAll();
  });
  return new Map((keys?.result ?? []).map((key, i) => [key as Key, values?.result[i]]));
}

/** Resolves once all of it is done. Rejects, with nothing done, if any of it cannot be. */
async function inTransaction(mode: IDBTransactionMode, work: (parts: IDBObjectStore) => void): Promise<void> {
  const database = await opened();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(PARTS, mode);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(PARTS));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(KEPT.journal.name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(PARTS);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
