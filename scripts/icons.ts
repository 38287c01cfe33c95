/**
 * Draws the extension's icons from public/icon.svg. Run it after a change of the drawing: `npm run icons`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer';
import { findBrowser } from './drive/find-browser';

/** Sizes that Chrome asks for, px. */
const SIZES = [16, 32, 48, 128];
const PUBLIC = new URL('../public/', import.meta.url);

const svg = await readFile(new URL('icon.svg', PUBLIC), 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`icon/${size}.png`, PUBLIC), png);
  }
} finally {
  await browser.close();
}
