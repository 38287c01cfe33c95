import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';
import { restProgram } from '../patient/programs';
import { launchPatient, type PatientBrowser } from '../stand-ins/patient-browser';
import { type StandIns, startStandIns } from '../stand-ins/server';
import { HAPPENINGS } from './call-happenings';
import { ProbedBrowser, type ProbedCall, until } from './tap-probe';

/** Nothing stops silently: whatever befalls the patient's picture, the page says it, and comes back by itself. */

const PATIENT = 'Maria Lindqvist';

let standIns: StandIns;
let doctor: ProbedBrowser;
let patient: PatientBrowser | null = null;
let call: ProbedCall | null = null;

beforeAll(async () => {
  standIns = await startStandIns();
  doctor = await ProbedBrowser.launch(standIns.browserArgs);
});

afterEach(async () => {
  await call?.close();
  await patient?.close();
  call = null;
  patient = null;
});

afterAll(async () => {
  await doctor?.close();
  await standIns?.close();
});

const rows = HAPPENINGS.map((row) => [`${row.call.service} ${row.call.zoomRenderer ?? ''}: ${row.what}`, row] as const);

test.each(rows)('%s', async (_name, { call: options, happens, says, shows, ends, series }) => {
  const size = { width: 320, height: 180, fps: 10, maxBitrateKbps: 600 };
  const stand = await standIns.openCall({
    ...size,
    ...options,
    source: { kind: 'drawn', program: restProgram(1, 600) },
  });
  const opened = await doctor.open(stand.callUrl);
  call = opened;
  patient = await launchPatient(standIns, stand, { executablePath: findBrowser() });
  await opened.until(`tapped ${PATIENT}`);
  const before = await opened.running();
  const number = (await opened.series()).length;
  const stage = { stand, call: opened };

  await happens(stage);
  await opened.until(says === 'tapped' ? `tapped ${PATIENT}` : says);
  // Frames that were on their way do not count.
  if (shows) await until(`that packets show ${shows}`, async () => (await opened.latest()) === shows);
  if (shows) await opened.more();
  await ends?.(stage);
  await opened.until(`tapped ${PATIENT}`);
  await opened.more();

  const after = await opened.running();
  expect(after.tileId).toBe(before.tileId);
  const all = await opened.series();
  if (series === 'new') expect(all.length).toBeGreaterThan(number);
  else expect(all.length).toBe(number);
  for (const { seen } of all) expect([...seen].filter((who) => who !== 'patient' && who !== shows)).toEqual([]);
});
