import browser from 'webextension-polyfill';
import type { ConsultRecord } from '../consult/record';
import { ensureOffscreen } from './offscreen';
import { type FromPanel, PANEL_PORT, type ToPanel } from './panel-port';

/** Asks the offscreen page for a consult; null if it holds none of this id. Throws if that page cannot be reached. */
export async function fetchRecord(id: string): Promise<ConsultRecord | null> {
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
    const question: FromPanel = { kind: 'get-record', id };
    port.postMessage(question);
  });
}
