import { addCameraNoise } from '../../../tests/patient/camera-noise';
import type { Canvas2d } from '../../../tests/patient/drawing/paint';
import { between, type Random, seededRandom } from '../../../tests/patient/random';
import type { Condition } from '../clip-spec';

/** Frames on their way through encoder and decoder at once. Few: decoded frames are a scarce resource. */
const UNDER_WAY = 3;

/**
 * A freeze loses so many frames; the next comes after so many. Ours. Short: bursts of lost packets on a bad line, about one in a
 * second and a half. Long: a line that breaks down, the picture stands for most of the time.
 */
const FREEZES: Record<'short' | 'long', Record<'lost' | 'kept', [number, number]>> = {
  short: { lost: [3, 10], kept: [20, 70] },
  long: { lost: [30, 75], kept: [10, 40] },
};

/** A picture and its time. */
export interface TimedPicture {
  timeS: number;
  picture: OffscreenCanvas | VideoFrame;
  width: number;
  height: number;
}

/** What was lost and spent on the way. */
export interface ChannelUse {
  encodedBytes: number;
  sentFrames: number;
}

/** Sends pictures through a condition; yields what the other end shows. The taker closes the frames. */
export async function* throughChannel(
  pictures: AsyncIterable<TimedPicture>,
  condition: Condition,
  seed: number,
  use: ChannelUse,
): AsyncGenerator<VideoFrame> {
  const ready: VideoFrame[] = [];
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure = error;
  };
  const decoder = new VideoDecoder({ output: (frame) => ready.push(frame), error: fail });
  const encoder = new VideoEncoder({
    output: (chunk, metadata) => {
      if (metadata?.decoderConfig) decoder.configure(metadata.decoderConfig);
      use.encodedBytes += chunk.byteLength;
      decoder.decode(chunk);
    },
    error: fail,
  });
  const arrives = arrivals(condition, seed);
  const late = lateness(condition, seed);
  let camera: Camera | null = null;
  let nextS = 0;
  try {
    for await (const { timeS, picture, width, height } of pictures) {
      if (timeS < nextS - 1e-4) continue;
      nextS = Math.max(nextS, timeS) + 1 / condition.framesPerS - 1e-3;
      if (!camera) {
        camera = new Camera(width, height, condition);
        encoder.configure(camera.encoding());
      }
      const frame = camera.take(picture, timeS, use.sentFrames++);
      encoder.encode(frame);
      frame.close();
      while (encoder.encodeQueueSize + decoder.decodeQueueSize > UNDER_WAY) await pause();
      if (failure) throw failure;
      yield* arrived(ready, arrives, late);
    }
    await encoder.flush();
    await decoder.flush();
    yield* arrived(ready, arrives, late);
  } finally {
    for (const frame of ready) frame.close();
    encoder.close();
    decoder.close();
  }
}

function* arrived(ready: VideoFrame[], arrives: () => boolean, lateUs: () => number): Generator<VideoFrame> {
  for (let frame = ready.shift(); frame; frame = ready.shift()) {
    const timestamp = frame.timestamp + lateUs();
    if (arrives()) yield new VideoFrame(frame, { timestamp });
    frame.close();
  }
}

/** Says frame for frame how far its time is off, microseconds; never so far that two frames change places. */
function lateness({ jitterS, framesPerS }: Condition, seed: number): () => number {
  const random = seededRandom(seed ^ 0x1a7e);
  const most = 0.4e6 / framesPerS;
  return () => Math.round(Math.max(-most, Math.min(most, 1e6 * jitterS * gaussian(random))));
}

/** Standard normal, by Box and Muller. */
function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Says frame for frame whether it arrives. */
function arrivals({ freezes }: Condition, seed: number): () => boolean {
  if (freezes === 'none') return () => true;
  const ranges = FREEZES[freezes];
  const random = seededRandom(seed ^ 0xf2ee);
  let lost = false;
  let left = Math.round(between(random, ...ranges.kept));
  return () => {
    if (left-- <= 0) {
      lost = !lost;
      const [least, most] = lost ? ranges.lost : ranges.kept;
      left = Math.round(between(random, least, most));
    }
    return !lost;
  };
}

/** Scales, darkens and adds noise. */
class Camera {
  readonly #ctx: Canvas2d;
  readonly #condition: Condition;

  constructor(width: number, height: number, condition: Condition) {
    const scale = Math.min(1, condition.maxHeight / height);
    const canvas = new OffscreenCanvas(2 * Math.round((width * scale) / 2), 2 * Math.round((height * scale) / 2));
    const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!ctx) throw new Error('The browser gave no canvas.');
    ctx.imageSmoothingQuality = 'medium';
    this.#ctx = ctx;
    this.#condition = condition;
  }

  encoding(): VideoEncoderConfig {
    const { width, height } = this.#ctx.canvas;
    const { bitsPerS, framesPerS } = this.#condition;
    return { codec: 'vp8', width, height, bitrate: bitsPerS, framerate: framesPerS, latencyMode: 'realtime' };
  }

  take(picture: OffscreenCanvas | VideoFrame, timeS: number, index: number): VideoFrame {
    const ctx = this.#ctx;
    const { width, height } = ctx.canvas;
    const timestamp = Math.round(timeS * 1e6);
    const { brightness, noise } = this.#condition;
    // Nothing to change on a drawn picture: saves a copy.
    if (picture instanceof OffscreenCanvas && picture.height === height && brightness === 1 && noise === 0) {
      return new VideoFrame(picture, { timestamp });
    }
    ctx.drawImage(picture, 0, 0, width, height);
    if (brightness < 1) {
      ctx.fillStyle = `rgb(0 0 0 / ${1 - brightness})`;
      ctx.fillRect(0, 0, width, height);
    }
    addCameraNoise(ctx, noise, index);
    return new VideoFrame(ctx.canvas as OffscreenCanvas, { timestamp });
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
