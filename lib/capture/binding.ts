import type { Rect } from '../call/geometry';
import type { Tile } from '../call/tile';
import { videoTrackOf } from '../call/video';
import { MediaClock } from './media-clock';

/**
 * A page changes its words and its pictures at different moments: what comes so soon after a change may still be the
 * person before. Ours, milliseconds.
 */
const SETTLE_MS = 1000;

/** One series: one person's picture out of one element and track, for as long as they stay together. */
export class Binding {
  readonly series = crypto.randomUUID();
  readonly clock = new MediaClock();
  readonly ending = new AbortController();
  /** Itself, not its id: some media servers give all tracks one id. */
  readonly #track: MediaStreamTrack | null;
  #tile: Tile;
  #marks: string;
  #region: Rect | null = null;
  #settledAtMs: number;

  constructor(tile: Tile, nowMs: number) {
    this.#tile = tile;
    this.#marks = tile.marks();
    this.#track = trackOf(tile);
    this.#settledAtMs = nowMs + SETTLE_MS;
  }

  get tile(): Tile {
    return this.#tile;
  }

  /** Goes on with this reading of the tiles. @returns false: it is another person, element or track */
  goesOnWith(tile: Tile): boolean {
    const { id, source } = this.#tile;
    if (tile.id !== id || tile.source.element !== source.element || trackOf(tile) !== this.#track) return false;
    this.#tile = tile;
    this.#marks = tile.marks();
    return true;
  }

  /** Whether the page still says what it said when the tiles were read last. */
  isSure(): boolean {
    return this.#tile.marks() === this.#marks && trackOf(this.#tile) === this.#track;
  }

  /** The tile's part of a frame; null: all of it. Nowhere on a frame that is not of the canvas' present size. */
  regionIn(frame: VideoFrame): Rect | null | 'nowhere' {
    const { source } = this.#tile;
    if (source.kind === 'video') return null;
    const { width, height } = source.element;
    if (frame.displayWidth !== width || frame.displayHeight !== height) return 'nowhere';
    return source.region() ?? 'nowhere';
  }

  /** Whether picture and page have had time to agree. A tile that moves on a shared canvas has to settle anew. */
  isSettled(region: Rect | null, nowMs: number): boolean {
    if (this.#region && !isSameRect(this.#region, region)) this.#settledAtMs = nowMs + SETTLE_MS;
    this.#region = region;
    return nowMs >= this.#settledAtMs;
  }
}

function trackOf({ source }: Tile): MediaStreamTrack | null {
  return source.kind === 'video' ? videoTrackOf(source.element) : null;
}

function isSameRect(a: Rect, b: Rect | null): boolean {
  return b !== null && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
