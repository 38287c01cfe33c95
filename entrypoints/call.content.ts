import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor, addressesOf, CALL_MATCHES } from '../lib/call/adapters';
import { CallLink } from '../lib/capture/call-link';
import type { Wake, Withdrawn } from '../lib/messages/call-port';

export default defineContentScript({
  matches: [...CALL_MATCHES],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: (ctx) => {
    // The script of the page that it belongs to reads it.
    if (matchMedia('(display-mode: picture-in-picture)').matches) return;
    const adapter = adapterFor(addressesOf(window));
    const link = new CallLink(adapter);
    const hear = (raw: unknown) => {
      const message = raw as Wake | Withdrawn | null;
      if (message?.kind === 'hemiscope-wake') link.start();
      if (message?.kind === 'hemiscope-withdrawn' && adapter.service === 'other' && holds(message.origins)) {
        retire();
      }
    };
    const retire = () => {
      // Else it would be woken again, beside the script that has taken its place.
      browser.runtime.onMessage.removeListener(hear);
      link.stop();
    };
    browser.runtime.onMessage.addListener(hear);
    ctx.onInvalidated(retire);
    link.start();
  },
});

/** Whether these match patterns, as the browser grants and withdraws them, hold this frame's site. */
function holds(patterns: readonly string[]): boolean {
  return patterns.includes(`${origin}/*`) || patterns.includes('https://*/*');
}
