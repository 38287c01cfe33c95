import type { Look } from '../look';
import type { Layer } from './paint';

/** The room behind the person, out of focus and lit from the left. Painted for a whole picture. */
export function paintRoom(kind: Look['room'], width: number, height: number): Layer {
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!ctx) throw new Error('The drawn patient needs a 2d canvas.');
  const sharp = new OffscreenCanvas(1280, 720);
  const room = sharp.getContext('2d');
  if (!room) throw new Error('The drawn patient needs a 2d canvas.');
  wall(room);
  if (kind === 'home') {
    windowOf(room);
    shelf(room);
    plant(room);
  } else {
    office(room);
  }
  // Painted a little larger than the picture, so that the blur has something to take at the edges.
  const margin = 0.04;
  ctx.filter = `blur(${(10 * height) / 720}px)`;
  ctx.drawImage(sharp, -width * margin, -height * margin, width * (1 + 2 * margin), height * (1 + 2 * margin));
  return { canvas, x: 0, y: 0, width, height };
}

type Ctx = OffscreenCanvasRenderingContext2D;

function rect(ctx: Ctx, color: string, x: number, y: number, width: number, height: number): void {
  ctx.fillStyle = color;
  ctx.fillRect(x, y, width, height);
}

function wall(ctx: Ctx): void {
  const light = ctx.createLinearGradient(0, 0, 1280, 500);
  light.addColorStop(0, '#d9d5cb');
  light.addColorStop(0.5, '#c3bfb4');
  light.addColorStop(1, '#9a978f');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, 1280, 720);
  rect(ctx, '#7d7a72', 0, 610, 1280, 8);
  rect(ctx, '#b7b2a6', 0, 618, 1280, 102);
}

function windowOf(ctx: Ctx): void {
  rect(ctx, '#f4f1ea', 40, 30, 250, 400);
  const sky = ctx.createLinearGradient(0, 40, 0, 420);
  sky.addColorStop(0, '#dfeefa');
  sky.addColorStop(0.7, '#f3f8f6');
  sky.addColorStop(1, '#c8d8bd');
  ctx.fillStyle = sky;
  ctx.fillRect(56, 46, 218, 368);
  rect(ctx, '#f4f1ea', 160, 46, 10, 368);
  rect(ctx, '#f4f1ea', 56, 210, 218, 10);
  rect(ctx, '#ebe6da', 24, 430, 282, 16);
  for (let fold = 0; fold < 5; fold++) rect(ctx, fold % 2 ? '#d6cfc0' : '#e6e0d3', fold * 14 - 10, 0, 14, 600);
}

function shelf(ctx: Ctx): void {
  rect(ctx, '#6f5136', 960, 60, 290, 540);
  const books = ['#8f3f3a', '#c8b58a', '#3f5f73', '#7c8a5b', '#b98a4a', '#5a4a66', '#d8d0c0', '#2f4a44'];
  for (let row = 0; row < 4; row++) {
    const top = 74 + row * 132;
    rect(ctx, '#543b26', 972, top, 266, 116);
    for (let at = 0, book = 0; at < 230; book++) {
      const thick = 16 + ((book * 7 + row * 5) % 13);
      const tall = 74 + ((book * 13 + row * 17) % 32);
      if ((book + row * 3) % 9 !== 7) {
        rect(ctx, books[(book * 3 + row) % books.length] ?? '#888', 976 + at, top + 116 - tall, thick - 2, tall);
      }
      at += thick;
    }
  }
  rect(ctx, '#4b3a2c', 690, 70, 180, 136);
  rect(ctx, '#efeae0', 700, 80, 160, 116);
  rect(ctx, '#9db2ac', 716, 94, 128, 88);
  rect(ctx, '#c9b48d', 716, 140, 128, 42);
}

function plant(ctx: Ctx): void {
  for (let leaf = 0; leaf < 11; leaf++) {
    ctx.save();
    ctx.translate(345, 560);
    ctx.rotate((leaf - 5) * 0.24);
    ctx.fillStyle = leaf % 2 ? '#4f6b45' : '#668a57';
    ctx.beginPath();
    ctx.ellipse(0, -95 - (leaf % 3) * 18, 15, 80, 0, 0, 2 * Math.PI);
    ctx.fill();
    ctx.restore();
  }
  rect(ctx, '#b5673f', 305, 545, 80, 90);
}

function office(ctx: Ctx): void {
  for (let slat = 0; slat < 22; slat++) rect(ctx, slat % 2 ? '#f2f5f6' : '#c9d3d8', 30, 20 + slat * 18, 300, 18);
  rect(ctx, '#e4e6e4', 900, 40, 300, 250);
  rect(ctx, '#c6cbcb', 1046, 40, 6, 250);
  rect(ctx, '#7c8a90', 880, 430, 360, 14);
  rect(ctx, '#3c464c', 940, 330, 120, 84);
  rect(ctx, '#58656c', 990, 414, 20, 18);
  rect(ctx, '#fbfbf8', 420, 70, 120, 170);
  rect(ctx, '#b96a62', 444, 96, 72, 90);
  rect(ctx, '#8fa7b5', 444, 200, 72, 8);
}
