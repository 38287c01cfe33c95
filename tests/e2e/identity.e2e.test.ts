import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';
import { restProgram } from '../patient/programs';
import type { CallOptions, StandInCall } from '../stand-ins/call';
import { launchPatient, type PatientBrowser } from '../stand-ins/patient-browser';
import { type StandIns, startStandIns } from '../stand-ins/server';
import { ProbedBrowser, type ProbedCall } from './tap-probe';

/** Always the right person: what the page's part of the production build says and sends when tiles change hands. */

const PATIENT = 'Maria Lindqvist';
const OTHER = 'Noor Haddad';
/** Small and slow: nothing here measures a face. */
const SMALL = { width: 320, height: 180, fps: 10, maxBitrateKbps: 600 };
/** Frames next to a change are dropped for a second; what comes wrong after that would come within this. Milliseconds. */
const AFTERWARDS_MS = 2500;

let standIns: StandIns;
let doctor: ProbedBrowser;
let patient: PatientBrowser | null = null;
let stand: StandInCall;
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

/** Opens both sides and waits until the patient is tapped. */
async function tapped(options: Omit<CallOptions, 'source'>, address: 'callUrl' | 'clinicUrl' = 'callUrl') {
  const opened = await open(options, address);
  await opened.until(`tapped ${PATIENT}`);
  expect((await opened.running()).seen).toEqual(new Set(['patient']));
  return opened;
}

async function open(
  options: Omit<CallOptions, 'source'>,
  address: 'callUrl' | 'clinicUrl' = 'callUrl',
  unasked = true,
): Promise<ProbedCall> {
  stand = await standIns.openCall({ ...SMALL, ...options, source: { kind: 'drawn', program: restProgram(1, 600) } });
  call = await doctor.open(stand[address], unasked);
  patient = await launchPatient(standIns, stand, { executablePath: findBrowser() });
  return call;
}

/** No series but the patient's own has shown the patient, and theirs nobody else. */
async function expectNobodyMixed(opened: ProbedCall, patientId: string): Promise<void> {
  for (const { tileId, seen } of await opened.series()) {
    if (tileId === patientId) expect([...seen].filter((who) => who !== 'patient')).toEqual([]);
    else expect(seen).not.toContain('patient');
  }
}

describe('a tile that becomes somebody else ends the series at once', () => {
  test('same element, same track, new id and name, without any media event', async () => {
    const opened = await tapped({ service: 'meet' });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'recycle', id: 'new', name: OTHER });
    await stand.commands.patient({ kind: 'picture', of: 'stranger' });
    await opened.until('untapped ambiguous');
    // The doctor looks at who it is.
    await opened.tell({ kind: 'watch', tileId: await opened.tileId(OTHER) });
    await opened.until(`tapped ${OTHER}`);
    expect((await opened.running()).seen).toEqual(new Set(['plain-0']));
    await expectNobodyMixed(opened, tileId);
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: the name alone changes', async (service) => {
    const opened = await tapped({ service });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'recycle', name: OTHER });
    await stand.commands.patient({ kind: 'picture', of: 'stranger' });
    await opened.until('untapped ambiguous');
    expect(await opened.tileId(OTHER)).not.toBe(tileId);
    // The page's words are first, the picture follows: meanwhile it shows the stranger under the patient's name.
    await stand.commands.page({ kind: 'recycle', name: PATIENT });
    await sleep(300);
    await stand.commands.patient({ kind: 'picture', of: 'patient' });
    await opened.until(`tapped ${PATIENT}`);
    expect((await opened.running()).tileId).toBe(tileId);
    await expectNobodyMixed(opened, tileId);
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)(
    '%s: same element, another stream under another id',
    async (service) => {
      const opened = await tapped({ service });
      const { tileId } = await opened.running();
      await stand.commands.page({ kind: 'recycle', id: 'new', name: OTHER, stream: 'new' });
      await opened.until('untapped ambiguous');
      await sleep(AFTERWARDS_MS);
      expect(await opened.tap()).toBe('untapped ambiguous');
      await expectNobodyMixed(opened, tileId);
    },
  );

  test('another stream under the same id and name is a new series of the same person', async () => {
    const opened = await tapped({ service: 'meet' });
    const before = await opened.series();
    await stand.commands.page({ kind: 'recycle', stream: 'new' });
    await sleep(AFTERWARDS_MS);
    const after = await opened.series();
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.at(-1)?.tileId).toBe(before.at(-1)?.tileId);
    expect(after[before.length - 1]?.seen).toEqual(new Set(['patient']));
    expect((await opened.running()).seen).toEqual(new Set(['plain-0']));
  });

  test('Zoom’s shared canvas: a region is another person’s', async () => {
    const opened = await tapped({ service: 'zoom', zoomRenderer: 'canvas' });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'recycle', id: 'new', name: OTHER, stream: 'new' });
    await opened.until('untapped ambiguous');
    await opened.tell({ kind: 'watch', tileId: await opened.tileId(OTHER) });
    await opened.until(`tapped ${OTHER}`);
    expect((await opened.running()).seen.size).toBe(1);
    await expectNobodyMixed(opened, tileId);
  });
});

