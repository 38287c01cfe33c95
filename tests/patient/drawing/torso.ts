import type { Look } from '../look';
import { BLACK, type Brush, bothSides, type Layer, mix, paintLayer, pathOf, type Rgb, rgba, WHITE } from './paint';
import type { Palette } from './palette';

const NECK = 'M0,60 L36,62 C35,96 35,116 39,132 C44,149 70,160 96,170 L96,262 L0,262 Z';
const SHOULDERS = 'M0,262 L0,232 C14,214 30,186 44,160 C60,160 96,168 128,178 C168,190 190,212 200,262 Z';

/** Neck, chest and clothes. The neck stays bare and evenly lit: the platysma is looked for there. */
export function paintTorso(look: Look, palette: Palette, scale: number): Layer {
  return paintLayer({ x: -205, y: 58, width: 410, height: 204 }, scale, (ctx, brush) => {
    paintNeck(ctx, brush, palette);
    if (look.clothing === 'cardigan') paintCardigan(ctx, brush);
    else paintCoat(ctx, brush);
  });
}

function paintNeck(ctx: OffscreenCanvasRenderingContext2D, brush: Brush, palette: Palette): void {
  const { skin, shade, deep, light } = palette;
  const neck = bothSides(NECK);
  ctx.save();
  ctx.clip(neck);
  ctx.fillStyle = rgba(mix(skin, shade, 0.14));
  ctx.fill(neck);
  // Rounding of the neck, darker away from the window.
  brush.soft(rgba(shade, 0.6), 7, pathOf('M-36,60 C-33,100 -34,125 -40,140'), 12);
  brush.soft(rgba(deep, 0.5), 8, pathOf('M36,60 C33,100 34,125 42,142'), 18);
  // Sternocleidomastoid, larynx, sternal notch, clavicles.
  brush.soft(rgba(light, 0.4), 3, pathOf('M-27,110 C-22,140 -14,160 -9,172'), 6);
  brush.soft(rgba(light, 0.22), 3, pathOf('M25,112 C20,140 13,160 9,172'), 6);
  brush.soft(rgba(shade, 0.35), 3, bothSides('M20,122 C15,145 10,160 5,170'), 4);
  brush.blob(rgba(light, 0.25), 5, -2, 142, 6, 14);
  brush.blob(rgba(deep, 0.4), 3.5, 0, 175, 7, 5);
  brush.soft(rgba(shade, 0.4), 2.5, bothSides('M10,178 C26,172 40,174 60,168'), 4);
  brush.soft(rgba(light, 0.35), 2.5, bothSides('M12,173 C26,168 40,169 58,164'), 3);
  brush.soft(rgba(shade, 0.25), 0.8, pathOf('M-30,131 C-14,139 14,139 30,131'), 0.9);
  // The chin's and jaw's shadow.
  brush.blob(rgba(deep, 0.75), 8, 3, 98, 46, 21);
  ctx.restore();
}

function paintCardigan(ctx: OffscreenCanvasRenderingContext2D, brush: Brush): void {
  const wool: Rgb = [74, 104, 112];
  const blouse: Rgb = [236, 228, 214];
  cloth(ctx, brush, blouse, 'M0,262 L0,206 C20,200 36,182 46,158 L70,164 L70,262 Z');
  brush.soft(rgba([150, 132, 110], 0.5), 1.2, bothSides('M0,207 C20,201 36,183 46,160'), 1.6);
  cloth(ctx, brush, wool, SHOULDERS.replace('L0,232 C14,214 30,186 44,160', 'L22,262 C30,226 46,190 54,160'));
  brush.soft(rgba(mix(wool, BLACK, 0.5), 0.7), 1, bothSides('M22,262 C30,226 46,190 54,160'), 1.4);
  brush.soft(rgba(mix(wool, WHITE, 0.3), 0.6), 0.8, bothSides('M30,262 C38,228 53,192 61,163'), 0.8);
  folds(brush, wool);
}

function paintCoat(ctx: OffscreenCanvasRenderingContext2D, brush: Brush): void {
  const coat: Rgb = [232, 235, 238];
  const scrubs: Rgb = [62, 104, 130];
  cloth(ctx, brush, scrubs, 'M0,262 L0,222 L44,158 L80,166 L80,262 Z');
  cloth(ctx, brush, coat, SHOULDERS.replace('L0,232 C14,214 30,186 44,160', 'L14,262 L52,158'));
  brush.soft(rgba([120, 128, 138], 0.7), 1, bothSides('M14,262 L52,158'), 1.2);
  brush.soft(rgba([120, 128, 138], 0.6), 0.8, bothSides('M56,160 L66,200 L52,208 L60,216 L34,262'), 1);
  folds(brush, coat);
}

function cloth(ctx: OffscreenCanvasRenderingContext2D, brush: Brush, color: Rgb, data: string): void {
  const shape = bothSides(data);
  ctx.save();
  ctx.clip(shape);
  const light = ctx.createLinearGradient(-190, 170, 190, 250);
  light.addColorStop(0, rgba(mix(color, WHITE, 0.12)));
  light.addColorStop(0.5, rgba(color));
  light.addColorStop(1, rgba(mix(color, BLACK, 0.3)));
  ctx.fillStyle = light;
  ctx.fill(shape);
  brush.soft(rgba(BLACK, 0.28), 6, shape, 4);
  ctx.restore();
}

function folds(brush: Brush, color: Rgb): void {
  brush.soft(rgba(mix(color, BLACK, 0.6), 0.35), 3, bothSides('M120,186 C112,210 112,236 118,262'), 4);
  brush.soft(rgba(mix(color, WHITE, 0.5), 0.25), 4, bothSides('M104,178 C96,206 94,236 98,262'), 6);
  brush.soft(rgba(mix(color, BLACK, 0.6), 0.25), 3, bothSides('M78,180 C74,210 70,236 74,262'), 3);
}
