import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor, addressesOf, CALL_MATCHES } from '../lib/call/adapters';
import { CallLink } from '../lib/capture/call-link';
import type { Wake } from '../lib/messages/call-port';

export default defineContentScript({
  matches: [...CALL_MATCHES],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: (ctx) => {
    const adapter = adapterFor(addressesOf(window));
    if (!adapter) return;
    const link = new CallLink(adapter);
    browser.runtime.onMessage.addListener((message: unknown) => {
      if ((message as Wake | null)?.kind === 'hemiscope-wake') link.start();
    });
    ctx.onInvalidated(() => link.stop());
    link.start();
  },
});