describe('who is the patient', () => {
  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: in a gallery of nine the series goes on', async (service) => {
    const opened = await tapped({ service });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'people', count: 8 });
    await opened.untilTiles('remote', 9);
    expect(await opened.tap()).toBe(`tapped ${PATIENT}`);
    await expectNobodyMixed(opened, tileId);
  });

  test('among several the doctor is asked, with a picture of each', async () => {
    const opened = await open({ service: 'meet' }, 'callUrl', false);
    await stand.commands.page({ kind: 'people', count: 2 });
    await stand.reached('playing');
    await opened.untilTiles('remote', 3);
    await opened.tell({ kind: 'watch', tileId: null });
    await opened.until('untapped ambiguous');
    await opened.tell({ kind: 'pictures' });
    await opened.tell({ kind: 'watch', tileId: await opened.tileId('Ben Okafor') });
    await opened.until('tapped Ben Okafor');
    expect((await opened.running()).seen).toEqual(new Set(['plain-2']));
    const pictures = (await opened.told()).filter(({ kind }) => kind === 'picture');
    expect(pictures.length).toBeGreaterThanOrEqual(3);
  });

  test('Zoom’s shared canvas: in a gallery that marks nobody as oneself, nobody is tapped unasked', async () => {
    const opened = await tapped({ service: 'zoom', zoomRenderer: 'canvas' });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'people', count: 2 });
    await sleep(AFTERWARDS_MS);
    expect(await opened.tap()).toBe(`tapped ${PATIENT}`);
    await expectNobodyMixed(opened, tileId);
    // It would not be certain who of the other three is oneself.
    await stand.commands.page({ kind: 'leave' });
    await opened.until('untapped ambiguous');
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: a shared screen is not', async (service) => {
    const opened = await tapped({ service });
    await stand.commands.page({ kind: 'screen', on: true });
    await opened.untilTiles('screen', 1);
    expect(await opened.tap()).toBe(`tapped ${PATIENT}`);
    await stand.commands.page({ kind: 'leave' });
    await opened.until('untapped no-remote');
  });

  test('Meet: the lobby’s preview is not', async () => {
    const opened = await open({ service: 'meet', lobby: true });
    await opened.until('untapped no-remote');
    expect(await opened.tiles()).toEqual(['self Dr. Amara Osei']);
    await opened.page.click('#join');
    await opened.until(`tapped ${PATIENT}`);
    expect((await opened.running()).seen).toEqual(new Set(['patient']));
  });

  test('Zoom: whoever speaks is known by name where the page gives no id', async () => {
    const opened = await tapped({ service: 'zoom' });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'people', count: 1 });
    await stand.commands.page({ kind: 'stage', person: 1 });
    await sleep(AFTERWARDS_MS);
    await stand.commands.page({ kind: 'stage', person: 0 });
    await sleep(AFTERWARDS_MS);
    expect(await opened.tap()).toBe(`tapped ${PATIENT}`);
    expect((await opened.running()).tileId).toBe(tileId);
    await expectNobodyMixed(opened, tileId);
  });

  test('Jitsi: the stage shows somebody else, the patient is read from the thumbnail', async () => {
    const opened = await tapped({ service: 'jitsi' });
    const { tileId } = await opened.running();
    await stand.commands.page({ kind: 'people', count: 1 });
    await stand.commands.page({ kind: 'stage', person: 1 });
    await sleep(AFTERWARDS_MS);
    expect(await opened.tap()).toBe(`tapped ${PATIENT}`);
    expect((await opened.running()).tileId).toBe(tileId);
    await expectNobodyMixed(opened, tileId);
  });

  test('Jitsi in a clinic’s page: read in its frame of another origin', async () => {
    await tapped({ service: 'jitsi' }, 'clinicUrl');
  });
});

describe('coming back without the doctor’s hand', () => {
  test.each(['meet', 'zoom', 'jitsi'] as const)(
    '%s: the patient leaves and joins again under a new id',
    async (service) => {
      const opened = await tapped({ service });
      const { tileId } = await opened.running();
      await stand.commands.page({ kind: 'leave' });
      await opened.until('untapped no-remote');
      // Joining again takes longer than a page takes to relabel a tile.
      await sleep(3000);
      await stand.commands.page({ kind: 'rejoin' });
      await opened.until(`tapped ${PATIENT}`);
      expect((await opened.running()).tileId).toBe(tileId);
    },
  );

  test('somebody else who joins in the patient’s place is asked about', async () => {
    const opened = await tapped({ service: 'meet' });
    await stand.commands.page({ kind: 'leave' });
    await opened.until('untapped no-remote');
    await sleep(3000);
    await stand.commands.page({ kind: 'rejoin', name: OTHER });
    await opened.until('untapped ambiguous');
  });

  test('the call page is loaded again', async () => {
    const opened = await tapped({ service: 'meet' });
    await opened.page.reload();
    await opened.until(`tapped ${PATIENT}`);
    expect((await opened.running()).seen).toEqual(new Set(['patient']));
  });
});
