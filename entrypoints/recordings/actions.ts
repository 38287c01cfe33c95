import type { PartChoice } from '../../components/recordings/recording-item';
import { holdRecord } from '../../lib/messages/fetch-record';
import { openVideo } from '../../lib/recording/open-video';
import { problemOf } from '../../lib/recording/recording-error';
import { timeLeft } from '../../lib/recording/time-left';
import { leadingVerdict } from '../../lib/share/leading-verdict';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { grade } from './grade';
import { saveResults as saveTable } from './results';
import { change, items } from './store';

/** How often the page tells how far it has come. Milliseconds. */
const TELL_EVERY_MS = 250;

const files = new Map<number, File>();
const running = new Map<number, AbortController>();
/** The files that were chosen last. */
export let latest: readonly File[] = [];
let nextId = 1;

export function add(chosen: readonly File[]): void {
  if (chosen.length === 0) return;
  latest = chosen;
  for (const file of chosen) {
    const id = nextId++;
    files.set(id, file);
    items.value = [
      ...items.value,
      { id, name: file.name, facts: null, part: { kind: 'whole' }, state: { kind: 'opening' } },
    ];
    void look(id, file);
  }
}

export function setPart(id: number, part: PartChoice): void {
  change(id, { part, state: { kind: 'ready' } });
}

export function remove(id: number): void {
  cancel([id]);
  files.delete(id);
  items.value = items.value.filter((item) => item.id !== id);
}

/** Grades these, one after the other. */
export function gradeAll(ids: readonly number[]): void {
  for (const id of ids) void gradeOne(id);
}

export function cancel(ids: readonly number[]): void {
  for (const id of ids) running.get(id)?.abort();
}

/** Saves the table of what was found. */
export function saveResults(): void {
  const chosen = items.value.flatMap((item) => {
    const file = files.get(item.id);
    return file ? [{ item, file }] : [];
  });
  void saveTable(chosen);
}

/** What the file says of itself. */
async function look(id: number, file: File): Promise<void> {
  try {
    const video = await openVideo(file);
    video.close();
    change(id, { facts: video.facts, state: { kind: 'ready' } });
  } catch (thrown) {
    change(id, { state: { kind: 'failed', problem: problemOf(thrown) } });
  }
}

async function gradeOne(id: number): Promise<void> {
  const file = files.get(id);
  const part = items.value.find((item) => item.id === id)?.part;
  if (!file || !part || running.has(id)) return;
  const controller = new AbortController();
  running.set(id, controller);
  change(id, { state: { kind: 'waiting' } });
  let beganMs: number | null = null;
  let toldMs = 0;
  try {
    const { record, strips } = await grade(file, {
      withStrips: true,
      chooseFace: (faces) =>
        new Promise((resolve) => change(id, { state: { kind: 'asking', faces, choose: resolve } })),
      ...(part.kind === 'clip' ? { fromS: part.fromS, lengthS: WINDOW_S } : {}),
      signal: controller.signal,
      onProgress: ({ doneS, totalS }) => {
        const nowMs = Date.now();
        beganMs ??= nowMs;
        if (nowMs - toldMs < TELL_EVERY_MS) return;
        toldMs = nowMs;
        const share = doneS / totalS;
        change(id, { state: { kind: 'grading', share, leftS: timeLeft(share, (nowMs - beganMs) / 1000) } });
      },
    });
    await holdRecord(record, strips);
    change(id, { state: { kind: 'graded', recordId: record.id, verdict: leadingVerdict(record) } });
  } catch (thrown) {
    if (controller.signal.aborted) change(id, { state: { kind: 'ready' } });
    else change(id, { state: { kind: 'failed', problem: problemOf(thrown) } });
  } finally {
    running.delete(id);
  }
}

/** A page that is closed takes what it was working on with it. */
export function warnBeforeClosing(): void {
  addEventListener('beforeunload', (event) => {
    if (running.size > 0) event.preventDefault();
  });
}
