import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { matchTwitches } from '../../lib/study/match-twitches';
import { DrivenConsult } from '../../scripts/drive/consult';
import { type DoctorBrowser, launchDoctorBrowser } from '../../scripts/drive/doctor-browser';
import { findBrowser } from '../../scripts/drive/find-browser';
import { commandedTwitches, MATCH_S } from '../../scripts/start/report';
import { JanusCall } from '../janus/call';
import { missingForJanus } from '../janus/missing';
import { JanusPatient } from '../janus/patient';
import { eyeMouthProgram } from '../patient/programs';
import { allowBeforehand, enableThisSite } from './enable-site';

/** A poor but usable line: a busy home's way up, by wireless. */
const LINE = { delayMs: 40, lossPercent: 1, kbitPerS: 1500 };
/** One window of the method and some more. Seconds. */
const CONSULT_S = 25;
const PATIENT = 'MariaLindqvist';

const missing = missingForJanus();

let call: JanusCall | null = null;
let patient: JanusPatient | null = null;
let doctor: DoctorBrowser | null = null;

afterEach(async () => {
  await doctor?.browser.close();
  await patient?.close();
  await call?.close();
});

describe.skipIf(missing !== null)(`a call through Janus${missing ? ` (skipped: ${missing})` : ''}`, () => {
  test('its remote participant is graded by the generic way, over a line with loss and a cap', async () => {
    const executablePath = findBrowser();
    call = await JanusCall.open();
    const browserAtClinic = await call.browserAt('clinic', executablePath);
    doctor = await launchDoctorBrowser({ executablePath: browserAtClinic, headless: true, args: call.browserArgs });
    await allowBeforehand(doctor, [`${new URL(call.callUrl).origin}/*`]);
    const consult = await DrivenConsult.open(doctor, call.callUrl);
    await JanusCall.join(consult.callPage, 'Osei');
    const program = eyeMouthProgram(7, CONSULT_S + 60, { clean: true });
    patient = await JanusPatient.join(call, executablePath, PATIENT, program);
    await enableThisSite(consult);
    const { name } = await consult.until('that it watches', ({ tapKind }) => tapKind === 'watching', 60_000);
    expect(name).toBe(PATIENT);

    console.log(`The patient's way up: ${call.network.worsen(LINE)}`);
    const truth = await patient.start();
    await consult.press('start-button');
    await sleep(CONSULT_S * 1000);
    const summary = await consult.end();
    const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));

    const commanded = commandedTwitches(truth, record);
    const { hits, extra } = matchTwitches(commanded, record.events, MATCH_S);
    console.log(
      `${record.series.timeS.length} frames measured, ${record.quality.framesPerS.toFixed(1)} a second, ` +
        `${hits.length} of ${commanded.length} twitches found, ${extra.length} more counted, ` +
        `gaps: ${record.gaps.map(({ cause }) => cause).join(', ') || 'none'}`,
    );
    expect(record.participant).toEqual({ name: PATIENT, service: 'other' });
    // How many frames a second a busy machine gets through is not what is tested here.
    expect(record.series.timeS.length).toBeGreaterThan(0);
    expect(record.grades.length).toBeGreaterThan(0);
  });
});
