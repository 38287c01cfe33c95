import { FACE } from '../geometry';
import { BLACK, type Layer, mix, paintLayer, rgba, WHITE } from './paint';
import type { Palette } from './palette';

/** Millimetres, indoors. */
const PUPIL_RADIUS = 2.1;

/** Iris and pupil, painted once; the origin is the pupil's middle. */
export function paintIris(color: Palette['iris'], scale: number): Layer {
  const radius = FACE.irisRadius;
  return paintLayer({ x: -7, y: -7, width: 14, height: 14 }, scale * 2, (ctx, brush) => {
    const disc = new Path2D();
    disc.arc(0, 0, radius, 0, 2 * Math.PI);
    const fill = ctx.createRadialGradient(0, 0, PUPIL_RADIUS, 0, 0, radius);
    fill.addColorStop(0, rgba(mix(color, BLACK, 0.25)));
    fill.addColorStop(0.3, rgba(mix(color, WHITE, 0.12)));
    fill.addColorStop(0.75, rgba(color));
    fill.addColorStop(1, rgba(mix(color, BLACK, 0.65)));
    ctx.fillStyle = fill;
    ctx.fill(disc);
    ctx.lineWidth = 0.18;
    for (let ray = 0; ray < 70; ray++) {
      const angle = (ray / 70) * 2 * Math.PI;
      ctx.strokeStyle = ray % 3 ? rgba(mix(color, WHITE, 0.45), 0.3) : rgba(BLACK, 0.22);
      ctx.beginPath();
      ctx.moveTo(Math.cos(angle) * PUPIL_RADIUS, Math.sin(angle) * PUPIL_RADIUS);
      ctx.lineTo(Math.cos(angle) * (radius - 0.6), Math.sin(angle) * (radius - 0.6));
      ctx.stroke();
    }
    brush.blob(rgba(BLACK, 0.95), 0.15, 0, 0, PUPIL_RADIUS, PUPIL_RADIUS);
  });
}
