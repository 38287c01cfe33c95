import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { demoProgram } from '../../tests/patient/programs';
import { launchPatient } from '../../tests/stand-ins/patient-browser';
import { startStandIns } from '../../tests/stand-ins/server';
import { DrivenConsult, type DrivenSummary } from '../drive/consult';
import { launchDoctorBrowser } from '../drive/doctor-browser';
import type { Camera } from './camera';

/** Up to here the demo's patient has shown rest, eye twitches, and twitches of eye and mouth. Seconds. */
const CONSULT_S = 48;
const PANEL = { width: 360, height: 760 };
/** Of nothing but pictures of a drawn patient. */
const PASSPHRASE = 'pictures of a drawn patient';

/** One demo consult from the picture check to the history. @param demo where the call with the panel beside it goes */
export async function takeConsult(camera: Camera, executablePath: string, demo: string): Promise<void> {
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
    await consult.checked();
    await camera.take('panel-checked', consult.panel);
    call.start();
    await consult.press('start-button');
    await sleep(CONSULT_S * 1000);
    const callPicture = await consult.callPage.screenshot({ encoding: 'base64' });
    await consult.panel.setViewport(PANEL);
    const panelPicture = await consult.panel.screenshot({ encoding: 'base64' });
    await writeFile(demo, await sideBySide(doctor.browser, callPicture, panelPicture));
    await camera.take('panel-consult', consult.panel);
    await consult.press('pause-button');
    await consult.until('that it is paused', ({ tapKind }) => tapKind === 'paused');
    await camera.take('panel-paused', consult.panel);
    const summary = await consult.end();
    await camera.take('summary', summary.page);
    await takeSealed(camera, doctor.browser, summary);
    await summary.keep(PASSPHRASE);
    await camera.take('history-list', summary.page);
  } finally {
    await doctor.browser.close();
    await patient.close();
    await standIns.close();
  }
}

/** The sealed file as its receiver opens it. */
async function takeSealed(camera: Camera, browser: Browser, summary: DrivenSummary): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(await summary.saveAs('sealed', folder, PASSPHRASE)).href);
    await camera.take('sealed', page);
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
  await summary.page.bringToFront();
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
  const picture = await pictures.screenshot();
  await page.close();
  return picture;
}
