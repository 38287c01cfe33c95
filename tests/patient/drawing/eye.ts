import type { Side } from '../../../lib/measure/side';
import { directionOf, FACE, type Point } from '../geometry';
import type { PatientPose } from '../pose';
import { BLACK, type Canvas2d, type Layer, mix, rgba, WHITE } from './paint';
import type { Palette } from './palette';

const STEPS = 18;
/** How far the closed lids' line hangs below the line between the canthi. */
const CLOSED_SAG = 2.4;

/** One eye as it is drawn in millimetres, with the picture's left mirrored to the right: inner canthus at small x. */
export function drawEye(ctx: Canvas2d, side: Side, pose: PatientPose, palette: Palette, iris: Layer): void {
  const opening = pose.lidOpening[side];
  const direction = directionOf(side);
  const upper = lidCurve((u) => closedY(u) - opening * upperHeight(u));
  const lower = lidCurve((u) => closedY(u) + opening * lowerHeight(u));
  ctx.save();
  ctx.scale(direction, 1);
  drawLid(ctx, opening, pose.squeeze, palette);
  if (opening > 0.02) drawBall(ctx, upper, lower, palette, (clipped) => drawIris(clipped, direction, pose, iris));
  drawMargins(ctx, upper, lower, opening, palette);
  ctx.restore();
}

function lidCurve(yOf: (u: number) => number): Point[] {
  const { innerCanthus, outerCanthus } = FACE;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const u = step / STEPS;
    return { x: innerCanthus.x + (outerCanthus.x - innerCanthus.x) * u, y: yOf(u) };
  });
}

/** u runs from the inner canthus (0) to the outer (1). */
function closedY(u: number): number {
  return (
    FACE.innerCanthus.y + (FACE.outerCanthus.y - FACE.innerCanthus.y) * u + CLOSED_SAG * Math.sin(Math.PI * u) ** 0.9
  );
}

/** The upper lid's arch peaks a little nasally, the lower lid's a little temporally; over the pupil both sum to the fissure's height. */
function upperHeight(u: number): number {
  return FACE.fissureHeight * (1 - FACE.lowerLidShare) * Math.sin(Math.PI * u ** 0.92) ** 0.75;
}

function lowerHeight(u: number): number {
  return FACE.fissureHeight * FACE.lowerLidShare * Math.sin(Math.PI * u ** 1.12) ** 0.75;
}

function trace(ctx: Canvas2d, points: Point[], offsetY = 0): void {
  for (const { x, y } of points) ctx.lineTo(x, y + offsetY);
}

function strokeCurve(ctx: Canvas2d, points: Point[], color: string, width: number, offsetY = 0): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.beginPath();
  trace(ctx, points, offsetY);
  ctx.stroke();
}

/** The lid's skin: a crease above, and the ball's roundness under a lid that is down. */
function drawLid(ctx: Canvas2d, opening: number, squeeze: number, { shade, deep, light }: Palette): void {
  const down = 1 - opening;
  if (down > 0) {
    const bulge = ctx.createRadialGradient(29, -3, 1, 31, -2, 15);
    bulge.addColorStop(0, rgba(light, 0.55 * down));
    bulge.addColorStop(0.55, rgba(light, 0.18 * down));
    bulge.addColorStop(1, rgba(shade, 0));
    ctx.fillStyle = bulge;
    ctx.fillRect(15, -12, 34, 16);
  }
  const crease = lidCurve((u) => closedY(u) - upperHeight(u) - 2.6 * Math.sin(Math.PI * u) ** 0.5 + 1.4 * down);
  strokeCurve(ctx, crease, rgba(deep, 0.12 + 0.1 * opening), 2);
  strokeCurve(ctx, crease, rgba(deep, 0.22 + 0.24 * opening), 0.8);
  if (squeeze > 0) {
    ctx.beginPath();
    for (const end of [-9, -3, 3, 9]) {
      ctx.moveTo(48, end * 0.25);
      ctx.quadraticCurveTo(53, end * 0.5, 59, end * 1.2);
    }
    for (const deeper of [0, 3]) {
      ctx.moveTo(18, 7 + deeper);
      ctx.quadraticCurveTo(31, 11 + deeper * 1.6, 45, 6 + deeper);
    }
    for (const width of [2.8, 1.8, 0.8]) {
      ctx.strokeStyle = rgba(deep, 0.06 * squeeze);
      ctx.lineWidth = width;
      ctx.stroke();
    }
  }
}

