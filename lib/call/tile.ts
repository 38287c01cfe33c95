import type { Rect } from './geometry';

/** The call services that Hemiscope knows by name, and any other page that the doctor enabled. */
export type Service = 'meet' | 'zoom' | 'jitsi' | 'other';

/** Whose picture a tile shows. */
export type TileRole = 'remote' | 'self' | 'screen';

/** One participant's picture, as told to the panel. */
export interface TileSummary {
  /** Stable while the tile shows the same participant. */
  id: string;
  /** The participant's name as the call page shows it; null if it could not be read. */
  name: string | null;
  role: TileRole;
  /** Native size of the picture that is received, pixels. */
  width: number;
  height: number;
}

/** Where a tile's pixels come from. */
export type TileSource =
  | { kind: 'video'; element: HTMLVideoElement }
  /** A part of a canvas that shows several tiles. The part moves with the layout: ask `region` for each frame. */
  | {
      kind: 'canvas';
      element: HTMLCanvasElement;
      /** In canvas pixels; null while the tile is off the canvas. */
      region(): Rect | null;
    };

/** One participant's picture on the page, with the way to its pixels. */
export interface Tile extends TileSummary {
  source: TileSource;
  /** False: as far as the page tells it could be oneself. Such a tile is tapped only when the doctor says so. */
  certain: boolean;
  /**
   * The page's own marks of whose picture this is, read now: cheap enough for each frame. Other marks than before are
   * a doubt, and the tiles are read again before anything more of this picture is sent.
   */
  marks(): string;
}

/** What of a tile may leave the page's script. */
export function summaryOf({ id, name, role, width, height }: Tile): TileSummary {
  return { id, name, role, width, height };
}

/** One tile an id: the larger picture. */
export function largestOfEach<T extends Pick<Tile, 'id' | 'width' | 'height'>>(tiles: readonly T[]): T[] {
  const best = new Map<string, T>();
  for (const tile of tiles) {
    const known = best.get(tile.id);
    if (!known || tile.width * tile.height > known.width * known.height) best.set(tile.id, tile);
  }
  return [...best.values()];
}
