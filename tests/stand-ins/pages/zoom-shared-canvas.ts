import { element } from './dom';
import { framesOf } from './track-streams';
import { startWorker } from './worker';
import type { FromSharedCanvas, TileName, TileRect, ToSharedCanvas } from './zoom-canvas-messages';

/** Zoom's one canvas for all tiles, drawn by a worker, in the container's open shadow root. */
export interface SharedCanvas {
  /** Shows a track in a tile; resolves with its first picture. */
  show(tile: TileName, track: MediaStreamTrack): Promise<void>;
}

/** `nativeWidth`: the canvas is so fine that the patient's tile has this many pixels across. */
export function openSharedCanvas(
  container: HTMLElement,
  nativeWidth: number,
  patient: HTMLElement,
  self: HTMLElement,
): SharedCanvas {
  const id = `video-player-canvas-${Math.random().toString(36).slice(2, 10)}`;
  const canvas = element('canvas', { id });
  canvas.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%';
  container.shadowRoot?.prepend(canvas);
  const worker = startWorker('zoom-canvas');
  const post = (message: ToSharedCanvas, transfer: Transferable[]): void => worker.postMessage(message, transfer);
  const offscreen = canvas.transferControlToOffscreen();
  post({ kind: 'open', canvas: offscreen }, [offscreen]);

  const layOut = (): void => {
    const whole = canvas.getBoundingClientRect();
    const scale = nativeWidth / patient.getBoundingClientRect().width;
    const rectOf = (player: HTMLElement): TileRect => {
      const { left, top, width, height } = player.getBoundingClientRect();
      const [x, y, w, h] = [left - whole.left, top - whole.top, width, height].map((px) => Math.round(px * scale));
      return { x: x ?? 0, y: y ?? 0, width: w ?? 0, height: h ?? 0 };
    };
    const size = { width: Math.round(whole.width * scale), height: Math.round(whole.height * scale) };
    post({ kind: 'layout', ...size, tiles: { patient: rectOf(patient), self: rectOf(self) } }, []);
  };
  new ResizeObserver(layOut).observe(canvas);
  layOut();

  return {
    show(tile, track) {
      const frames = framesOf(track);
      post({ kind: 'show', tile, frames }, [frames]);
      return new Promise((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromSharedCanvas>) => {
          if (data.tile === tile) resolve();
        });
      });
    },
  };
}
