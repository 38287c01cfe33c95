import browser from 'webextension-polyfill';
import type { CallAdapter } from '../call/adapter';
import { type KnownPerson, Persons } from '../call/persons';
import type { Tile } from '../call/tile';
import { type TileWatch, watchTiles } from '../call/watch';
import { CALL_PORT } from '../messages/call-port';
import { CallSession } from './call-session';

/** Before an offscreen page that cut us off is called again. Ours, milliseconds. */
const COME_BACK_MS = 300;

/**
 * This frame's link to the offscreen page. Each frame speaks for itself, and only once it has tiles: in Zoom the top
 * frame holds the meeting's iframe and stays silent. If nobody listens it idles, without watching the page, until it is
 * started again.
 */
export class CallLink {
  readonly #adapter: CallAdapter;
  readonly #persons: Persons;
  #watch: TileWatch | null = null;
  #session: CallSession | null = null;
  #tiles: readonly Tile[] = [];
  #known: KnownPerson[] = [];

  constructor(adapter: CallAdapter) {
    this.#adapter = adapter;
    this.#persons = new Persons(!adapter.guessesNames);
  }

  start(): void {
    this.#watch ??= watchTiles(this.#adapter, window, this.#persons, (tiles, known) => {
      this.#tiles = tiles;
      this.#known = known;
      this.#show();
    });
    this.#watch.read();
  }

  stop(): void {
    this.#watch?.end();
    this.#watch = null;
    this.#session?.end();
    this.#session = null;
  }

  #show(): void {
    if (!this.#session && this.#watch && this.#tiles.length > 0) this.#session = this.#connect(this.#watch);
    this.#session?.show(this.#tiles, this.#known);
  }

  #connect(page: TileWatch): CallSession | null {
    // Gone once the extension was reloaded or updated: this script is an orphan then.
    if (!browser.runtime?.id) {
      this.stop();
      return null;
    }
    const port = browser.runtime.connect({ name: CALL_PORT });
    let answered = false;
    port.onMessage.addListener(() => {
      answered = true;
    });
    port.onDisconnect.addListener(() => {
      // Reading it keeps the browser from printing it: that nobody listens is no error.
      void browser.runtime.lastError;
      this.#session?.end();
      this.#session = null;
      // Cut off by somebody who had spoken: a new nonce, a new frame port. Else nobody listens.
      if (!answered) this.stop();
      else setTimeout(() => this.#watch && this.#show(), COME_BACK_MS);
    });
    const file = this.#adapter.service === 'other' ? '/bridge-elsewhere.html' : '/bridge.html';
    const bridge = {
      url: browser.runtime.getURL(file),
      origin: new URL(browser.runtime.getURL('')).origin,
    };
    return new CallSession(this.#adapter.service, port, bridge, page);
  }
}
