import { SIDES } from '../../lib/measure/side';
import { paintBrows } from './drawing/brows';
import { drawEye } from './drawing/eye';
import { paintFaceSkin } from './drawing/face-skin';
import { paintGlasses } from './drawing/glasses';
import { paintHair, paintHairBehind } from './drawing/hair';
import { paintIris } from './drawing/iris';
import { drawMouth } from './drawing/mouth';
import { drawNeck } from './drawing/neck';
import { type Canvas2d, drawLayer, type Layer, paintLayer } from './drawing/paint';
import { type Palette, paletteOf } from './drawing/palette';
import { paintRoom } from './drawing/room';
import { paintTorso } from './drawing/torso';
import { headTransform, pixelsPerMm } from './geometry';
import type { Look } from './look';
import type { PatientPose } from './pose';

/** The still parts of one person in one picture size, painted once. */
interface Still {
  look: Look;
  palette: Palette;
  width: number;
  height: number;
  room: Layer;
  hairBehind: Layer;
  torso: Layer;
  face: Layer;
  brows: Layer;
  iris: Layer;
  glasses: Layer | null;
}

const stills = new WeakMap<Canvas2d, Still>();

/** The shoulders follow the head a little. */
const BODY_SHARE = 0.25;
/** How far the brows come down when the eyes are squeezed, millimetres. */
const BROW_DROP = 3.2;

/** Draws the person over the whole canvas, in their room or on nothing. The first picture of a canvas, look and size takes some tenths of a second, the next ones a few milliseconds. */
export function drawPatient(ctx: Canvas2d, pose: PatientPose, look: Look, inRoom = true): void {
  const { width, height } = ctx.canvas;
  let still = stills.get(ctx);
  if (still?.look !== look || still.width !== width || still.height !== height) {
    still = paintStill(look, width, height);
    stills.set(ctx, still);
  }
  const head = headTransform(pose, width, height);
  const body = headTransform(
    { headXMm: pose.headXMm * BODY_SHARE, headYMm: pose.headYMm * BODY_SHARE, rollDeg: 0 },
    width,
    height,
  );
  ctx.save();
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.resetTransform();
  if (inRoom) drawLayer(ctx, still.room);
  else ctx.clearRect(0, 0, width, height);
  ctx.setTransform(head);
  drawLayer(ctx, still.hairBehind);
  ctx.setTransform(body);
  drawLayer(ctx, still.torso);
  drawNeck(ctx, pose, still.torso);
  ctx.setTransform(head);
  drawLayer(ctx, still.face);
  for (const side of SIDES) drawEye(ctx, side, pose, still.palette, still.iris);
  drawLayer(ctx, { ...still.brows, y: still.brows.y + BROW_DROP * pose.squeeze });
  drawMouth(ctx, pose, still.palette, look.ageLines);
  if (still.glasses) drawLayer(ctx, still.glasses);
  if (look.light < 1) dim(ctx, look.light);
  ctx.restore();
}

function dim(ctx: Canvas2d, light: number): void {
  ctx.resetTransform();
  ctx.fillStyle = `rgb(0 0 0 / ${1 - light})`;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
}

function paintStill(look: Look, width: number, height: number): Still {
  const palette = paletteOf(look);
  const scale = pixelsPerMm(height);
  return {
    look,
    palette,
    width,
    height,
    room: paintRoom(look.room, width, height),
    hairBehind: paintHairBehind(look, palette, scale),
    torso: paintTorso(look, palette, scale),
    face: paintLayer({ x: -95, y: -134, width: 190, height: 252 }, scale, (ctx, brush) => {
      paintFaceSkin(ctx, brush, look, palette);
      paintHair(ctx, brush, look, palette);
    }),
    brows: paintBrows(look, palette, scale),
    iris: paintIris(palette.iris, scale),
    glasses: look.glasses ? paintGlasses(scale) : null,
  };
}
