import { type VideoSample, VideoSampleSink } from 'mediabunny';
import type { Rotation } from '../capture/packet';
import { isReadable } from '../mesh/pixel-formats';
import type { OpenVideo } from './open-video';

/** One picture of a file. */
export interface RecordedFrame {
  /** Since the file's first picture, seconds. */
  timeS: number;
  /** When the next one takes its place, seconds. */
  endS: number;
  /** To be closed by the taker. */
  frame: VideoFrame;
  /** By how much it has to be turned clockwise to stand upright. */
  rotation: Rotation;
}

/**
 * The pictures of a part of a file, each once and in the order of their times.
 * @param fromS, toS seconds since the file's first picture; those that begin in this time
 * @throws Error of the file or the decoder, after the pictures that could be decoded.
 */
export async function* recordedFrames(
  { track, zeroS }: OpenVideo,
  fromS: number,
  toS: number,
): AsyncGenerator<RecordedFrame> {
  let latestS = Number.NEGATIVE_INFINITY;
  for await (const sample of new VideoSampleSink(track).samples(zeroS + fromS, zeroS + toS)) {
    try {
      const timeS = sample.timestamp - zeroS;
      // The sink begins with the picture that is still shown at `fromS`; two of one time are of no use to a measurement.
      if (timeS < fromS || timeS <= latestS) continue;
      latestS = timeS;
      yield { timeS, endS: timeS + sample.duration, ...pictureOf(sample) };
    } finally {
      sample.close();
    }
  }
}

function pictureOf(sample: VideoSample): Pick<RecordedFrame, 'frame' | 'rotation'> {
  const square = sample.pixelAspectRatio.num === sample.pixelAspectRatio.den;
  const plain = square && !sample.flip && isReadable(sample.format);
  if (plain) return { frame: sample.toVideoFrame(), rotation: sample.rotation };
  return { frame: drawn(sample), rotation: 0 };
}

let canvas: OffscreenCanvas | null = null;

/** What cannot be read as it is (more than eight bits, mirrored, pixels that are not square) is drawn, which takes time. */
function drawn(sample: VideoSample): VideoFrame {
  const { displayWidth: width, displayHeight: height } = sample;
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to draw a picture on.');
  sample.draw(context, 0, 0);
  return new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp });
}
