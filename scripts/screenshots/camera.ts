import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { fileOf, SCHEMES, SCREENS, type ScreenName } from './screens';

/** Less than any page is high: a picture of the whole page has no empty end. */
const LEAST_HEIGHT = 400;

/** Takes those pictures that were asked for. */
export class Camera {
  constructor(
    private readonly folder: string,
    private readonly wanted: ReadonlySet<ScreenName>,
  ) {}

  /** Whether anything of a stage is wanted. */
  wants(stage: (typeof SCREENS)[number]['stage']): boolean {
    return SCREENS.some((screen) => screen.stage === stage && this.wanted.has(screen.name));
  }

  /** The whole page, light and dark. */
  async take(name: ScreenName, page: Page): Promise<void> {
    const screen = SCREENS.find((candidate) => candidate.name === name);
    if (!screen || !this.wanted.has(name)) return;
    await mkdir(this.folder, { recursive: true });
    await page.setViewport({ width: screen.width, height: LEAST_HEIGHT });
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: join(this.folder, fileOf(name, scheme)) as `${string}.png`, fullPage: true });
    }
    await page.emulateMediaFeatures([]);
    console.log(name);
  }
}
