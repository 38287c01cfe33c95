import { launchDoctorBrowser, openSidePanel } from '../drive/doctor-browser';
import type { Camera } from './camera';

/** The pages that show something without any call. */
export async function takePages(camera: Camera, executablePath: string): Promise<void> {
  const doctor = await launchDoctorBrowser({ executablePath, headless: true, args: [] });
  try {
    const [front] = await doctor.browser.pages();
    if (!front) throw new Error('The browser has no page.');
    const panel = await openSidePanel(doctor, front);
    await panel.waitForSelector('[data-testid="tap-status"][data-kind="no-call"]');
    await camera.take('panel-no-call', panel);
    const own = `chrome-extension://${doctor.extension.id}`;
    const page = await doctor.browser.newPage();
    await page.goto(`${own}/welcome.html`);
    await page.waitForSelector('[data-testid="step-3"]');
    await camera.take('welcome', page);
    await page.goto(`${own}/history.html`);
    await page.waitForSelector('[data-testid="new-passphrase"]');
    await camera.take('history-new', page);
  } finally {
    await doctor.browser.close();
  }
}
