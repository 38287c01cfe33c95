import { drawPatient } from '../../../tests/patient/draw';
import type { Canvas2d } from '../../../tests/patient/drawing/paint';
import type { Look } from '../../../tests/patient/look';
import type { PatientPose } from '../../../tests/patient/pose';

/** A face that does as it is told. */
export interface PosedFace {
  width: number;
  height: number;
  draw(ctx: Canvas2d, pose: PatientPose, timeS: number): void;
}

/** The drawn patient in the picture of a call. */
export function drawnFace(look: Look): PosedFace {
  return { width: 1280, height: 720, draw: (ctx, pose) => drawPatient(ctx, pose, look) };
}
