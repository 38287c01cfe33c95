import { defineBackground } from 'wxt/utils/define-background';
import { isPortHandOver } from '../lib/messages/hand-over';
import { OFFSCREEN_PATH } from '../lib/messages/offscreen';

/**
 * The service worker does two things: a click opens the panel, and a frame port that the bridge brings is passed on to
 * the offscreen page. It has no `runtime.onConnect` listener: with one, a content script would not notice the
 * offscreen page's death.
 */
export default defineBackground(() => {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });

  const worker = globalThis as unknown as ServiceWorkerGlobalScope;
  worker.addEventListener('message', (event) => {
    if (event.origin !== location.origin || !isPortHandOver(event.data) || event.ports.length !== 1) return;
    event.waitUntil(passOn(worker.clients, event.data, event.ports));
  });
});

async function passOn(clients: Clients, message: unknown, ports: readonly MessagePort[]): Promise<void> {
  const offscreenUrl = chrome.runtime.getURL(OFFSCREEN_PATH);
  const pages = await clients.matchAll({ type: 'all', includeUncontrolled: true });
  pages.find((page) => page.url === offscreenUrl)?.postMessage(message, [...ports]);
}
