import browser from 'webextension-polyfill';
import type { ConsultRecord } from '../consult/record';
import type { Review } from '../consult/review';
import { ensureOffscreen } from './offscreen';
import { type FromPanel, PANEL_PORT, type ToPanel } from './panel-port';

/** Asks the offscreen page for a consult; null if it holds none of this id. Throws if that page cannot be reached. */
export function fetchRecord(id: string): Promise<ConsultRecord | null> {
  return ask(id);
}

/** Hands a review to the offscreen page, to be kept with its consult. Throws an Error whose message a person can act on. */
export async function keepReview(id: string, review: Review): Promise<void> {
  if (await ask(id, { kind: 'review', id, review })) return;
  throw new Error('This consult is no longer held. Save it as a file: the file holds your review.');
}

/** @param first what that page is told before it is asked */
async function ask(id: string, first?: FromPanel): Promise<ConsultRecord | null> {
  await ensureOffscreen();
  const port = browser.runtime.connect({ name: PANEL_PORT });
  return new Promise((resolve, reject) => {
    port.onMessage.addListener((message: unknown) => {
      const told = message as ToPanel;
      if (told.kind !== 'record') return;
      port.disconnect();
      resolve(told.record);
    });
    port.onDisconnect.addListener(() => reject(new Error('The measuring engine stopped before it answered.')));
    if (first) port.postMessage(first);
    const question: FromPanel = { kind: 'get-record', id };
    port.postMessage(question);
  });
}
