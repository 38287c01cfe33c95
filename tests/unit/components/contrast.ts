/** An opaque colour as `#rrggbb`. */
export type Hex = string;

/** Contrast of two opaque colours, 1–21. Source: WCAG 2.1, "contrast ratio" and "relative luminance". */
export function contrast(a: Hex, b: Hex): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** A colour at an opacity over another, as the browser blends it: in sRGB. */
export function over(top: Hex, ground: Hex, opacity: number): Hex {
  const below = channels(ground);
  const mixed = channels(top).map((value, i) => Math.round(value * opacity + (below[i] ?? 0) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Hex): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
