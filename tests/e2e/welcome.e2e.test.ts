import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DoctorBrowser, launchDoctorBrowser, openSidePanel } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';

let doctor: DoctorBrowser;

beforeEach(async () => {
  doctor = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
});

afterEach(() => doctor?.browser.close());

test('the first installation opens the first page behind what the doctor looks at; the panel opens it in front', async () => {
  const { browser } = doctor;
  const first = await (await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))).page();
  await first?.waitForSelector('[data-testid="step-3"] svg');
  expect(await first?.evaluate(() => document.visibilityState)).toBe('hidden');
  const [front] = await browser.pages();
  if (!front) throw new Error('The browser has no page.');
  expect(await front.evaluate(() => document.visibilityState)).toBe('visible');

  const panel = await openSidePanel(doctor, front);
  const opened = browser.waitForTarget(
    (target) => target.url().endsWith('/welcome.html') && target !== first?.target(),
  );
  await panel.$eval('[data-testid="open-welcome"]', (button) => (button as HTMLElement).click());
  const second = await (await opened).page();
  await second?.waitForFunction(() => document.visibilityState === 'visible');
});
