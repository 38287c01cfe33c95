import type { Look } from '../look';
import { between, seededRandom } from '../random';
import { type Layer, mix, paintLayer, rgba } from './paint';
import type { Palette } from './palette';

/** Both eyebrows, hair by hair. Their own layer: they come down when the eyes are squeezed. */
export function paintBrows(look: Look, palette: Palette, scale: number): Layer {
  return paintLayer({ x: -58, y: -34, width: 116, height: 24 }, scale, (ctx, brush) => {
    const color = mix(palette.hair, palette.shade, 0.35);
    const random = seededRandom(look.seed + 2);
    for (const side of [-1, 1]) {
      brush.soft(rgba(color, 0.5), 1.3, browLine(side), 3.2);
      for (let hair = 0; hair < 170; hair++) {
        const along = random();
        const { x, y } = browAt(along);
        const length = between(random, 2.2, 4.4);
        const lean = between(random, -0.65, -0.3) + along * 0.85;
        const startY = y + between(random, -1, 1) * (2.3 - 1.5 * along);
        ctx.strokeStyle = rgba(color, between(random, 0.35, 0.8));
        ctx.lineWidth = between(random, 0.25, 0.5);
        ctx.beginPath();
        ctx.moveTo(side * x, startY);
        ctx.lineTo(side * (x + length * Math.cos(lean)), startY + length * Math.sin(lean) * 0.8);
        ctx.stroke();
      }
    }
  });
}

/** `along` 0: the nasal end, 1: the tail. */
function browAt(along: number): { x: number; y: number } {
  return { x: 12 + along * 37, y: -17.5 - 6.4 * Math.sin(Math.PI * (0.02 + along * 0.72)) + 2.4 * along ** 3 };
}

function browLine(side: number): Path2D {
  const path = new Path2D();
  for (let step = 0; step <= 12; step++) {
    const { x, y } = browAt(step / 12);
    path.lineTo(side * x, y);
  }
  return path;
}
