import { editReview, type ReviewEdit } from '../../lib/consult/edit-review';
import type { ConsultRecord } from '../../lib/consult/record';
import { wordsOf } from '../../lib/failure';
import { History } from '../../lib/history/history';
import { HistoryStore } from '../../lib/history/history-store';
import { IdleLock } from '../../lib/history/idle-lock';
import type { KeptConsult, KeptNotes } from '../../lib/history/kept-consult';
import { localDay } from '../../lib/history/search';
import { exportHistory, importHistory } from '../../lib/history/transfer';
import { recordFromFile } from '../../lib/share/record-file';
import { readSavedFile } from '../../lib/share/saved-file';
import { unseal } from '../../lib/share/seal';
import { save } from '../shared/save';
import { notice, used, view, waiting } from './store';

/** How often the page looks whether it was left alone. Milliseconds. */
const LOOK_EVERY_MS = 1000;

let history: History;
/** A consult with steps of its review that are being kept. */
let reviewed: KeptConsult | null = null;
const idle = new IdleLock(Date.now());

/** Opens the database and shows the gate. */
export async function begin(): Promise<void> {
  try {
    history = new History(await HistoryStore.open());
    view.value = { kind: (await history.exists()) ? 'locked' : 'new' };
  } catch (thrown) {
    view.value = { kind: 'refused', message: wordsOf(thrown) };
    return;
  }
  for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    addEventListener(event, () => idle.touch(Date.now()), { passive: true });
  setInterval(() => {
    if (!history.locked && idle.isDue(Date.now())) lock('Locked, as it was left alone.');
  }, LOOK_EVERY_MS);
}

export async function create(passphrase: string): Promise<void> {
  await history.create(passphrase);
  await opened();
}

export async function unlock(passphrase: string): Promise<void> {
  await history.unlock(passphrase);
  await opened();
}

export function lock(words: string): void {
  history.lock();
  view.value = { kind: 'locked' };
  notice.value = { words, wrong: false };
}

export async function showList(): Promise<void> {
  try {
    view.value = { kind: 'list', list: await history.list() };
    used.value = (await navigator.storage.estimate()).usage ?? null;
  } catch (thrown) {
    notice.value = { words: wordsOf(thrown), wrong: true };
  }
}

export async function keep(record: ConsultRecord, notes: KeptNotes): Promise<void> {
  await history.keep({ ...notes, keptAt: new Date().toISOString(), record });
  // Asked for once there is something to lose: the browser may else clear it when the disk runs full.
  const lasting = await navigator.storage.persist();
  waiting.value = null;
  notice.value = {
    words: lasting
      ? 'Kept.'
      : 'Kept. The browser may clear it if this disk runs full: export the history now and then.',
    wrong: false,
  };
  await showList();
}

export async function annotate(id: string, notes: KeptNotes): Promise<void> {
  await history.annotate(id, notes);
  await showList();
}

export async function openConsult(id: string): Promise<void> {
  try {
    view.value = { kind: 'consult', kept: await history.read(id) };
    notice.value = null;
    scrollTo(0, 0);
  } catch (thrown) {
    notice.value = { words: wordsOf(thrown), wrong: true };
  }
}

/** One step of the review of the consult that is shown. */
export function review(edit: ReviewEdit): void {
  const shown = view.value;
  if (shown.kind !== 'consult') return;
  const kept = { ...shown.kept, record: editReview(shown.kept.record, edit, new Date().toISOString()) };
  view.value = { kind: 'consult', kept };
  const others = reviewed !== null;
  reviewed = kept;
  if (!others) void keepReviewed();
}

/** Keeps the latest step; those before it that came meanwhile are in it. */
async function keepReviewed(): Promise<void> {
  for (let kept = reviewed; kept; kept = reviewed === kept ? null : reviewed) {
    try {
      await history.keep(kept);
      notice.value = null;
    } catch (thrown) {
      notice.value = { words: `Your review is on this page only. ${wordsOf(thrown)}`, wrong: true };
    }
  }
  reviewed = null;
}

export async function remove(id: string): Promise<void> {
  await told('Deleted.', () => history.remove(id));
  await showList();
}

export async function removeAll(): Promise<void> {
  await told('Everything was deleted, the key too.', () => history.removeAll());
  view.value = { kind: (await history.exists()) ? 'locked' : 'new' };
}

export async function changePassphrase(old: string, passphrase: string): Promise<void> {
  await history.changePassphrase(old, passphrase);
  notice.value = { words: 'The passphrase was changed. Files exported before keep theirs.', wrong: false };
}

export async function exportAll(passphrase: string): Promise<void> {
  const { file, count, unreadable } = await exportHistory(history, passphrase);
  save(`hemiscope-history-${localDay(new Date().toISOString())}.jsonl.age`, 'application/octet-stream', file);
  notice.value = {
    words: `Exported ${count} visits.${unreadable.length > 0 ? ` ${unreadable.length} could not be read and are not in the file.` : ''}`,
    wrong: unreadable.length > 0,
  };
}

/** Opens what Hemiscope has saved. @param passphrase null: not asked for yet */
export async function openFile(file: File, passphrase: string | null): Promise<'opened' | 'sealed'> {
  notice.value = null;
  const saved = readSavedFile(new Uint8Array(await file.arrayBuffer()));
  if (saved.kind === 'consult') await offer(saved.record);
  else if (passphrase === null) return 'sealed';
  else if (saved.kind === 'sealed-history') await importVisits(saved.sealed, passphrase);
  else await offer(recordFromFile(new TextDecoder().decode(await unseal(saved.sealed, passphrase))));
  return 'opened';
}

/** Asks whether to keep the consult of a file. */
async function offer(record: ConsultRecord): Promise<void> {
  const present = (await history.ids()).includes(record.id);
  waiting.value = present ? null : record;
  if (present) notice.value = { words: 'This consult is kept already.', wrong: false };
  scrollTo(0, 0);
}

async function importVisits(sealed: Uint8Array, passphrase: string): Promise<void> {
  const { added, present, unreadable } = await importHistory(history, sealed, passphrase);
  notice.value = {
    words: [
      `Added ${added} visits; ${present} were kept already.`,
      ...unreadable.map((message) => `One could not be read: ${message}`),
    ].join(' '),
    wrong: unreadable.length > 0,
  };
  await showList();
}

async function opened(): Promise<void> {
  idle.touch(Date.now());
  notice.value = null;
  await showList();
}

async function told(words: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    notice.value = { words, wrong: false };
  } catch (thrown) {
    notice.value = { words: wordsOf(thrown), wrong: true };
  }
}
