import { drawPatient } from '../../../tests/patient/draw';
import type { Canvas2d } from '../../../tests/patient/drawing/paint';
import type { Look } from '../../../tests/patient/look';
import type { PatientPose } from '../../../tests/patient/pose';

/** A face that does as it is told. */
export interface PosedFace {
  width: number;
  height: number;
  /** Of footage, which keeps its own rate; null: any. */
  framesPerS: number | null;
  draw(ctx: Canvas2d, pose: PatientPose, timeS: number): void;
}

/** The drawn patient in a picture of 16 : 9. @param height rows, pixels */
export function drawnFace(look: Look, height: number): PosedFace {
  return { width: (height * 16) / 9, height, framesPerS: null, draw: (ctx, pose) => drawPatient(ctx, pose, look) };
}
