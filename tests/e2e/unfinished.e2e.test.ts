import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { matchTwitches } from '../../lib/study/match-twitches';
import { DrivenConsult } from '../../scripts/drive/consult';
import { launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { commandedTwitches, MATCH_S } from '../../scripts/start/report';
import { steadyProgram } from '../patient/programs';
import { Consultation } from './run-consult';
import { tooFewFrames } from './too-few-frames';

/** A browser that is killed in a consult, and started anew. */

/** What came in the last second may not have been kept. Seconds. */
const UNKEPT_S = 2;

let profile: string;
let consultation: Consultation | null = null;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'hemiscope-profile-'));
});
afterEach(async () => {
  await consultation?.close();
  consultation = null;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function killedInConsult(): Promise<{ again: DrivenConsult; folder: string }> {
  const source = { kind: 'drawn', program: steadyProgram(2, 300) } as const;
  consultation = await Consultation.open({ service: 'meet', source }, { profile });
  await consultation.begin();
  await consultation.consult.until('twitches', ({ events }) => events.length >= 8, 60_000);
  const killed = consultation.doctor.browser;
  const gone = new Promise((resolve) => killed.once('disconnected', resolve));
  killed.process()?.kill('SIGKILL');
  await gone;
  const { browserArgs } = consultation.standIns;
  consultation.doctor = await launchDoctorBrowser({
    executablePath: findBrowser(),
    headless: true,
    args: browserArgs,
    profile,
  });
  const again = await DrivenConsult.open(consultation.doctor, consultation.call.callUrl);
  await again.panel.waitForSelector('[data-testid="unfinished"]', { timeout: 15_000 });
  return { again, folder: profile };
}

test('nothing goes on by itself; finished, the consult has every twitch that was kept', async () => {
  const { again, folder } = await killedInConsult();
  await again.until('that it watches', ({ tapKind }) => tapKind === 'watching', 60_000);
  expect(await again.panel.$('[data-testid="start-button"][disabled]')).not.toBeNull();
  const { record } = await (await again.end('finish-button')).saveJson(folder);
  expect(record.participant).toEqual({ name: 'Maria Lindqvist', service: 'meet' });
  if (!consultation) throw new Error('unreachable');
  const commanded = commandedTwitches(await consultation.call.groundTruth(), record);
  const plain = commanded.filter(
    ({ peakS }) => peakS > 2 && peakS < record.durationS - UNKEPT_S && !tooFewFrames(peakS, record),
  );
  expect(plain.length).toBeGreaterThan(2);
  expect(matchTwitches(plain, record.events, MATCH_S).missed).toEqual([]);
});

test('deleted, it is gone, and a new one can begin', async () => {
  const { again } = await killedInConsult();
  await again.panel.$eval('[data-testid="unfinished"] details', (details) => details.setAttribute('open', ''));
  await again.press('discard-button');
  await again.panel.waitForSelector('[data-testid="unfinished"]', { hidden: true, timeout: 15_000 });
  await again.until('that it watches', ({ tapKind }) => tapKind === 'watching', 60_000);
  await again.press('start-button');
  await again.until('a twitch', ({ events }) => events.length > 0, 60_000);
});
