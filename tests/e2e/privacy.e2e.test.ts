import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { SEALED_IDS } from '../../lib/share/sealed-document';
import { launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { eyeMouthProgram } from '../patient/programs';
import { isUpkeep, readNetLog } from './net-log';
import { Consultation } from './run-consult';

const PASSPHRASE = 'ladder orbit canyon velvet';

test('a whole consult, saved, sealed, printed and kept, asks nobody but the call itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  const netLogFile = join(folder, 'net-log.json');
  const source = { kind: 'drawn', program: eyeMouthProgram(2, 60) } as const;
  const consultation = await Consultation.open({ service: 'meet', source }, { netLogFile });
  try {
    await consultation.begin();
    await sleep(10_000);
    const { summary } = await consultation.finish();
    const saved = await summary.saveHtml(folder);
    const sealed = await summary.saveAs('sealed', folder, PASSPHRASE);
    for (const format of ['events', 'series', 'fhir'] as const) await summary.saveAs(format, folder);
    await summary.page.bringToFront();
    await summary.page.click('[data-testid="copy-menu-button"]');
    await summary.page.click('[data-testid="copy-note-button"]');
    await summary.page.waitForFunction(() =>
      document.querySelector('[data-testid="copy-status"]')?.textContent?.startsWith('Copied.'),
    );
    await summary.page.pdf();
    await summary.keep(PASSPHRASE);
    const page = await consultation.doctor.browser.newPage();
    await page.goto(pathToFileURL(saved).href);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('consult summary');
    await page.goto(pathToFileURL(sealed).href);
    await page.type(`#${SEALED_IDS.passphrase}`, PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="summary-name"]', { timeout: 60_000 });
  } finally {
    await consultation.close();
  }
  const requests = await readNetLog(netLogFile);
  const callHost = new URL(consultation.call.callUrl).host;
  const elsewhere = requests.filter(
    (request) => new URL(request.url).host !== callHost && !request.url.startsWith('file:') && !isUpkeep(request),
  );
  expect(elsewhere).toEqual([]);
  // Else the log was empty, or knew no initiators, and the test could not fail.
  expect(requests.some(({ initiator }) => initiator === `https://${callHost}`)).toBe(true);
});

test('the browser warns of the three services’ pages and of nothing else', async () => {
  const { browser, extension } = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
  try {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension.id}/summary.html`);
    const { warnings, policy } = await page.evaluate(async () => {
      const manifest = chrome.runtime.getManifest();
      return {
        warnings: await chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest)),
        policy: manifest.content_security_policy as { extension_pages: string },
      };
    });
    expect(warnings).toEqual(['Read and change your data on all zoom.us sites, meet.google.com, and meet.jit.si']);
    expect(policy.extension_pages).toContain("connect-src 'self'");
    expect(policy.extension_pages).toContain("default-src 'none'");
  } finally {
    await browser.close();
  }
});
