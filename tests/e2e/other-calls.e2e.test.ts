import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DrivenConsult } from '../../scripts/drive/consult';
import { type DoctorBrowser, launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { restProgram } from '../patient/programs';
import type { CallOptions, StandInCall } from '../stand-ins/call';
import { launchPatient, type PatientBrowser } from '../stand-ins/patient-browser';
import { CLINIC_HOST } from '../stand-ins/protocol';
import { type StandIns, startStandIns } from '../stand-ins/server';
import { allowBeforehand, disableThisSite, enabledSites, enableThisSite } from './enable-site';

const PATIENT = 'Maria Lindqvist';

let standIns: StandIns;
let call: StandInCall;
let patient: PatientBrowser | null = null;
let doctor: DoctorBrowser;

beforeEach(async () => {
  const executablePath = findBrowser();
  standIns = await startStandIns();
  await callWith({});
  doctor = await launchDoctorBrowser({ executablePath, headless: true, args: standIns.browserArgs });
});

afterEach(async () => {
  await doctor?.browser.close();
  await patient?.close();
  patient = null;
  await standIns?.close();
});

async function callWith(options: Partial<CallOptions>): Promise<void> {
  const source = { kind: 'drawn', program: restProgram(1, 120) } as const;
  call = await standIns.openCall({ service: 'other', source, ...options });
}

/** The patient's picture is on the call page. */
async function patientJoins(): Promise<void> {
  patient = await launchPatient(standIns, call, { executablePath: findBrowser() });
  await call.reached('playing');
}

const watching = ({ tapKind }: { tapKind: string }) => tapKind === 'watching';

test('a site that nobody enabled is left alone; enabled, its remote participant is graded; disabled, it is left again', async () => {
  const origin = `${new URL(call.callUrl).origin}/*`;
  await allowBeforehand(doctor, [origin]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await patientJoins();
  await sleep(2000);
  expect((await consult.shown()).tapKind).toBe('no-call');
  // Nor can the page find out that this browser has Hemiscope, by the files that pages may load.
  const found = await consult.callPage.evaluate(async (id) => {
    const files = ['bridge.html', 'bridge-elsewhere.html'].map((file) => fetch(`chrome-extension://${id}/${file}`));
    return (await Promise.allSettled(files)).map(({ status }) => status);
  }, doctor.extension.id);
  expect(found).toEqual(['rejected', 'rejected']);

  await enableThisSite(consult);
  const { name } = await consult.until('that it watches', watching);
  expect(name).toBe(PATIENT);
  expect(await enabledSites(doctor)).toEqual([origin]);

  // The registration, not the click, serves a page that is loaded later.
  await consult.callPage.reload();
  await consult.until('that the page is gone', ({ tapKind }) => tapKind !== 'watching');
  await consult.until('that it watches again', watching);
  await consult.press('start-button');
  await sleep(3000);
  const summary = await consult.end();
  const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));
  expect(record.participant).toEqual({ name: PATIENT, service: 'other' });
  expect(record.series.timeS.length).toBeGreaterThan(0);

  await disableThisSite(consult);
  await consult.until('no call', ({ tapKind }) => tapKind === 'no-call');
  expect(await enabledSites(doctor)).toEqual([]);
});

test('the page is loaded again during a consult: the doctor says that it is the same person, and the record goes on', async () => {
  await allowBeforehand(doctor, [`${new URL(call.callUrl).origin}/*`]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await patientJoins();
  await enableThisSite(consult);
  await consult.until('that it watches', watching);
  await consult.press('start-button');
  await sleep(3000);
  await consult.callPage.reload();
  const { tap } = await consult.until('that it asks', ({ tapKind }) => tapKind === 'choose');
  expect(tap).toBe(`${PATIENT} is away`);
  // Asked with a picture, and answered by the keyboard.
  // Until it is there, the picture that may be one's own is the only one.
  const question = await consult.panel.waitForSelector(`.tile-question legend:has(img) ::-p-text(${PATIENT})`, {
    timeout: 30_000,
  });
  await question?.evaluate((text) =>
    text.closest('fieldset')?.querySelector<HTMLElement>('[data-testid="tile-same"]')?.focus(),
  );
  await consult.panel.keyboard.press('Enter');
  await consult.until('that it watches again', watching);
  await sleep(3000);
  const summary = await consult.end();
  const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));
  const away = record.gaps.reduce((longest, gap) =>
    gap.toS - gap.fromS > longest.toS - longest.fromS ? gap : longest,
  );
  // A page that goes may lose its pictures first.
  expect(['call-gone', 'away']).toContain(away.cause);
  expect(record.series.timeS.some((timeS) => timeS < away.fromS)).toBe(true);
  expect(record.series.timeS.some((timeS) => timeS > away.toS)).toBe(true);
});

