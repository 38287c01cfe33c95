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
  const { data, width, height } = from;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (const tap of taps) {
    if (tap.weight === 0) continue;
    const left = Math.min(width - 2, Math.max(0, Math.floor(tap.x)));
    const top = Math.min(height - 2, Math.max(0, Math.floor(tap.y)));
    const right = Math.min(1, Math.max(0, tap.x - left));
    const low = Math.min(1, Math.max(0, tap.y - top));
    for (let corner = 0; corner < 4; corner++) {
      const [isRight, isLow] = [corner & 1, corner >> 1];
      const share = tap.weight * (isRight ? right : 1 - right) * (isLow ? low : 1 - low);
      const at = 4 * ((top + isLow) * width + left + isRight);
      red += share * (data[at] as number);
      green += share * (data[at + 1] as number);
      blue += share * (data[at + 2] as number);
    }
  }
  const out = 4 * (y * to.width + x);
  to.data[out] = red;
  to.data[out + 1] = green;
  to.data[out + 2] = blue;
}
