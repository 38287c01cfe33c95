import { commissureMm, directionOf, FACE, headTransform } from './geometry';
import type { Look } from './look';
import type { PatientPose } from './pose';

export function drawPatient(
  ctx: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D,
  pose: PatientPose,
  _look: Look,
): void {
  ctx.resetTransform();
  ctx.fillStyle = '#889';
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  const { a, b, c, d, e, f } = headTransform(pose, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(a, b, c, d, e, f);
  ctx.fillStyle = '#c98';
  ctx.beginPath();
  ctx.ellipse(0, 10, 70, 110, 0, 0, 7);
  ctx.fill();
  for (const side of ['left', 'right'] as const) {
    ctx.fillStyle = '#fff';
    ctx.beginPath();
    ctx.ellipse(
      directionOf(side) * 31,
      0,
      15,
      Math.max(0.1, (FACE.fissureHeight / 2) * pose.lidOpening[side]),
      0,
      0,
      7,
    );
    ctx.fill();
  }
  const l = commissureMm(pose, 'left');
  const r = commissureMm(pose, 'right');
  ctx.fillStyle = '#a44';
  ctx.beginPath();
  ctx.moveTo(l.x, l.y);
  ctx.lineTo(0, 62);
  ctx.lineTo(r.x, r.y);
  ctx.lineTo(0, 77);
  ctx.fill();
}
