/** A rectangle: pixels of whatever the function says. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of `rect` that lies inside a picture of the given size; null if nothing does. */
export function clipTo(rect: Rect, width: number, height: number): Rect | null {
  const left = Math.max(0, rect.x);
  const top = Math.max(0, rect.y);
  const right = Math.min(width, rect.x + rect.width);
  const bottom = Math.min(height, rect.y + rect.height);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/**
 * Where a tile lies on a shared canvas, in whole even canvas pixels inside the canvas.
 *
 * @param tile the tile's box on the page, CSS pixels
 * @param canvas the canvas' box on the page, CSS pixels
 * @param width size of the canvas' own picture, pixels
 * @returns null if the tile does not touch the canvas
 */
export function regionOnCanvas(tile: Rect, canvas: Rect, width: number, height: number): Rect | null {
  if (canvas.width <= 0 || canvas.height <= 0) return null;
  const scaleX = width / canvas.width;
  const scaleY = height / canvas.height;
  const scaled = {
    x: (tile.x - canvas.x) * scaleX,
    y: (tile.y - canvas.y) * scaleY,
    width: tile.width * scaleX,
    height: tile.height * scaleY,
  };
  const inside = clipTo(scaled, width, height);
  if (!inside) return null;
  const even = (value: number) => 2 * Math.round(value / 2);
  const x = even(inside.x);
  const y = even(inside.y);
  return clipTo({ x, y, width: even(inside.width), height: even(inside.height) }, width, height);
}
