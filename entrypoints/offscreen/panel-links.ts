import browser, { type Runtime } from 'webextension-polyfill';
import { type FromPanel, PANEL_PORT, type ToPanel } from '../../lib/messages/panel-port';
import { isOwnPage } from '../../lib/messages/sender';

/** The open ports of side panels and summaries. */
export class PanelLinks {
  readonly #ports = new Set<Runtime.Port>();

  constructor(hooks: {
    opened(reply: (message: ToPanel) => void): void;
    received(message: FromPanel, reply: (message: ToPanel) => void): void;
    allClosed(): void;
  }) {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== PANEL_PORT) return;
      if (!isOwnPage(port.sender, browser.runtime.id, browser.runtime.getURL(''))) return port.disconnect();
      const reply = (message: ToPanel) => port.postMessage(message);
      this.#ports.add(port);
      port.onMessage.addListener((message) => hooks.received(message as FromPanel, reply));
      port.onDisconnect.addListener(() => {
        this.#ports.delete(port);
        if (this.#ports.size === 0) hooks.allClosed();
      });
      hooks.opened(reply);
    });
  }

  get open(): boolean {
    return this.#ports.size > 0;
  }

  tell(message: ToPanel): void {
    for (const port of this.#ports) port.postMessage(message);
  }
}
