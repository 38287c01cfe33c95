import type { Rect } from '../call/geometry';

export type { Rect };

/** Degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** One frame's pixels on their way from the call page to the worker: the crop only, unscaled, in the frame's native format. */
export interface FramePacket {
  kind: 'frame';
  /** Names one uninterrupted run of one person's video; a new tile, track or person is a new series. */
  series: string;
  /** Names whose picture it is, over all of their series: the tile's id. */
  person: string;
  /** The video's own clock, seconds. Its zero means nothing; differences do. */
  mediaTimeS: number;
  /** When the page was handed the frame, epoch milliseconds. */
  capturedAtMs: number;
  /** Size of the whole picture, upright, in source pixels: the video's, or the tile's part of a shared canvas. */
  frameWidth: number;
  frameHeight: number;
  /** The part of the upright picture that `data` holds, even-aligned in the data. */
  crop: Rect;
  format: VideoPixelFormat;
  layout: PlaneLayout[];
  /** By how much `data` has to be turned clockwise to stand upright: phones send their sensor's rows. Absent: 0. */
  rotation?: Rotation;
  colorSpace: VideoColorSpaceInit;
  data: ArrayBuffer;
}

/** What the worker answers to each packet: room for one more, and which part of the frame it wants next (null: all of it). */
export interface Credit {
  kind: 'credit';
  crop: Rect | null;
}
