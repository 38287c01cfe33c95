import Human from '@vladmandic/human';
import * as Comlink from 'comlink';
import { openVideo } from '../../../lib/recording/open-video';
import { recordedFrames } from '../../../lib/recording/recorded-frames';
import type { LimitsApi } from './limits.worker';

/** What is asked of the page. Each answer is frames a second. */
export interface LimitsPage {
  /** Decoding each frame, and nothing else. */
  decoding(name: string): Promise<number>;
  inference(name: string, passes: number): Promise<number>;
  /** Decoding, mesh and iris by another library. @returns frames a second, and what it computed with */
  human(name: string, frames: number): Promise<{ framesPerS: number; backend: string; faces: number }>;
}

declare global {
  interface Window {
    limits: LimitsPage;
  }
}

const worker = Comlink.wrap<LimitsApi>(new Worker('/limits.worker.js', { type: 'module' }));

async function fileOf(name: string): Promise<File> {
  const response = await fetch(`/videos/${name}`);
  return new File([await response.arrayBuffer()], name);
}

window.limits = {
  async decoding(name) {
    const video = await openVideo(await fileOf(name));
    let frames = 0;
    const startedMs = performance.now();
    for await (const { frame } of recordedFrames(video, 0, Number.POSITIVE_INFINITY)) {
      frame.close();
      frames++;
    }
    const seconds = (performance.now() - startedMs) / 1000;
    video.close();
    return frames / seconds;
  },

  inference: async (name, passes) => worker.inference(await fileOf(name), passes),

  async human(name, frames) {
    const off = { enabled: false };
    const human = new Human({
      backend: 'humangl',
      modelBasePath: '/human/',
      cacheSensitivity: 0,
      warmup: 'none',
      filter: off,
      gesture: off,
      body: off,
      hand: off,
      object: off,
      segmentation: off,
      face: { enabled: true, mesh: { enabled: true }, iris: { enabled: true }, emotion: off, description: off },
    });
    const video = await openVideo(await fileOf(name));
    let [measured, faces, startedMs] = [0, 0, 0];
    for await (const { frame } of recordedFrames(video, 0, Number.POSITIVE_INFINITY)) {
      const bitmap = await createImageBitmap(frame);
      frame.close();
      const result = await human.detect(bitmap);
      bitmap.close();
      // The first one loads the models and compiles the shaders.
      if (startedMs === 0) {
        startedMs = performance.now();
        continue;
      }
      faces += result.face.length;
      if (++measured >= frames) break;
    }
    const seconds = (performance.now() - startedMs) / 1000;
    video.close();
    return { framesPerS: measured / seconds, backend: human.tf.getBackend(), faces };
  },
};
