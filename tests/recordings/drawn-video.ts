import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { findBrowser } from '../../scripts/drive/find-browser';
import { bundleScript } from '../bundle-script';
import type { DrawnVideo } from './drawn-page';

/** Pictures that cross from the browser at once. */
const BATCH = 30;

/** Draws the patient and keeps each picture nearly as drawn (Motion JPEG), for `ffmpeg` to make videos of. @param path of the file, `.mkv` */
export async function drawMaster(video: DrawnVideo, path: string): Promise<void> {
  const script = await bundleScript(join(import.meta.dirname, 'drawn-page.ts'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const rate = String(video.fps);
    const encoder = spawn(
      'ffmpeg',
      ['-v', 'error', '-y', '-f', 'image2pipe', '-c:v', 'mjpeg', '-framerate', rate, '-i', '-', '-c', 'copy', path],
      { stdio: ['pipe', 'inherit', 'inherit'] },
    );
    const ended = once(encoder, 'close');
    const total = Math.round(video.fps * video.seconds);
    for (let from = 0; from < total; from += BATCH) {
      const pictures = await page.evaluate(
        (wanted, first, end) => window.drawPictures(wanted, first, end),
        video,
        from,
        Math.min(from + BATCH, total),
      );
      for (const picture of pictures) {
        if (!encoder.stdin.write(Buffer.from(picture, 'base64'))) await once(encoder.stdin, 'drain');
      }
    }
    encoder.stdin.end();
    const [code] = (await ended) as [number];
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);
  } finally {
    await browser.close();
  }
}
