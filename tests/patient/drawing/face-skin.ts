import type { Look } from '../look';
import { seededRandom } from '../random';
import { type Brush, bothSides, pathOf, rgba } from './paint';
import type { Palette } from './palette';

type Ctx = OffscreenCanvasRenderingContext2D;

const EDGE = 'M0,-104 C44,-104 64,-66 65.5,-22 C66.5,2 66,18 63.5,34 C61,52 57,64 50,76 C41,92 24,114 0,114';
const OUTLINE = `${EDGE} Z`;

/** The still skin of the face: everything but eyes, brows and lips, lit by a window on the picture's left. */
export function paintFaceSkin(ctx: Ctx, brush: Brush, look: Look, palette: Palette): void {
  if (look.hairStyle === 'short') paintEars(ctx, brush, palette);
  const outline = bothSides(OUTLINE);
  ctx.save();
  ctx.clip(outline);
  paintForm(ctx, brush, outline, palette);
  paintSockets(brush, palette);
  paintNose(brush, palette);
  paintLowerFace(brush, palette);
  paintAge(brush, palette, look.ageLines);
  paintMottling(ctx, palette, look.seed);
  ctx.restore();
}

function paintForm(ctx: Ctx, brush: Brush, outline: Path2D, { skin, light, shade, deep, blush }: Palette): void {
  ctx.fillStyle = rgba(skin);
  ctx.fill(outline);
  brush.blob(rgba(light, 0.6), 16, -8, -50, 38, 24);
  brush.blob(rgba(light, 0.3), 14, -20, 20, 30, 40);
  brush.soft(rgba(shade, 0.55), 8, bothSides(EDGE), 14);
  brush.soft(rgba(deep, 0.35), 11, pathOf('M62,-60 C72,-10 70,40 52,78 C42,96 24,114 4,116'), 18);
  brush.soft(rgba(shade, 0.3), 10, bothSides('M60,22 C54,46 44,62 38,74'), 12);
  brush.blob(rgba(blush, 0.3), 9, -39, 34, 15, 13);
  brush.blob(rgba(blush, 0.28), 9, 39, 34, 15, 13);
  brush.blob(rgba(light, 0.6), 6, -43, 20, 13, 7, 0.35);
  brush.blob(rgba(light, 0.35), 6, 41, 20, 12, 6, -0.35);
}

function paintSockets(brush: Brush, { light, shade, deep, blush }: Palette): void {
  for (const side of [-1, 1]) {
    brush.blob(rgba(shade, 0.34), 5, side * 31, -6, 20, 9);
    brush.blob(rgba(deep, 0.3), 3.5, side * 14.5, -7, 5, 9, side * 0.25);
    brush.blob(rgba(light, 0.4), 3, side * 37, -15, 12, 3, side * 0.12);
    brush.soft(rgba(blush, 0.28), 2.4, pathOf(`M${side * 17},7 C${side * 24},13 ${side * 38},13 ${side * 46},5`), 4);
    brush.soft(rgba(shade, 0.35), 1.3, pathOf(`M${side * 17},8 C${side * 23},14 ${side * 33},15 ${side * 40},12`), 1.6);
    brush.soft(rgba(light, 0.35), 2, pathOf(`M${side * 19},16 C${side * 26},20 ${side * 36},19 ${side * 43},14`), 3);
  }
}

function paintNose(brush: Brush, { light, shade, deep, blush, skin }: Palette): void {
  brush.soft(rgba(shade, 0.4), 3.2, pathOf('M9,-12 C7,4 8,20 13,34'), 6);
  brush.soft(rgba(shade, 0.22), 3.2, pathOf('M-9,-12 C-7,4 -8,20 -13,34'), 5);
  brush.soft(rgba(light, 0.6), 2.6, pathOf('M-1.5,-10 C-1,8 -1.5,22 -1.5,34'), 5);
  brush.blob(rgba(blush, 0.25), 4, 0, 38, 11, 8);
  brush.blob(rgba(light, 0.75), 2, -2.5, 35.5, 4, 3.4);
  for (const side of [-1, 1]) {
    brush.blob(rgba(skin, 0.45), 2.2, side * 12, 41, 4.2, 4.2);
    brush.blob(rgba(light, side < 0 ? 0.35 : 0.15), 1.2, side * 12.5, 39.5, 2.2, 2.2);
    const ala = pathOf(`M${side * 14},35.5 C${side * 18.5},37 ${side * 18.2},44.5 ${side * 13.4},46`);
    brush.soft(rgba(deep, 0.26), 1.3, ala, 1.5);
    brush.soft(
      rgba(shade, 0.4),
      0.8,
      pathOf(`M${side * 8.5},42 C${side * 8},38.5 ${side * 9.5},37 ${side * 11},36.5`),
      0.9,
    );
  }
  brush.blob(rgba(deep, 0.4), 2, 0, 47.5, 13, 2.4);
  brush.soft(rgba(deep, 0.5), 0.7, pathOf('M-5,46.2 C-2,48.4 2,48.4 5,46.2'), 0.9);
  for (const side of [-1, 1]) brush.blob(rgba(deep, 0.95), 0.5, side * 7.6, 45.4, 3.5, 1.5, side * -0.28);
}

