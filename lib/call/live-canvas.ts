/** A smaller canvas is no picture to measure a face in. Ours, pixels of its own. */
const LEAST = { width: 320, height: 180 };

/** What a canvas shows, in so few pixels. Ours: enough to see that a person moves, too few to cost anything. */
const LOOK = { width: 16, height: 9 };

/** Between two looks, and how many in a row have to differ: charts and pointers change now and then. Ours. */
const LOOK_EVERY_MS = 400;
const CHANGES = 4;

interface Looks {
  atMs: number;
  latest: string | null;
  changes: number;
}

const looks = new WeakMap<HTMLCanvasElement, Looks>();

/**
 * Whether a page seems to draw a live picture on this canvas: large, seen, and other at each look. Once it was so it stays
 * so: a picture that freezes is a stall. A canvas with foreign pictures, or drawn by WebGL in the page itself, cannot be
 * read and never is one.
 */
export function isLive(canvas: HTMLCanvasElement, nowMs: number): boolean {
  if (!isLarge(canvas)) return false;
  const known = looks.get(canvas) ?? { atMs: Number.NEGATIVE_INFINITY, latest: null, changes: 0 };
  if (known.changes < CHANGES && nowMs - known.atMs >= LOOK_EVERY_MS) {
    const latest = lookAt(canvas);
    const changed = latest !== null && known.latest !== null && latest !== known.latest;
    looks.set(canvas, { atMs: nowMs, latest, changes: changed ? known.changes + 1 : 0 });
  }
  return wasLive(canvas);
}

function isLarge(canvas: HTMLCanvasElement): boolean {
  return canvas.width >= LEAST.width && canvas.height >= LEAST.height && canvas.checkVisibility();
}

export function wasLive(canvas: HTMLCanvasElement): boolean {
  return (looks.get(canvas)?.changes ?? 0) >= CHANGES;
}

let eye: CanvasRenderingContext2D | null = null;

function lookAt(canvas: HTMLCanvasElement): string | null {
  eye ??= Object.assign(document.createElement('canvas'), LOOK).getContext('2d', { willReadFrequently: true });
  if (!eye) return null;
  try {
    eye.drawImage(canvas, 0, 0, LOOK.width, LOOK.height);
    return eye.getImageData(0, 0, LOOK.width, LOOK.height).data.join();
  } catch {
    // Once a foreign picture is drawn, the eye itself stays unreadable.
    eye = null;
    return null;
  }
}
