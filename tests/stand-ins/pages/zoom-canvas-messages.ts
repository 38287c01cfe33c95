/** In canvas pixels, y down. */
export interface TileRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type ToSharedCanvas =
  | { kind: 'open'; canvas: OffscreenCanvas }
  /** In the order in which they are drawn. */
  | { kind: 'layout'; width: number; height: number; tiles: [key: string, rect: TileRect][] }
  /** Ends what the tile showed before. */
  | { kind: 'show'; tile: string; frames: ReadableStream<VideoFrame> }
  | { kind: 'hide'; tile: string };

/** A tile has shown its first picture. */
export interface FromSharedCanvas {
  kind: 'shown';
  tile: string;
}
