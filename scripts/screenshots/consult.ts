import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { demoProgram } from '../../tests/patient/programs';
import { launchPatient } from '../../tests/stand-ins/patient-browser';
import { startStandIns } from '../../tests/stand-ins/server';
import { DrivenConsult, type DrivenSummary } from '../drive/consult';
import { launchDoctorBrowser } from '../drive/doctor-browser';
import type { Visitor } from './visitor';

/** Up to here the demo's patient has shown rest, eye twitches, and twitches of eye and mouth. Seconds. */
const CONSULT_S = 48;
const PANEL = { width: 360, height: 760 };
/** Of nothing but pictures of a drawn patient. */
const PASSPHRASE = 'pictures of a drawn patient';

/** One demo consult from the picture check to the signed summary. @param demo where the call with the panel beside it goes; null: nowhere */
export async function visitConsult(visitor: Visitor, executablePath: string, demo: string | null): Promise<void> {
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
    await visitor.visit('panel-checked', consult.panel);
    await fold(consult.panel, true);
    await visitor.visit('panel-notes', consult.panel);
    await fold(consult.panel, false);
    call.start();
    await consult.press('start-button');
    await sleep(CONSULT_S * 1000);
    if (demo !== null) await takeDemo(consult, demo);
    await visitor.visit('panel-consult', consult.panel);
    await consult.press('start-tasks-button');
    await consult.panel.waitForSelector('[data-testid="task-in-hand"]');
    await visitor.visit('panel-tasks', consult.panel);
    await consult.press('stop-task-button');
    await consult.press('pause-button');
    await consult.until('that it is paused', ({ tapKind }) => tapKind === 'paused');
    await visitor.visit('panel-paused', consult.panel);
    const summary = await consult.end();
    await visitor.visit('summary', summary.page);
    await visitSealed(visitor, doctor.browser, summary);
    await summary.page.$eval('[data-testid="review-sign"]', (button) => (button as HTMLElement).click());
    await summary.page.waitForSelector('[data-testid="review-signed"]');
    await visitor.visit('summary-signed', summary.page);
  } finally {
    await doctor.browser.close();
    await patient.close();
    await standIns.close();
  }
}

/** The sealed file as its receiver opens it. */
async function visitSealed(visitor: Visitor, browser: Browser, summary: DrivenSummary): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  // Before another page is in front: a page that nobody sees loses what is typed.
  const file = await summary.saveAs('sealed', folder, PASSPHRASE);
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    await visitor.visit('sealed', page);
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
  await summary.page.bringToFront();
}

/** Opens or folds away what the clinician observes. */
async function fold(panel: Page, open: boolean): Promise<void> {
  await panel.$eval(
    '[data-testid="clinician-notes"]',
    (notes, wanted) => {
      (notes as HTMLDetailsElement).open = wanted;
    },
    open,
  );
}

async function takeDemo({ callPage, panel, doctor }: DrivenConsult, file: string): Promise<void> {
  const callPicture = await callPage.screenshot({ encoding: 'base64' });
  await panel.setViewport(PANEL);
  const panelPicture = await panel.screenshot({ encoding: 'base64' });
  await writeFile(file, await sideBySide(doctor.browser, callPicture, panelPicture));
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