function drawBall(
  ctx: Canvas2d,
  upper: Point[],
  lower: Point[],
  { blush, deep, skin }: Palette,
  drawInside: (ctx: Canvas2d) => void,
): void {
  ctx.save();
  ctx.beginPath();
  trace(ctx, upper);
  trace(ctx, lower.toReversed());
  ctx.closePath();
  ctx.clip();
  const white = ctx.createLinearGradient(16, 0, 46, 0);
  white.addColorStop(0, '#d8c3ba');
  white.addColorStop(0.25, '#ece6e1');
  white.addColorStop(0.7, '#ebe5e0');
  white.addColorStop(1, '#cdb8af');
  ctx.fillStyle = white;
  ctx.fillRect(15, -10, 33, 18);
  drawInside(ctx);
  ctx.fillStyle = rgba(mix(blush, skin, 0.3));
  ctx.beginPath();
  ctx.ellipse(17.6, 1.7, 2.1, 1.6, 0.2, 0, 2 * Math.PI);
  ctx.fill();
  // The upper lid's shadow on the ball.
  strokeCurve(ctx, upper, rgba(deep, 0.18), 5.5, 1);
  strokeCurve(ctx, upper, rgba(deep, 0.3), 2.6, 0.6);
  strokeCurve(ctx, lower, rgba(mix(blush, WHITE, 0.45), 0.85), 1.5);
  ctx.restore();
}

/** The light stays on the window's side in both eyes. */
function drawIris(ctx: Canvas2d, direction: 1 | -1, pose: PatientPose, iris: Layer): void {
  ctx.save();
  ctx.translate(31.2 + direction * pose.gazeXMm, -0.7 + pose.gazeYMm);
  ctx.drawImage(iris.canvas, iris.x, iris.y, iris.width, iris.height);
  ctx.fillStyle = rgba(WHITE, 0.9);
  ctx.beginPath();
  ctx.ellipse(direction * -1.9, -2, 1.15, 1.3, 0, 0, 2 * Math.PI);
  ctx.fill();
  ctx.fillStyle = rgba(WHITE, 0.25);
  ctx.beginPath();
  ctx.arc(direction * 2.4, 2.3, 0.9, 0, 2 * Math.PI);
  ctx.fill();
  ctx.restore();
}

function drawMargins(ctx: Canvas2d, upper: Point[], lower: Point[], opening: number, { deep, shade }: Palette): void {
  const lash = mix(deep, BLACK, 0.55);
  strokeCurve(ctx, lower, rgba(shade, 0.55), 0.8, 0.5);
  strokeCurve(ctx, upper, rgba(lash, 0.85), 1.1, -0.2);
  strokeCurve(ctx, upper.slice(STEPS / 2), rgba(lash, 0.6), 1.5, -0.4);
  // Lashes point up from an open lid and down from a closed one.
  const rise = -1.9 + 3.6 * (1 - opening);
  ctx.strokeStyle = rgba(lash, 0.45);
  ctx.lineWidth = 0.4;
  ctx.beginPath();
  upper.slice(3).forEach(({ x, y }, at) => {
    const long = 0.5 + at / STEPS;
    ctx.moveTo(x, y);
    ctx.quadraticCurveTo(x + 0.6 * long, y + rise * 0.4 * long, x + (0.4 + at * 0.13) * long, y + rise * long);
  });
  ctx.stroke();
  ctx.strokeStyle = rgba(lash, 0.18);
  ctx.beginPath();
  lower.slice(6).forEach(({ x, y }, at) => {
    ctx.moveTo(x, y + 0.4);
    ctx.lineTo(x + 0.1 * at, y + 1.7);
  });
  ctx.stroke();
}