test('a call in a frame of another site is found once that site is enabled too', async () => {
  const sites = [`https://${CLINIC_HOST}/*`, `${new URL(call.callUrl).origin}/*`];
  await allowBeforehand(doctor, sites);
  const consult = await DrivenConsult.open(doctor, `https://${CLINIC_HOST}/?call=${call.id}`);
  await patientJoins();
  await enableThisSite(consult);
  const { name } = await consult.until('that it watches', watching);
  expect(name).toBe(PATIENT);
  expect((await enabledSites(doctor)).sort()).toEqual(sites.sort());
});

test('several remote people: the doctor is asked', async () => {
  const origin = `${new URL(call.callUrl).origin}/*`;
  await allowBeforehand(doctor, [origin]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await patientJoins();
  // The same picture as another track, which is all that a page without an adapter shows of another person.
  await consult.callPage.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('.participant video');
    const stream = video?.srcObject as MediaStream;
    const other = document.createElement('video');
    other.muted = true;
    other.autoplay = true;
    other.srcObject = new MediaStream(stream.getVideoTracks().map((track) => track.clone()));
    other.id = 'other';
    document.body.append(other);
  });
  // One that shows nothing yet is no candidate, and whoever is watched first stays.
  await consult.callPage.waitForFunction(
    () => (document.querySelector<HTMLVideoElement>('#other')?.videoWidth ?? 0) > 0,
  );
  await enableThisSite(consult);
  await consult.until('that it asks', ({ tapKind }) => tapKind === 'choose');
});

test('a picture that could be one’s own is not taken unasked; the patient’s is, once they are there', async () => {
  await allowBeforehand(doctor, [`${new URL(call.callUrl).origin}/*`]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await consult.callPage.waitForFunction(() => (document.querySelector<HTMLVideoElement>('.own')?.videoWidth ?? 0) > 0);
  await enableThisSite(consult);
  await consult.until('that it asks', ({ tapKind }) => tapKind === 'choose');
  await patientJoins();
  const { name } = await consult.until('that it watches', watching);
  expect(name).toBe(PATIENT);
});

test.each([
  ['a page that is cross-origin isolated, with a strict policy and Trusted Types', { isolated: true }],
  ['a video in a closed shadow root', { plainPicture: 'video in a closed shadow root' }],
] as const)('%s is read', async (_what, options) => {
  await callWith(options);
  await allowBeforehand(doctor, [`${new URL(call.callUrl).origin}/*`]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await patientJoins();
  expect(await consult.callPage.evaluate(() => crossOriginIsolated)).toBe('isolated' in options);
  await enableThisSite(consult);
  await consult.until('that it watches', watching);
  await consult.press('start-button');
  await sleep(3000);
  const summary = await consult.end();
  const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));
  expect(record.quality.framesPerS).toBeGreaterThan(10);
});

test('a picture that the page draws on a canvas is asked about, and watched if the doctor says so', async () => {
  await callWith({ plainPicture: 'canvas' });
  await allowBeforehand(doctor, [`${new URL(call.callUrl).origin}/*`]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await patientJoins();
  await enableThisSite(consult);
  await consult.until('that it asks', ({ tapKind }) => tapKind === 'choose');
  const choice = await consult.panel.waitForSelector(`[data-testid="tile-choice"]:has(img) ::-p-text(${PATIENT})`, {
    timeout: 30_000,
  });
  await choice?.evaluate((text) => text.closest('button')?.click());
  const { name } = await consult.until('that it watches', watching);
  expect(name).toBe(PATIENT);
});

test('an enabled site that shows nobody says so in words', async () => {
  await allowBeforehand(doctor, [`${new URL(call.callUrl).origin}/*`]);
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await consult.callPage.evaluate(() => document.body.replaceChildren());
  await enableThisSite(consult);
  await consult.until(
    'the words',
    ({ tap }) => tap === `Nobody’s live picture is seen on ${new URL(call.callUrl).host}`,
  );
});
