import browser, { type Runtime } from 'webextension-polyfill';
import { ensureOffscreen } from '../../lib/messages/offscreen';
import { type FromPanel, PANEL_PORT, type ToPanel } from '../../lib/messages/panel-port';

/** Wait before the next try, so that an offscreen page that fails at once is not started in a tight loop. Milliseconds. */
const RETRY_MS = 1000;

export interface LinkListener {
  opened(): void;
  lost(): void;
  told(message: ToPanel): void;
}

/** The panel's port to the offscreen page; starts that page, and starts it again should it crash. */
export class Link {
  readonly #listener: LinkListener;
  #port: Runtime.Port | null = null;

  constructor(listener: LinkListener) {
    this.#listener = listener;
  }

  async open(): Promise<void> {
    try {
      await ensureOffscreen();
      const port = browser.runtime.connect({ name: PANEL_PORT });
      port.onMessage.addListener((message: unknown) => this.#listener.told(message as ToPanel));
      port.onDisconnect.addListener(() => this.#retry());
      this.#port = port;
      this.#listener.opened();
    } catch (thrown) {
      console.error('Hemiscope: the offscreen page did not start.', thrown);
      this.#retry();
    }
  }

  /** Says it to the offscreen page; without a port it is lost, as what it was about is. */
  send(message: FromPanel): void {
    this.#port?.postMessage(message);
  }

  #retry(): void {
    this.#port = null;
    this.#listener.lost();
    setTimeout(() => void this.open(), RETRY_MS);
  }
}
