export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Red, green, blue, 0–255. */
export type Rgb = readonly [number, number, number];

export function rgba([red, green, blue]: Rgb, alpha = 1): string {
  return `rgb(${red} ${green} ${blue} / ${alpha})`;
}

/** `share` 0: the first colour, 1: the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const channel = (at: 0 | 1 | 2): number => Math.round(first[at] + (second[at] - first[at]) * share);
  return [channel(0), channel(1), channel(2)];
}

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** A still part of the picture, painted once: its place in millimetres and its pixels. */
export interface Layer {
  canvas: OffscreenCanvas;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Paints a layer in millimetres at the given scale (pixels per millimetre). */
export function paintLayer(
  place: Omit<Layer, 'canvas'>,
  scale: number,
  paint: (ctx: OffscreenCanvasRenderingContext2D, brush: Brush) => void,
): Layer {
  const canvas = new OffscreenCanvas(Math.ceil(place.width * scale), Math.ceil(place.height * scale));
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('The drawn patient needs a 2d canvas.');
  ctx.setTransform(scale, 0, 0, scale, -place.x * scale, -place.y * scale);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  paint(ctx, brushFor(ctx, scale));
  return { ...place, canvas, width: canvas.width / scale, height: canvas.height / scale };
}

export function drawLayer(ctx: Canvas2d, layer: Layer): void {
  ctx.drawImage(layer.canvas, layer.x, layer.y, layer.width, layer.height);
}

/** Soft paint for still layers; far too slow for every frame. */
export interface Brush {
  /** An ellipse with a blurred edge. */
  blob(color: string, blurMm: number, x: number, y: number, rx: number, ry: number, turn?: number): void;
  /** A path with a blurred edge, filled, or stroked with a width. */
  soft(color: string, blurMm: number, path: Path2D, widthMm?: number): void;
}

function brushFor(ctx: OffscreenCanvasRenderingContext2D, scale: number): Brush {
  const soft: Brush['soft'] = (color, blurMm, path, widthMm) => {
    ctx.save();
    ctx.filter = `blur(${blurMm * scale}px)`;
    ctx.fillStyle = color;
    ctx.strokeStyle = color;
    if (widthMm === undefined) {
      ctx.fill(path);
    } else {
      ctx.lineWidth = widthMm;
      ctx.stroke(path);
    }
    ctx.restore();
  };
  return {
    soft,
    blob(color, blurMm, x, y, rx, ry, turn = 0) {
      const path = new Path2D();
      path.ellipse(x, y, rx, ry, turn, 0, 2 * Math.PI);
      soft(color, blurMm, path);
    },
  };
}

/** A smooth path from SVG path data, in millimetres. */
export function pathOf(data: string): Path2D {
  return new Path2D(data);
}

/** The same path on the other side of the face. */
export function mirrored(path: Path2D): Path2D {
  const other = new Path2D();
  other.addPath(path, new DOMMatrix([-1, 0, 0, 1, 0, 0]));
  return other;
}

/** A path and its mirror image in one. */
export function bothSides(data: string): Path2D {
  const path = new Path2D(data);
  path.addPath(mirrored(path));
  return path;
}
