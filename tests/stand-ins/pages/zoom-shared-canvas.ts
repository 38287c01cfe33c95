import { element } from './dom';
import { framesOf } from './track-streams';
import { startWorker } from './worker';
import type { FromSharedCanvas, TileRect, ToSharedCanvas } from './zoom-canvas-messages';

/** Zoom's one canvas for all tiles, drawn by a worker, in the container's open shadow root. */
export interface SharedCanvas {
  /** Shows a track in a tile; resolves with its first picture. */
  show(key: string, track: MediaStreamTrack): Promise<void>;
  hide(key: string): void;
  /** Tiles came, went or moved. */
  layOut(): void;
  remove(): void;
}

/**
 * @param nativeWidth the canvas is so fine that the first tile has this many pixels across
 * @param players the tiles that there are now, in the order in which they are drawn
 */
export function openSharedCanvas(
  container: HTMLElement,
  nativeWidth: number,
  players: () => [key: string, player: HTMLElement][],
): SharedCanvas {
  const id = `video-player-canvas-${Math.random().toString(36).slice(2, 10)}`;
  const canvas = element('canvas', { id });
  canvas.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%';
  container.shadowRoot?.prepend(canvas);
  const worker = startWorker('zoom-canvas');
  const post = (message: ToSharedCanvas, transfer: Transferable[] = []): void => worker.postMessage(message, transfer);
  const offscreen = canvas.transferControlToOffscreen();
  post({ kind: 'open', canvas: offscreen }, [offscreen]);

  const layOut = (): void => {
    const whole = canvas.getBoundingClientRect();
    const [first] = players();
    if (!first || whole.width === 0) return;
    const scale = nativeWidth / first[1].getBoundingClientRect().width;
    const tiles = players().map(([key, player]): [string, TileRect] => {
      const { left, top, width, height } = player.getBoundingClientRect();
      const [x, y, w, h] = [left - whole.left, top - whole.top, width, height].map((px) => Math.round(px * scale));
      return [key, { x: x ?? 0, y: y ?? 0, width: w ?? 0, height: h ?? 0 }];
    });
    post({ kind: 'layout', width: Math.round(whole.width * scale), height: Math.round(whole.height * scale), tiles });
  };
  const resizes = new ResizeObserver(layOut);
  resizes.observe(canvas);

  return {
    layOut,
    show(key, track) {
      const frames = framesOf(track);
      post({ kind: 'show', tile: key, frames }, [frames]);
      return new Promise((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromSharedCanvas>) => {
          if (data.tile === key) resolve();
        });
      });
    },
    hide: (key) => post({ kind: 'hide', tile: key }),
    remove() {
      resizes.disconnect();
      worker.terminate();
      canvas.remove();
    },
  };
}
