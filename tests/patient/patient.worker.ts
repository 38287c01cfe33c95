import type { CameraSettings, FromCamera, ToCamera } from './camera-messages';
import { addCameraNoise } from './camera-noise';
import { poseAt } from './pose';
import { Scene } from './scene';

/** Draws a person at an exact rate. In a worker, since a hidden page's own timers are slowed down. */

const ctx = self as unknown as DedicatedWorkerGlobalScope;
let startAsked = false;
let scene: Scene | null = null;

ctx.onmessage = ({ data }: MessageEvent<ToCamera>) => {
  if (data.kind === 'start') startAsked = true;
  else if (data.kind === 'place') scene?.place(data.who, data.at, data.overS, performance.now());
  else run(data.settings, data.output);
};

function run(settings: CameraSettings, output: WritableStream<VideoFrame> | OffscreenCanvas): void {
  const { program, look, carer, width, height, fps } = settings;
  const picture = new Scene(look, carer?.look ?? null);
  scene = picture;
  const canvas = output instanceof OffscreenCanvas ? output : new OffscreenCanvas(width, height);
  const writer = output instanceof OffscreenCanvas ? null : output.getWriter();
  // The pixels are read back for each frame: keep them in memory.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The camera worker got no 2d canvas.');
  const openedMs = performance.now();
  let zeroFrame = Number.POSITIVE_INFINITY;
  let frame = 0;

  const dueMs = (index: number): number => openedMs + (index * 1000) / fps;
  const take = (): void => {
    if (startAsked && zeroFrame === Number.POSITIVE_INFINITY) {
      zeroFrame = frame;
      const timeZeroMs = performance.timeOrigin + dueMs(frame);
      ctx.postMessage({ kind: 'started', timeZeroMs } satisfies FromCamera);
    }
    // Before time zero the face rests, at time zero's place.
    const timeS = Math.max(0, (frame - zeroFrame) / fps);
    const poses = { patient: poseAt(program, timeS), carer: carer && poseAt(carer.program, timeS) };
    picture.draw(context, poses, performance.now());
    addCameraNoise(context, program.cameraNoise, frame);
    writer?.write(new VideoFrame(canvas, { timestamp: Math.round((frame * 1e6) / fps) })).catch(() => ctx.close());
    // A late camera skips frames; it never shows one at the wrong time.
    frame = Math.max(frame + 1, Math.ceil(((performance.now() - openedMs) * fps) / 1000 - 0.5));
    setTimeout(take, dueMs(frame) - performance.now());
  };
  take();
}
