import { saidOf } from '../../components/words/errors/words';
import { editReview, type ReviewEdit } from '../../lib/consult/edit-review';
import type { ConsultRecord } from '../../lib/consult/record';
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
import { failed, notice, tell, warn } from './notice';
import { used, view, waiting } from './store';

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
    view.value = { kind: 'refused', why: saidOf(thrown) };
    return;
  }
  for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    addEventListener(event, () => idle.touch(Date.now()), { passive: true });
  setInterval(() => {
    if (!history.locked && idle.isDue(Date.now())) lock('leftAlone');
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

export function lock(why: 'locked' | 'leftAlone'): void {
  history.lock();
  view.value = { kind: 'locked' };
  tell((words) => words[why]);
}

export async function showList(): Promise<void> {
  try {
    view.value = { kind: 'list', list: await history.list() };
    used.value = await usedBytes();
  } catch (thrown) {
    failed(thrown);
  }
}

export async function keep(record: ConsultRecord, notes: KeptNotes): Promise<void> {
  await history.keep({ ...notes, keptAt: new Date().toISOString(), record });
  // Asked for once there is something to lose: the browser may else clear it when the disk runs full.
  const lasting = await navigator.storage.persist().catch(() => false);
  waiting.value = null;
  tell(({ kept, mayBeCleared }, space) => (lasting ? kept : kept + space + mayBeCleared));
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
    failed(thrown);
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
      const why = saidOf(thrown);
      warn(({ reviewNotKept }, _space, language) => reviewNotKept(why(language)));
    }
  }
  reviewed = null;
}

export async function remove(id: string): Promise<void> {
  await told('removed', () => history.remove(id));
  await showList();
}

export async function removeAll(): Promise<void> {
  await told('allRemoved', () => history.removeAll());
  view.value = { kind: (await history.exists()) ? 'locked' : 'new' };
}

export async function changePassphrase(old: string, passphrase: string): Promise<void> {
  await history.changePassphrase(old, passphrase);
  tell(({ passphraseChanged }) => passphraseChanged);
}

export async function exportAll(passphrase: string): Promise<void> {
  const { file, count, unreadable } = await exportHistory(history, passphrase);
  save(`hemiscope-history-${localDay(new Date().toISOString())}.jsonl.age`, 'application/octet-stream', file);
  const say = unreadable.length > 0 ? warn : tell;
  say(({ exported }) => exported(count, unreadable.length));
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
  if (present) tell(({ keptAlready }) => keptAlready);
  scrollTo(0, 0);
}

async function importVisits(sealed: Uint8Array, passphrase: string): Promise<void> {
  // Those before one that found no room stay.
  const { added, present, unreadable } = await importHistory(history, sealed, passphrase).finally(showList);
  const reasons = unreadable.map(saidOf);
  const say = reasons.length > 0 ? warn : tell;
  say((words, space, language) =>
    [words.imported(added, present), ...reasons.map((why) => words.unreadable(why(language)))].join(space),
  );
}

/** What the history takes; null: the browser does not tell. */
async function usedBytes(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  return usage ?? null;
}

async function opened(): Promise<void> {
  idle.touch(Date.now());
  notice.value = null;
  await showList();
}

async function told(done: 'removed' | 'allRemoved', work: () => Promise<void>): Promise<void> {
  try {
    await work();
    tell((words) => words[done]);
  } catch (thrown) {
    failed(thrown);
  }
}
