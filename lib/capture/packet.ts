/** A rectangle in pixels of the source video. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One frame's pixels on their way from the call page to the worker: the crop only, unscaled, in the frame's native format. */
export interface FramePacket {
  kind: 'frame';
  /** Names one uninterrupted run of one person's video; a new tile, track or person is a new series. */
  series: string;
  /** The video's own clock, seconds. Its zero means nothing; differences do. */
  mediaTimeS: number;
  /** When the page was handed the frame, epoch milliseconds. */
  capturedAtMs: number;
  /** Size of the whole frame in source pixels. */
  frameWidth: number;
  frameHeight: number;
  /** The part that `data` holds, even-aligned. */
  crop: Rect;
  format: VideoPixelFormat;
  layout: PlaneLayout[];
  colorSpace: VideoColorSpaceInit;
  data: ArrayBuffer;
}

/** What the worker answers to each packet: room for one more, and which part of the frame it wants next (null: all of it). */
export interface Credit {
  kind: 'credit';
  crop: Rect | null;
}
