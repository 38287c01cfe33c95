import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { fileOf, SCHEMES, SCREENS, type ScreenName } from './screens';
import { shine } from './shine';
import { speak } from './speak';
import type { Visitor } from './visitor';

/** Less than any page is high: a picture of the whole page has no empty end. */
const LEAST_HEIGHT = 400;

/** Of the pictures: letters stay sharp at a quarter of the bytes. */
const QUALITY = 80;

/** A study's report is longer than anybody looks at in a picture. CSS px. */
const MOST_HEIGHT = 6000;

/** Takes those pictures that were asked for. */
export class Camera implements Visitor {
  constructor(
    private readonly folder: string,
    private readonly wanted: ReadonlySet<ScreenName>,
  ) {}

  /** Whether anything of a stage is wanted. */
  wants(stage: (typeof SCREENS)[number]['stage']): boolean {
    return SCREENS.some((screen) => screen.stage === stage && this.wanted.has(screen.name));
  }

  /** The whole page, light and dark, in English and in whichever languages the list of screens asks for. */
  async visit(name: ScreenName, page: Page): Promise<void> {
    const screen = SCREENS.find((candidate) => candidate.name === name);
    if (!screen || !this.wanted.has(name)) return;
    await mkdir(this.folder, { recursive: true });
    await page.setViewport({ width: screen.width, height: LEAST_HEIGHT });
    for (const language of screen.languages) {
      await speak(page, language);
      for (const scheme of SCHEMES) {
        await shine(page, scheme);
        const path = join(this.folder, fileOf(name, language, scheme)) as `${string}.webp`;
        await page.screenshot({ path, quality: QUALITY, clip: await wholePage(page), captureBeyondViewport: true });
      }
    }
    await speak(page, 'en');
    await shine(page, null);
    console.log(name);
  }
}

async function wholePage(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  return { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
}
