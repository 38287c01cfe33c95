import type { Rect } from './geometry';

/** The call services that Hemiscope knows by name. */
export type Service = 'meet' | 'zoom' | 'jitsi';

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
}

/** What of a tile may leave the page's script. */
export function summaryOf({ id, name, role, width, height }: Tile): TileSummary {
  return { id, name, role, width, height };
}
