import type { Look } from '../look';
import { between, type Random, seededRandom } from '../random';
import { BLACK, type Brush, type Layer, mix, paintLayer, pathOf, rgba } from './paint';
import type { Palette } from './palette';

type Ctx = OffscreenCanvasRenderingContext2D;

/** Two cubic curves in one: a start and twice three control points, x and y in turn, millimetres. */
type Strand = readonly number[];

/** A lock of hair lies between its edge on the face's side and its edge on the outside. */
interface Lock {
  inner: Strand;
  outer: Strand;
}

const LOCKS: Record<Look['hairStyle'], Lock[]> = {
  bob: [
    {
      inner: [-15, -90, 12, -90, 50, -76, 60, -34, 67, -2, 69, 62, 50, 101],
      outer: [-15, -121, 28, -134, 84, -112, 85, -30, 88, 20, 92, 66, 66, 105],
    },
    {
      inner: [-15, -90, -30, -86, -54, -70, -61, -34, -67, -2, -69, 62, -50, 101],
      outer: [-15, -121, -48, -128, -84, -104, -85, -30, -88, 20, -92, 66, -66, 105],
    },
  ],
  short: [
    {
      inner: [-24, -76, 10, -84, 44, -76, 55, -54, 61, -40, 63, -24, 62, -4],
      outer: [-24, -112, 20, -126, 70, -110, 72, -60, 73, -40, 71, -20, 66, 2],
    },
    {
      inner: [-24, -76, -40, -76, -52, -66, -57, -52, -62, -38, -63, -24, -62, -4],
      outer: [-24, -112, -50, -116, -70, -98, -72, -60, -73, -40, -71, -20, -66, 2],
    },
  ],
};
const STRANDS: Record<Look['hairStyle'], number> = { bob: 520, short: 420 };

/** The hair in front: around the face, over its edge. */
export function paintHair(ctx: Ctx, brush: Brush, look: Look, palette: Palette): void {
  const random = seededRandom(look.seed + 1);
  for (const lock of LOCKS[look.hairStyle]) {
    // The hair's shadow on the face.
    brush.soft(rgba(palette.deep, 0.4), 3, pathOf(moveTo(lock.inner) + curve(lock.inner)), 4);
  }
  for (const lock of LOCKS[look.hairStyle]) {
    ctx.fillStyle = rgba(palette.hair);
    ctx.fill(pathOf(`${moveTo(lock.inner)}${curve(lock.inner)}L${end(lock.outer)}${curve(reversed(lock.outer))}Z`));
    for (let strand = 0; strand < STRANDS[look.hairStyle]; strand++) paintStrand(ctx, random, lock, palette);
  }
}

/** The hair behind the neck. */
export function paintHairBehind(look: Look, palette: Palette, scale: number): Layer {
  return paintLayer({ x: -95, y: -132, width: 190, height: 250 }, scale, (ctx, brush) => {
    if (look.hairStyle !== 'bob') return;
    const shape = pathOf('M-80,-60 C-94,10 -92,70 -66,105 C-30,108 30,108 66,105 C92,70 94,10 80,-60 Z');
    ctx.fillStyle = rgba(mix(palette.hair, BLACK, 0.35));
    ctx.fill(shape);
    ctx.clip(shape);
    brush.blob(rgba(BLACK, 0.45), 10, 0, 70, 52, 60);
  });
}

function paintStrand(ctx: Ctx, random: Random, { inner, outer }: Lock, { hair, hairLight }: Palette): void {
  const depth = random();
  const wave = between(random, -1.2, 1.2);
  const strand = inner.map((from, at) => {
    const to = outer[at] ?? from;
    return from + (to - from) * Math.min(1.02, Math.max(-0.03, depth + 0.05 * (random() - 0.5))) + wave * 0.6;
  });
  // Light catches the crown's bend and the outside of the lock.
  const lit = random() ** 2 * (0.35 + 0.65 * Math.sin(Math.PI * depth));
  const dark = random() < 0.3;
  ctx.strokeStyle = dark ? rgba(mix(hair, BLACK, 0.55), 0.5) : rgba(mix(hair, hairLight, lit), 0.55);
  ctx.lineWidth = between(random, 0.3, 0.9);
  ctx.stroke(pathOf(moveTo(strand) + curve(strand)));
}

function moveTo(strand: Strand): string {
  return `M${strand[0]},${strand[1]}`;
}

function curve(strand: Strand): string {
  return `C${strand.slice(2, 8).join(' ')}C${strand.slice(8, 14).join(' ')}`;
}

function end(strand: Strand): string {
  return strand.slice(-2).join(',');
}

function reversed(strand: Strand): Strand {
  return Array.from({ length: strand.length / 2 }, (_, at) => strand.slice(at * 2, at * 2 + 2))
    .reverse()
    .flat();
}
