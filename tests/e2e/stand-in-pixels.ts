import type { Frame } from 'puppeteer';
import { applyTransform, directionOf, FACE, headTransform, type Point } from '../patient/geometry';

/** Brightness of a small patch over each pupil of the received picture: dark while the eye is open, skin when closed. */
export interface EyePatches {
  /** Epoch milliseconds at which the page had the frame. */
  atMs: number;
  left: number;
  right: number;
}

/** What a page received over a while. */
export interface Received {
  width: number;
  height: number;
  patches: EyePatches[];
}

/** Where to read: a `<video>`, or the patient's part of Zoom's shared canvas. */
export type PictureSource = { kind: 'video'; selector: string } | { kind: 'zoom-canvas' };

const PATCH_PX = 6;

/** Reads the patient's picture on a page for some seconds, from native pixels. */
export function receivePixels(frame: Frame, source: PictureSource, seconds: number): Promise<Received> {
  const pupils = {
    left: pupilAt(directionOf('left')),
    right: pupilAt(directionOf('right')),
  };
  return frame.evaluate(readInPage, source, pupils, PATCH_PX, seconds);
}

/** Of a resting patient without head motion, 1280×720. */
function pupilAt(direction: 1 | -1): Point {
  const middle = (FACE.innerCanthus.x + FACE.outerCanthus.x) / 2;
  return applyTransform(headTransform({ headXMm: 0, headYMm: 0, rollDeg: 0 }, 1280, 720), {
    x: direction * middle,
    y: -0.7,
  });
}

/** Runs in the page: must not refer to anything outside. */
async function readInPage(
  source: PictureSource,
  pupils: Record<'left' | 'right', Point>,
  patchPx: number,
  seconds: number,
): Promise<Received> {
  const received: Received = { width: 0, height: 0, patches: [] };
  const probe = new OffscreenCanvas(patchPx, patchPx).getContext('2d', { willReadFrequently: true });
  if (!probe) throw new Error('no 2d canvas');
  const untilMs = performance.now() + seconds * 1000;

  const take = (picture: CanvasImageSource, offsetX: number, offsetY: number): void => {
    const brightness = [pupils.left, pupils.right].map(({ x, y }) => {
      probe.drawImage(picture, patchPx / 2 - x - offsetX, patchPx / 2 - y - offsetY);
      const { data } = probe.getImageData(0, 0, patchPx, patchPx);
      return data.reduce((sum, value, at) => (at % 4 === 1 ? sum + value : sum), 0) / (patchPx * patchPx);
    });
    received.patches.push({ atMs: Date.now(), left: brightness[0] ?? 0, right: brightness[1] ?? 0 });
  };

  if (source.kind === 'video') {
    const video = document.querySelector<HTMLVideoElement>(source.selector);
    if (!video) throw new Error(`no ${source.selector}`);
    received.width = video.videoWidth;
    received.height = video.videoHeight;
    await new Promise<void>((resolve) => {
      const next = (): void => {
        take(video, 0, 0);
        if (performance.now() < untilMs) video.requestVideoFrameCallback(next);
        else resolve();
      };
      video.requestVideoFrameCallback(next);
    });
    return received;
  }

  const canvas = document.querySelector('video-player-container')?.shadowRoot?.querySelector('canvas');
  const tile = document.querySelector('.speaker-active-container__video-frame video-player');
  if (!canvas || !tile) throw new Error('no shared canvas');
  while (performance.now() < untilMs) {
    // Measured each time: the canvas grows to its size while the call is opening.
    const whole = canvas.getBoundingClientRect();
    const part = tile.getBoundingClientRect();
    const scale = canvas.width / canvas.clientWidth;
    received.width = Math.round(part.width * scale);
    received.height = Math.round(part.height * scale);
    take(canvas, Math.round((part.left - whole.left) * scale), Math.round((part.top - whole.top) * scale));
    await new Promise((resolve) => setTimeout(resolve, 33));
  }
  return received;
}
