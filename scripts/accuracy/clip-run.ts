import type { Rect } from '../../lib/capture/packet';
import type { MethodResult } from './method';

/** One dumped frame: where its bytes lie in the clip's file. */
export interface DumpedFrame {
  timeS: number;
  frameWidth: number;
  frameHeight: number;
  /** Where the Y plane lies in the frame, source pixels; its rows follow each other without padding. */
  crop: Rect;
  /** Byte of 478 × (x, y, z) float32, little endian, raw landmarks in source pixels; null without a face. */
  faceAt: number | null;
  /** Byte of the Y plane, crop.width × crop.height. */
  lumaAt: number;
  /** Byte of the two chroma planes, one after the other, each half as wide and high (rounded up); null or absent: not dumped. */
  chromaAt?: number | null;
}

/** What became of one clip. */
export interface ClipRun {
  results: MethodResult[];
  /** Frames sent and analysed, encoded bits a second. */
  sentFrames: number;
  analysedFrames: number;
  bitsPerS: number;
  /** Seconds from the first to the last frame. */
  durationS: number;
  /** Median outer-canthus distance, pixels; null without a face. */
  eyeToEyePx: number | null;
  /** Empty unless a dump was asked for. */
  frames: DumpedFrame[];
}
