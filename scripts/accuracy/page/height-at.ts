import type { Point } from '../../../lib/mesh/face-points';

/** A line's y at an x, straight between its points; beyond its ends as at the nearer end. */
export function heightAt(line: readonly Point[], x: number): number {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    if ((x - a.x) * (x - b.x) <= 0 && a.x !== b.x) return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  }
  const [first, last] = [line[0] as Point, line.at(-1) as Point];
  return Math.abs(x - first.x) < Math.abs(x - last.x) ? first.y : last.y;
}
