import { SIDES, type Side } from '../../../lib/measure/side';
import { directionOf, FACE } from '../geometry';
import { NECK_FIELD, neckDisplacement } from '../neck-field';
import type { PatientPose } from '../pose';
import type { Canvas2d, Layer } from './paint';

const EYE_TO_EYE_MM = 2 * FACE.outerCanthus.x;
/** The skin is moved in squares of this size; they overlap a little, so that no seam shows. Millimetres. */
const CELL_MM = 1.5;
const OVERLAP_MM = 0.4;

/** Draws the moved skin of the neck over the resting torso. The face is to be drawn over it: the jaw stays. */
export function drawNeck(ctx: Canvas2d, pose: PatientPose, torso: Layer): void {
  for (const side of SIDES) {
    const pull = pose.neckPull[side];
    if (pull === 0) continue;
    const { beside, below, reachAcross, reachDown } = NECK_FIELD;
    const middleX = directionOf(side) * beside * EYE_TO_EYE_MM;
    const middleY = FACE.chinY + below * EYE_TO_EYE_MM;
    const [halfX, halfY] = [reachAcross * EYE_TO_EYE_MM, reachDown * EYE_TO_EYE_MM];
    for (let y = middleY - halfY; y < middleY + halfY; y += CELL_MM) {
      for (let x = middleX - halfX; x < middleX + halfX; x += CELL_MM) drawCell(ctx, torso, side, pull, x, y);
    }
  }
}

/** One square whose corner lies at (x, y) in face millimetres, with the skin that the pull brings there. */
function drawCell(ctx: Canvas2d, torso: Layer, side: Side, pull: number, x: number, y: number): void {
  const way = neckDisplacement(side, x / EYE_TO_EYE_MM, (y - FACE.chinY) / EYE_TO_EYE_MM);
  if (way.down === 0) return;
  const scale = torso.canvas.width / torso.width;
  const size = CELL_MM + OVERLAP_MM;
  const [left, top] = [x - OVERLAP_MM / 2, y - OVERLAP_MM / 2];
  const fromX = left - pull * way.across * EYE_TO_EYE_MM - torso.x;
  const fromY = top - pull * way.down * EYE_TO_EYE_MM - torso.y;
  ctx.drawImage(torso.canvas, fromX * scale, fromY * scale, size * scale, size * scale, left, top, size, size);
}
