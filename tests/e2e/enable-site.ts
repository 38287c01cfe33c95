import type { DrivenConsult } from '../../scripts/drive/consult';
import type { DoctorBrowser } from '../../scripts/drive/doctor-browser';

/**
 * Answers the browser's own question beforehand, which no script can press: sites that were allowed once on the
 * extensions page are granted without a question when the extension asks for them. Nothing is granted by this alone.
 */
export async function allowBeforehand(
  { browser, extension }: DoctorBrowser,
  origins: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, sites) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, site: string): Promise<void> };
      };
      for (const site of sites) await developerPrivate.addHostPermission(id, site);
    },
    extension.id,
    [...origins],
  );
  await page.close();
}

/** Presses “Enable on this site” with a real click, which the browser demands for its question. */
export async function enableThisSite({ panel }: DrivenConsult): Promise<void> {
  const button = await panel.waitForSelector('[data-testid="enable-site-button"]', { timeout: 15_000 });
  await button?.click();
}

/** Match patterns of the sites on which the content script will run beside the known ones. */
export async function enabledSites({ browser }: DoctorBrowser): Promise<string[]> {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/background.js'));
  const worker = await target.worker();
  const matches = await worker?.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
  );
  return matches ?? [];
}

export async function disableThisSite({ panel }: DrivenConsult): Promise<void> {
  const button = await panel.waitForSelector('[data-testid="disable-site-button"]', { timeout: 15_000 });
  await button?.click();
}
