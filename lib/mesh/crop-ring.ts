import { ModelImage, type Picture, type Pixels } from './model-image';

/** How often a picture is held. Ours: five show how a twitch comes and goes; more would cost time at every frame. Milliseconds. */
const EVERY_MS = 200;

/** Pictures held at most: six seconds, in which a twitch has long been found. Ours: 2 MB of pixels. */
const HELD = 30;

/** How far from the moment asked for a picture may be. Ours: no nearer one was held. Milliseconds. */
const NEAR_MS = EVERY_MS;

interface Held {
  capturedAtMs: number;
  pixels: Pixels;
}

/** Small pictures of the last seconds' crops, overwritten as new ones come: for the strip beside an event, once it has been found. */
export class CropRing {
  readonly #image = new ModelImage();
  #held: Held[] = [];

  /** Holds a picture if one is due. @throws Error if the pixel format cannot be read. */
  push(picture: Picture, capturedAtMs: number): void {
    const sinceMs = capturedAtMs - (this.#held.at(-1)?.capturedAtMs ?? Number.NEGATIVE_INFINITY);
    if (sinceMs >= 0 && sinceMs < EVERY_MS) return;
    if (sinceMs < 0) this.forget();
    this.#held.push({ capturedAtMs, pixels: halved(this.#image.of(picture)) });
    if (this.#held.length > HELD) this.#held.shift();
  }

  /** Another person may be in the picture. */
  forget(): void {
    this.#held = [];
  }

  /** The pictures nearest to these moments, each once, in order of time. */
  near(timesMs: readonly number[]): readonly Held[] {
    const found = timesMs.flatMap((timeMs) => this.#nearestTo(timeMs) ?? []);
    return [...new Set(found)].sort((a, b) => a.capturedAtMs - b.capturedAtMs);
  }

  #nearestTo(timeMs: number): Held | null {
    const away = (held: Held) => Math.abs(held.capturedAtMs - timeMs);
    const [nearest] = this.#held.toSorted((a, b) => away(a) - away(b));
    return nearest && away(nearest) <= NEAR_MS ? nearest : null;
  }
}

/** Half as wide and high: each pixel the mean of four. */
function halved({ data, width, height }: Pixels): Pixels {
  const small = { width: width >> 1, height: height >> 1 };
  const out = new Uint8ClampedArray(4 * small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const from = 4 * (2 * y * width + 2 * x);
      const to = 4 * (y * small.width + x);
      for (let channel = from, i = to; i < to + 4; i++, channel++) {
        const below = channel + 4 * width;
        out[i] = ((data[channel] ?? 0) + (data[channel + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0)) >> 2;
      }
    }
  }
  return { ...small, data: out };
}
