import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { demoProgram } from '../tests/patient/programs';
import { launchPatient } from '../tests/stand-ins/patient-browser';
import { startStandIns } from '../tests/stand-ins/server';
import { DrivenConsult } from './drive/consult';
import { launchDoctorBrowser } from './drive/doctor-browser';
import { buildExtension } from './drive/extension';
import { findBrowser } from './drive/find-browser';

/** Makes the pictures of the docs from one demo consult: npm run screenshots. Only the drawn patient is shown. */
const DOCS = join(import.meta.dirname, '..', 'docs');
/** Up to here the demo's patient has shown rest, eye twitches, and twitches of eye and mouth. Seconds. */
const CONSULT_S = 48;
const PANEL = { width: 360, height: 760 };
const SUMMARY_WIDTH = 900;

const executablePath = findBrowser();
await mkdir(DOCS, { recursive: true });
await buildExtension();
const standIns = await startStandIns();
const call = await standIns.openCall({
  service: 'meet',
  source: { kind: 'drawn', program: demoProgram(1, 3600) },
  autoStart: false,
});
const patient = await launchPatient(standIns, call, { executablePath });
const doctor = await launchDoctorBrowser({ executablePath, headless: true, args: standIns.browserArgs });
try {
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await call.reached('connected');
  await consult.until('that it watches', ({ tapKind }) => tapKind === 'watching');
  call.start();
  await consult.press('start-button');
  await sleep(CONSULT_S * 1000);
  const callPicture = await consult.callPage.screenshot({ encoding: 'base64' });
  await consult.panel.setViewport(PANEL);
  const panelPicture = await consult.panel.screenshot({ encoding: 'base64' });
  const summary = await consult.end();
  await summary.page.setViewport({ width: SUMMARY_WIDTH, height: 800 });
  await summary.page.screenshot({ path: join(DOCS, 'summary.png'), fullPage: true });
  await writeFile(join(DOCS, 'demo.png'), await sideBySide(doctor.browser, callPicture, panelPicture));
} finally {
  await doctor.browser.close();
  await patient.close();
  await standIns.close();
}

/** The call with the panel beside it, as the browser's window shows them. */
async function sideBySide(browser: Browser, left: string, right: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(
    `<body style="margin:0"><div style="display:flex;width:max-content">
      ${[left, right].map((png) => `<img height="${PANEL.height}" src="data:image/png;base64,${png}">`).join('')}
    </div></body>`,
  );
  const pictures = await page.waitForSelector('div');
  if (!pictures) throw new Error('The picture page did not open.');
  return pictures.screenshot();
}
