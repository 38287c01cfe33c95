/** RGBA, eight bits each, as in ImageData. */
export interface Picture {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** A place to read from, and its share of the result. */
export interface Tap {
  weight: number;
  x: number;
  y: number;
}

/** Writes one pixel as a blend of places of another picture, each read between its four pixels. Outside the picture nothing is written. */
export function blendPixel(from: Picture, to: Picture, x: number, y: number, taps: readonly Tap[]): void {
  if (x < 0 || y < 0 || x >= to.width || y >= to.height) return;
  let [red, green, blue] = [0, 0, 0];
  for (const tap of taps) {
    if (tap.weight === 0) continue;
    const left = Math.min(from.width - 2, Math.max(0, Math.floor(tap.x)));
    const top = Math.min(from.height - 2, Math.max(0, Math.floor(tap.y)));
    const right = Math.min(1, Math.max(0, tap.x - left));
    const low = Math.min(1, Math.max(0, tap.y - top));
    const at = 4 * (top * from.width + left);
    const below = at + 4 * from.width;
    const weights = [(1 - right) * (1 - low), right * (1 - low), (1 - right) * low, right * low];
    for (const [i, place] of [at, at + 4, below, below + 4].entries()) {
      const share = tap.weight * (weights[i] ?? 0);
      red += share * (from.data[place] ?? 0);
      green += share * (from.data[place + 1] ?? 0);
      blue += share * (from.data[place + 2] ?? 0);
    }
  }
  const out = 4 * (y * to.width + x);
  to.data[out] = red;
  to.data[out + 1] = green;
  to.data[out + 2] = blue;
}
