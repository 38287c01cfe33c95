import browser from 'webextension-polyfill';
import type { EventStrip } from '../consult/event-strips';
import type { ConsultRecord } from '../consult/record';
import type { Review } from '../consult/review';
import { HeldError } from './held-error';
import { ensureOffscreen } from './offscreen';
import { type FromPanel, PANEL_PORT, type ToPanel } from './panel-port';

/** Asks the offscreen page for a consult; null if it holds none of this id. Throws if that page cannot be reached. */
export async function fetchRecord(id: string): Promise<ConsultRecord | null> {
  return (await ask([{ kind: 'get-record', id }], 'record')).record;
}

/** Hands a review to the offscreen page, to be kept with its consult. @throws HeldError */
export async function keepReview(id: string, review: Review): Promise<void> {
  const questions: FromPanel[] = [
    { kind: 'review', id, review },
    { kind: 'get-record', id },
  ];
  if ((await ask(questions, 'record')).record) return;
  throw new HeldError('not-held');
}

/** Hands a recording's record to the offscreen page, which holds it for its summary until the browser closes. Throws if that page cannot be reached. */
export async function holdRecord(record: ConsultRecord, strips: readonly EventStrip[]): Promise<void> {
  const questions: FromPanel[] = [
    { kind: 'hold', record, strips },
    { kind: 'get-record', id: record.id },
  ];
  await ask(questions, 'record');
}

/** Asks for the pictures around an event; null: there are none. Throws if the offscreen page cannot be reached. */
export async function fetchStrip(id: string, peakS: number): Promise<EventStrip | null> {
  return (await ask([{ kind: 'get-strip', id, peakS }], 'strip')).strip;
}

type Answer<K extends ToPanel['kind']> = Extract<ToPanel, { kind: K }>;

async function ask<K extends ToPanel['kind']>(questions: readonly FromPanel[], answer: K): Promise<Answer<K>> {
  await ensureOffscreen();
  const port = browser.runtime.connect({ name: PANEL_PORT });
  return new Promise((resolve, reject) => {
    port.onMessage.addListener((message: unknown) => {
      const told = message as ToPanel;
      if (told.kind !== answer) return;
      port.disconnect();
      resolve(told as Answer<K>);
    });
    port.onDisconnect.addListener(() => reject(new HeldError('no-answer')));
    for (const question of questions) port.postMessage(question);
  });
}
