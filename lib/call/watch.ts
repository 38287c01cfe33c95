import type { CallAdapter } from './adapter';
import { addressesOf } from './adapters';
import type { KnownPerson, Persons } from './persons';
import { largestOfEach, summaryOf, type Tile } from './tile';
import { videoTrackOf } from './video';

/** Meet can make a tile another person's without any event: read it again and again. Milliseconds. */
const REREAD_MS = 1000;

/** A busy page changes all the time; reading it costs a style recalculation. Milliseconds between two readings. */
const LEAST_GAP_MS = 100;

/** Attributes that say who or what a tile is. */
const TILE_ATTRIBUTES = ['data-participant-id', 'data-requested-participant-id', 'node-id', 'media-type', 'id'];

/**
 * Events of a video whose picture, stream or size changes. They do not bubble, and do not leave a shadow root. Not
 * `emptied`: in the midst of a swap the participant would seem to have left.
 */
const VIDEO_EVENTS = ['loadedmetadata', 'playing', 'resize', 'ended'];

/** All tiles of a frame now, its document picture-in-picture window included. None while no address around it is a call. */
export function readTiles(adapter: CallAdapter, view: Window): Tile[] {
  if (!addressesOf(view).some(adapter.isCall)) return [];
  return largestOfEach(documentsOf(view).flatMap((page) => adapter.tiles(page)));
}

/** A watch that goes on until its end. */
export interface TileWatch {
  /** Reads the tiles now; what is new about them is reported before this returns. */
  read(): void;
  /** See `Persons.recall`. What it changes is reported before this returns. */
  recall(earlier: readonly KnownPerson[]): void;
  /** See `Persons.unite`. What it changes is reported before this returns. */
  unite(id: string, as: string): void;
  end(): void;
}

/**
 * Reads the tiles whenever the page changes and once a second, and reports them when anything about them is new: a
 * person, a name, a size, an element or a track. Ids are those of persons. The first report comes with the first reading.
 *
 * @param persons outlive the watch
 * @param onChange also gets everybody who was shown so far
 */
export function watchTiles(
  adapter: CallAdapter,
  view: Window,
  persons: Persons,
  onChange: (tiles: Tile[], known: KnownPerson[]) => void,
): TileWatch {
  const ending = new AbortController();
  const identities = new WeakMap<object, number>();
  const heard = new WeakSet<Node>();
  let nextIdentity = 0;
  let reported: string | null = null;
  let readAtMs = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const identityOf = (thing: object) => {
    const identity = identities.get(thing) ?? nextIdentity++;
    identities.set(thing, identity);
    return identity;
  };
  const signatureOf = (tile: Tile) => {
    const { kind, element } = tile.source;
    const track = kind === 'video' ? videoTrackOf(element) : null;
    return [summaryOf(tile), tile.certain, kind, identityOf(element), track && identityOf(track)];
  };
  const read = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    readAtMs = performance.now();
    for (const root of rootsOf(adapter, view)) listenIn(root);
    const tiles = largestOfEach(persons.identify(readTiles(adapter, view), readAtMs));
    const { known } = persons;
    const signature = JSON.stringify([tiles.map(signatureOf), known]);
    if (signature === reported) return;
    reported = signature;
    onChange(tiles, known);
  };
  const readSoon = () => {
    const waitMs = readAtMs + LEAST_GAP_MS - performance.now();
    if (waitMs <= 0) read();
    else timer ??= setTimeout(read, waitMs);
  };
  const observer = new MutationObserver(readSoon);
  const listenIn = (root: Node) => {
    if (heard.has(root)) return;
    heard.add(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: TILE_ATTRIBUTES });
    for (const type of VIDEO_EVENTS) {
      root.addEventListener(type, readSoon, { capture: true, passive: true, signal: ending.signal });
    }
  };

  const interval = setInterval(read, REREAD_MS);
  ending.signal.addEventListener('abort', () => {
    clearInterval(interval);
    if (timer !== null) clearTimeout(timer);
    observer.disconnect();
  });
  return {
    read,
    recall: (earlier) => {
      persons.recall(earlier);
      read();
    },
    unite: (id, as) => {
      persons.unite(id, as);
      read();
    },
    end: () => ending.abort(),
  };
}

function documentsOf(view: Window): Document[] {
  const floating = (view as { documentPictureInPicture?: { window: Window | null } }).documentPictureInPicture?.window;
  return floating ? [view.document, floating.document] : [view.document];
}

function rootsOf(adapter: CallAdapter, view: Window): Node[] {
  return documentsOf(view).flatMap((page) => [page, ...adapter.shadowRoots(page)]);
}
