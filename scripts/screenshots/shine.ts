import type { Page } from 'puppeteer';
import type { Scheme } from './screens';

/** Shows a page light or dark, at once: what fades over is neither. null: as it was. */
export async function shine(page: Page, scheme: Scheme | null): Promise<void> {
  await page.emulateMediaFeatures(
    scheme === null
      ? []
      : [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
  );
}
