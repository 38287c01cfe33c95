import type { Page } from 'puppeteer';
import type { Language } from '../../components/words/languages';

const CHOICE = '[data-testid="language"]';

/** Chooses a page's language as a doctor would. A page without the choice, such as a saved file, stays as it is. @returns whether it speaks it now */
export async function speak(page: Page, language: Language): Promise<boolean> {
  if (await page.$(CHOICE)) await page.select(CHOICE, language);
  return page
    .waitForFunction((spoken) => document.documentElement.lang.split('-')[0] === spoken, { timeout: 2000 }, language)
    .then(() => true)
    .catch(() => false);
}