function paintLowerFace(brush: Brush, { light, shade, deep }: Palette): void {
  brush.soft(rgba(shade, 0.28), 1, pathOf('M0,50 L0,58'), 2.6);
  brush.soft(rgba(light, 0.35), 0.8, bothSides('M3.2,50 C3.4,54 4,56 5,59'), 1.2);
  brush.blob(rgba(shade, 0.3), 4, 0, 69, 30, 10);
  brush.blob(rgba(deep, 0.38), 3, 1, 84.5, 15, 3);
  brush.blob(rgba(light, 0.45), 5, -3, 99, 11, 6);
  brush.blob(rgba(shade, 0.3), 5, 4, 111, 26, 4);
}

function paintAge(brush: Brush, { deep, light }: Palette, age: number): void {
  const line = (alpha: number, data: string, width = 0.8): void =>
    brush.soft(rgba(deep, alpha * age), 0.6, pathOf(data), width);
  for (const [y, half] of [
    [-68, 30],
    [-57, 37],
    [-46, 33],
  ] as const) {
    line(
      0.28,
      `M${-half},${y + 3} C-14,${y - 1} -6,${y + 2} 0,${y + 1.5} C8,${y + 1} 16,${y - 1} ${half - 4},${y + 2}`,
    );
    brush.soft(
      rgba(light, 0.25 * age),
      1,
      pathOf(`M${-half},${y + 5} C-10,${y + 2} 10,${y + 3} ${half - 4},${y + 4}`),
      1.2,
    );
  }
  for (const side of [-1, 1]) {
    line(0.22, `M${side * 4},-25 C${side * 5},-20 ${side * 4.5},-16 ${side * 5.4},-12`);
    for (const end of [-7, -1, 5]) {
      line(
        0.42,
        `M${side * 49.5},${end * 0.35} C${side * 53},${end * 0.55} ${side * 56},${end * 0.8} ${side * 59},${end * 1.2}`,
      );
    }
    line(0.4, `M${side * 20},11 C${side * 26},16 ${side * 34},16 ${side * 42},11`, 0.7);
    brush.soft(
      rgba(deep, 0.3 * age),
      1.6,
      pathOf(`M${side * 28},73 C${side * 30},78 ${side * 30},82 ${side * 29},86`),
      1.8,
    );
  }
}

/** Skin is never of one colour: faint freckles and pores also give the codec and the tracker something to hold. */
function paintMottling(ctx: Ctx, { shade, blush, light }: Palette, seed: number): void {
  const random = seededRandom(seed);
  for (let spot = 0; spot < 2600; spot++) {
    const color = [shade, blush, light][spot % 3] ?? shade;
    ctx.fillStyle = rgba(color, 0.05 + 0.09 * random());
    ctx.beginPath();
    ctx.arc((random() - 0.5) * 136, -90 + random() * 204, 0.25 + random() * 0.8, 0, 2 * Math.PI);
    ctx.fill();
  }
}

function paintEars(ctx: Ctx, brush: Brush, { skin, shade, deep, light }: Palette): void {
  const ears = bothSides('M62,-12 C74,-20 80,-8 77,8 C75,22 70,36 63,34 Z');
  ctx.fillStyle = rgba(skin);
  ctx.fill(ears);
  ctx.save();
  ctx.clip(ears);
  brush.soft(rgba(shade, 0.6), 2, ears, 3);
  brush.soft(rgba(deep, 0.45), 1.4, bothSides('M66,-6 C73,-8 73,4 70,12 C68,18 68,22 66,24'), 2.4);
  brush.soft(rgba(light, 0.35), 1, pathOf('M-66,-14 C-75,-16 -77,-4 -75,8'), 1.6);
  ctx.restore();
}
