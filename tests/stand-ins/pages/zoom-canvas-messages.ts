export type TileName = 'patient' | 'self';

/** In canvas pixels, y down. */
export interface TileRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type ToSharedCanvas =
  | { kind: 'open'; canvas: OffscreenCanvas }
  | { kind: 'layout'; width: number; height: number; tiles: Record<TileName, TileRect> }
  | { kind: 'show'; tile: TileName; frames: ReadableStream<VideoFrame> };

/** A tile has shown its first picture. */
export interface FromSharedCanvas {
  kind: 'shown';
  tile: TileName;
}
