import { eyeToEye } from '../../../lib/measure/eye-to-eye';
import type { FacePoints } from '../../../lib/mesh/face-points';
import { FACE } from '../../../tests/patient/geometry';
import type { PatientPose } from '../../../tests/patient/pose';
import type { Picture } from './picture';
import type { PosedFace } from './posed-face';
import { warpEyes } from './warp-eyes';
import { warpMouth } from './warp-mouth';
import { warpNeck } from './warp-neck';

/** One real picture and where its landmarks are. */
export interface KnownFrame {
  picture: Picture;
  face: FacePoints;
}

/** A still is drawn so much larger that its edges stay outside while it drifts. */
const OVERSCAN = 1.04;

/** Outer-canthus distance of the drawn face: gives commanded millimetres their size on a real one. */
const EYE_TO_EYE_MM = 2 * FACE.outerCanthus.x;

/** A still picture of a face that moves, drifting as a head does. */
export function stillFace(known: KnownFrame): PosedFace {
  const layer = layerOf(known.picture);
  const pixelsPerMm = eyeToEye(known.face) / EYE_TO_EYE_MM;
  return {
    width: known.picture.width,
    height: known.picture.height,
    framesPerS: null,
    draw(ctx, pose) {
      layer.ctx.putImageData(warped(layer.picture, known, pose, pixelsPerMm), 0, 0);
      const { width, height } = known.picture;
      ctx.save();
      ctx.imageSmoothingQuality = 'high';
      ctx.translate(width / 2 + pose.headXMm * pixelsPerMm, height / 2 + pose.headYMm * pixelsPerMm);
      ctx.rotate((pose.rollDeg * Math.PI) / 180);
      ctx.scale(OVERSCAN, OVERSCAN);
      ctx.drawImage(layer.canvas, -width / 2, -height / 2);
      ctx.restore();
    },
  };
}

/** A frame of footage; where no face was found it stays as it is. */
export interface FootageFrame {
  picture: Picture;
  face: FacePoints | null;
}

/** Real footage played to and fro; its head moves by itself. @param framesPerS of the footage */
export function footageFace(frames: readonly FootageFrame[], framesPerS: number): PosedFace {
  const first = frames[0];
  if (!first) throw new Error('Footage without a frame.');
  const { width, height } = first.picture;
  const picture = new ImageData(width, height);
  const round = Math.max(1, 2 * (frames.length - 1));
  return {
    width,
    height,
    framesPerS,
    draw(ctx, pose, timeS) {
      const step = Math.round(timeS * framesPerS) % round;
      const { picture: still, face } = frames[step < frames.length ? step : round - step] ?? first;
      if (face) warped(picture, { picture: still, face }, pose, eyeToEye(face) / EYE_TO_EYE_MM);
      else picture.data.set(still.data);
      ctx.putImageData(picture, 0, 0);
    },
  };
}

interface WarpLayer {
  canvas: OffscreenCanvas;
  ctx: OffscreenCanvasRenderingContext2D;
  picture: ImageData;
}

function layerOf({ width, height }: Picture): WarpLayer {
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('The browser gave no canvas.');
  return { canvas, ctx, picture: new ImageData(width, height) };
}

/** The known picture as the pose makes it, written into another one. */
function warped(into: ImageData, known: KnownFrame, pose: PatientPose, pixelsPerMm: number): ImageData {
  into.data.set(known.picture.data);
  warpEyes(known.picture, into as Picture, known.face, pose, pixelsPerMm);
  warpMouth(known.picture, into as Picture, known.face, pose);
  warpNeck(known.picture, into as Picture, known.face, pose);
  return into;
}
