import type { Runtime } from 'webextension-polyfill';
import { choosePatient, type NoChoice } from '../call/choose';
import type { KnownPerson } from '../call/persons';
import { type Service, summaryOf, type Tile } from '../call/tile';
import type { TileWatch } from '../call/watch';
import { failureFrom } from '../failure';
import type { FromCall, ToCall } from '../messages/call-port';
import { type Bridge, openDirectChannel } from './direct-channel';
import { type FrameChannel, runtimeChannel } from './frame-channel';
import { pictureOf } from './pictures';
import { Tap } from './tap';

/** Before a source that ended by itself is tried again. Ours, milliseconds. */
const RETRY_MS = 1000;

/** One frame's conversation with the offscreen page, from hello to the port's end. */
export class CallSession {
  readonly #port: Runtime.Port;
  readonly #bridge: Bridge;
  readonly #page: TileWatch;
  readonly #nonce = crypto.randomUUID();
  readonly #tap: Tap;
  #tiles: readonly Tile[] = [];
  #known: readonly KnownPerson[] = [];
  /** Whom to watch: null nobody, 'patient' whoever the page shows to be the patient, else the tile that the doctor chose. */
  #order: { tileId: string } | 'patient' | null = null;
  /** Whose tile the tap reads or read last, or is to wait for. */
  #tapped: string | null = null;
  #untapped: NoChoice | 'stopped' | null = null;
  #channel: FrameChannel | null = null;
  #opening = false;
  #ended = false;

  /** @param page what it reports is to come to `show` before its methods return */
  constructor(service: Service, port: Runtime.Port, bridge: Bridge, page: TileWatch) {
    this.#port = port;
    this.#bridge = bridge;
    this.#page = page;
    this.#tap = new Tap({
      send: (packet) => this.#channel?.send(packet),
      tapped: (tile, series) => this.#tell({ kind: 'tapped', tile: summaryOf(tile), series }),
      doubted: () => {
        page.read();
        this.#follow();
      },
      stalled: (stalled) => this.#tell({ kind: 'stalled', stalled }),
      lost: (error) => this.#lost(error),
    });
    port.onMessage.addListener((message) => this.#hear(message as ToCall));
    this.#tell({ kind: 'hello', service, nonce: this.#nonce });
  }

  /** All tiles of the page, whenever they change. */
  show(tiles: readonly Tile[], known: readonly KnownPerson[]): void {
    this.#tiles = tiles;
    this.#known = known;
    this.#tellTiles();
    this.#follow();
  }

  /** The port is gone, or is not wanted any more. */
  end(): void {
    this.#ended = true;
    this.#tap.stop();
    this.#channel?.close();
    // Else the other side would keep the last state of a link that is not wanted any more.
    this.#port.disconnect();
  }

  #hear(message: ToCall): void {
    switch (message.kind) {
      case 'watch':
        this.#page.recall(message.memory.known);
        // Whoever asks may not have listened when they were told first.
        this.#tellTiles();
        this.#tapped ??= message.memory.awaited;
        this.#order = message.tileId === null ? 'patient' : { tileId: message.tileId };
        this.#untapped = null;
        this.#follow();
        return;
      case 'same':
        this.#page.unite(message.tileId, message.as);
        return;
      case 'stop':
        this.#order = null;
        this.#leave('stopped');
        return;
      case 'pictures':
        this.#sendPictures();
        return;
      case 'credit':
        this.#tap.grant(message.credit);
    }
  }

  /** Brings the tap in line with the order and the tiles. */
  #follow(): void {
    if (this.#order === null || this.#ended) return;
    const chosen = this.#order === 'patient' ? null : this.#order.tileId;
    const choice = choosePatient(this.#tiles, chosen, this.#tapped);
    if (typeof choice === 'string') {
      this.#leave(choice);
      return;
    }
    void this.#openChannel();
    this.#untapped = null;
    this.#tapped = choice.id;
    this.#tap.watch(choice);
  }

  #leave(why: NoChoice | 'stopped'): void {
    this.#tap.stop();
    if (why === this.#untapped) return;
    this.#untapped = why;
    this.#tell({ kind: 'untapped', why });
  }

  #lost(error: unknown): void {
    if (error) this.#tell({ kind: 'failed', failure: failureFrom('tap-lost', error) });
    setTimeout(() => this.#follow(), RETRY_MS);
  }

  async #openChannel(): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    const grant = this.#tap.grant.bind(this.#tap);
    const channel = await openDirectChannel(document, this.#bridge, this.#nonce, grant).catch(() =>
      runtimeChannel(this.#port, grant),
    );
    if (this.#ended) channel.close();
    else this.#channel = channel;
  }

  #sendPictures(): void {
    for (const { id, source } of this.#tiles) {
      const dataUrl = pictureOf(source);
      if (dataUrl) this.#tell({ kind: 'picture', tileId: id, dataUrl });
    }
  }

  #tellTiles(): void {
    this.#tell({ kind: 'tiles', tiles: this.#tiles.map(summaryOf), known: this.#known });
  }

  #tell(message: FromCall): void {
    if (this.#ended) return;
    try {
      this.#port.postMessage(message);
    } catch {
      // Cut off before the port's own word of it came: the extension was reloaded or updated.
      this.end();
    }
  }
}
