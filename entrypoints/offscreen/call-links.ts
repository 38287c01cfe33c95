import browser, { type Runtime } from 'webextension-polyfill';
import type { Service } from '../../lib/call/tile';
import { CALL_PORT, type FromCall, type ToCall } from '../../lib/messages/call-port';
import { callTabOf } from '../../lib/messages/sender';

/** One frame of a call page that has said hello. */
export interface CallLink {
  tabId: number;
  /** In a window of which the browser keeps nothing. */
  isPrivate: boolean;
  service: Service;
  /** What it told last of its tiles; null: nothing yet. */
  shown: Extract<FromCall, { kind: 'tiles' }> | null;
  tell(message: ToCall): void;
  /** Cuts the link: the content script comes back with a new nonce and a new frame port. */
  cut(): void;
}

/** The open ports of call pages. A page may consist of several frames, and several of them may show tiles. */
export class CallLinks {
  readonly #linkOfPort = new Map<Runtime.Port, CallLink>();
  readonly #linkOfNonce = new Map<string, CallLink>();

  constructor(hooks: {
    opened(link: CallLink): void;
    received(message: FromCall, link: CallLink): void;
    closed(link: CallLink): void;
  }) {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== CALL_PORT) return;
      const tab = callTabOf(port.sender, browser.runtime.id, browser.runtime.getURL(''));
      if (tab === null) return port.disconnect();
      const close = () => {
        const link = this.#linkOfPort.get(port);
        if (!link) return;
        this.#linkOfPort.delete(port);
        this.dropNonce(link);
        hooks.closed(link);
      };
      port.onMessage.addListener((raw) => {
        const message = raw as FromCall;
        if (message.kind === 'hello') {
          const link: CallLink = {
            tabId: tab.id,
            isPrivate: tab.isPrivate,
            service: message.service,
            shown: null,
            tell: (answer) => port.postMessage(answer),
            cut: () => {
              port.disconnect();
              close();
            },
          };
          this.#linkOfPort.set(port, link);
          this.#linkOfNonce.set(message.nonce, link);
          hooks.opened(link);
          return;
        }
        const link = this.#linkOfPort.get(port);
        if (!link) return;
        if (message.kind === 'tiles') link.shown = message;
        hooks.received(message, link);
      });
      port.onDisconnect.addListener(close);
    });
  }

  /** The newest link of a browser tab, one that shows tiles before others. */
  ofTab(tabId: number): CallLink | null {
    const links = [...this.#linkOfPort.values()].filter((link) => link.tabId === tabId);
    return links.findLast(hasTiles) ?? links.at(-1) ?? null;
  }

  /** The link that announced this nonce; each nonce opens one door once. */
  takeNonce(nonce: string): CallLink | null {
    const link = this.#linkOfNonce.get(nonce) ?? null;
    this.#linkOfNonce.delete(nonce);
    return link;
  }

  /** The link's frames come another way: a port of its that is still under way would be a dead one. */
  dropNonce(link: CallLink): void {
    for (const [nonce, of] of this.#linkOfNonce) if (of === link) this.#linkOfNonce.delete(nonce);
  }
}

export function hasTiles({ shown }: CallLink): boolean {
  return shown !== null && shown.tiles.length > 0;
}
