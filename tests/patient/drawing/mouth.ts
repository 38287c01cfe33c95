import { SIDES, type Side } from '../../../lib/measure/side';
import { commissureMm, directionOf, FACE, type Point } from '../geometry';
import type { PatientPose } from '../pose';
import { BLACK, type Canvas2d, mix, rgba } from './paint';
import type { Palette } from './palette';

/** Half of the lips at rest, from the midline outwards: control points of cubic curves that end at the commissure. */
const UPPER_EDGE = [0, 61.4, 2, 60.6, 3.4, 59.5, 5.4, 59.6, 12, 60.4, 20, 64.6, 26, 67.4] as const;
const MOUTH_LINE = [0, 68.6, 3, 68.6, 5, 67.6, 8.5, 67.8, 15, 68.2, 21, 68.4, 26, 67.4] as const;
const LOWER_EDGE = [0, 79.2, 4, 79.2, 8, 79, 12, 77.4, 17, 75.4, 22, 70.8, 26, 67.4] as const;

type Half = readonly number[];

/** Lips and the folds beside them, as far as the corners are pulled. */
export function drawMouth(ctx: Canvas2d, pose: PatientPose, palette: Palette, ageLines: number): void {
  const { lip, deep, light } = palette;
  for (const side of SIDES) drawFold(ctx, side, pose, palette, ageLines);

  const upper = ctx.createLinearGradient(0, 59, 0, 69);
  upper.addColorStop(0, rgba(mix(lip, palette.skin, 0.25)));
  upper.addColorStop(1, rgba(mix(lip, deep, 0.35)));
  fillBetween(ctx, UPPER_EDGE, MOUTH_LINE, pose, upper);
  const lower = ctx.createLinearGradient(0, 67, 0, 80);
  lower.addColorStop(0, rgba(mix(lip, deep, 0.2)));
  lower.addColorStop(0.45, rgba(mix(lip, light, 0.22)));
  lower.addColorStop(1, rgba(mix(lip, palette.shade, 0.2)));
  fillBetween(ctx, MOUTH_LINE, LOWER_EDGE, pose, lower);

  const shine = ctx.createRadialGradient(-4, 73, 0.5, -4, 73, 9);
  shine.addColorStop(0, rgba(light, 0.45));
  shine.addColorStop(1, rgba(light, 0));
  ctx.fillStyle = shine;
  ctx.beginPath();
  ctx.ellipse(-4, 73, 9, 2.6, 0, 0, 2 * Math.PI);
  ctx.fill();

  strokeHalves(ctx, MOUTH_LINE, pose, rgba(mix(deep, BLACK, 0.3), 0.35), 1.9);
  strokeHalves(ctx, MOUTH_LINE, pose, rgba(mix(deep, BLACK, 0.45), 0.85), 0.8);
  strokeHalves(ctx, LOWER_EDGE, pose, rgba(palette.shade, 0.3), 0.8);
  for (const side of SIDES) drawCorner(ctx, commissureMm(pose, side), palette, pose.cornerPull[side]);
}

/** Moves a point of the resting lips with its corner: fully at the commissure, not at all on the midline. */
function pulled(x: number, y: number, side: Side, pose: PatientPose): Point {
  const share = x / FACE.commissure.x;
  const outwards = pose.cornerPull[side] * 2 * FACE.commissure.x;
  return { x: directionOf(side) * (x + outwards * share ** 1.3), y: y - FACE.cornerRise * outwards * share ** 2 };
}

function pulledHalf(half: Half, side: Side, pose: PatientPose): Point[] {
  return Array.from({ length: half.length / 2 }, (_, at) =>
    pulled(half[at * 2] ?? 0, half[at * 2 + 1] ?? 0, side, pose),
  );
}

/** From the picture's left commissure to the right one. */
function whole(half: Half, pose: PatientPose): Point[] {
  return [...pulledHalf(half, 'right', pose).reverse(), ...pulledHalf(half, 'left', pose).slice(1)];
}

function traceCurves(ctx: Canvas2d, points: Point[]): void {
  for (let at = 1; at + 2 < points.length; at += 3) {
    const [first, second, end] = points.slice(at, at + 3);
    if (first && second && end) ctx.bezierCurveTo(first.x, first.y, second.x, second.y, end.x, end.y);
  }
}

function fillBetween(ctx: Canvas2d, top: Half, bottom: Half, pose: PatientPose, fill: CanvasGradient): void {
  const forth = whole(top, pose);
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.moveTo(forth[0]?.x ?? 0, forth[0]?.y ?? 0);
  traceCurves(ctx, forth);
  traceCurves(ctx, whole(bottom, pose).reverse());
  ctx.fill();
}

function strokeHalves(ctx: Canvas2d, half: Half, pose: PatientPose, color: string, width: number): void {
  const points = whole(half, pose);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(points[0]?.x ?? 0, points[0]?.y ?? 0);
  traceCurves(ctx, points);
  ctx.stroke();
}

function drawCorner(ctx: Canvas2d, { x, y }: Point, { deep }: Palette, pull: number): void {
  const dimple = ctx.createRadialGradient(x, y, 0.3, x, y, 4.5);
  dimple.addColorStop(0, rgba(mix(deep, BLACK, 0.3), 0.6 + Math.min(0.3, pull * 2)));
  dimple.addColorStop(0.4, rgba(deep, 0.25));
  dimple.addColorStop(1, rgba(deep, 0));
  ctx.fillStyle = dimple;
  ctx.fillRect(x - 5, y - 5, 10, 10);
}

/** The nasolabial fold deepens and gives way to the corner. */
function drawFold(ctx: Canvas2d, side: Side, pose: PatientPose, { deep, light }: Palette, ageLines: number): void {
  const direction = directionOf(side);
  const pull = pose.cornerPull[side];
  const outwards = pull * 2 * FACE.commissure.x;
  const depth = 0.35 + 0.5 * ageLines + 5 * pull;
  const fold = (offset: number, color: string, width: number): void => {
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(direction * (17 + offset), 41);
    ctx.bezierCurveTo(
      direction * (24 + offset + outwards * 0.4),
      48,
      direction * (31 + offset + outwards * 0.9),
      57,
      direction * (33 + offset + outwards),
      70 - outwards * 0.3,
    );
    ctx.stroke();
  };
  for (const width of [8, 6, 4.4, 3]) fold(0, rgba(deep, 0.04 * depth), width);
  fold(-0.2, rgba(deep, 0.05 * depth), 2);
  fold(-0.3, rgba(deep, 0.07 * depth), 1);
  for (const width of [5, 3]) fold(3.4, rgba(light, 0.06 * depth), width);
}
