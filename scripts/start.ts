import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordsOf } from '../lib/failure';
import { demoProgram } from '../tests/patient/programs';
import type { StandInCall } from '../tests/stand-ins/call';
import { launchPatient } from '../tests/stand-ins/patient-browser';
import { startStandIns } from '../tests/stand-ins/server';
import { DrivenConsult } from './drive/consult';
import { type DoctorBrowser, launchDoctorBrowser } from './drive/doctor-browser';
import { buildExtension } from './drive/extension';
import { findBrowser } from './drive/find-browser';
import { ConsultLog } from './start/consult-log';
import { readOptions, type StartOptions, USAGE } from './start/options';
import { keepResults } from './start/results';

/** The demo consult's length without a window when nobody said one. Seconds. */
const DEFAULT_SECONDS = 60;
/** How much the drawn patient has to show when the end is open. Seconds. */
const LONG_PROGRAM_S = 3600;
/** A clip without a face for this long will not show one. Seconds. */
const NO_FACE_AFTER_S = 15;

async function start(options: StartOptions): Promise<void> {
  const executablePath = findBrowser();
  console.log('Building the model and the extension …');
  await buildExtension();
  const standIns = await startStandIns();
  const closers = [() => standIns.close()];
  try {
    const call = await standIns.openCall({
      service: options.service,
      source: options.clip
        ? { kind: 'clip', path: options.clip }
        : { kind: 'drawn', program: demoProgram(1, options.seconds ?? LONG_PROGRAM_S) },
      ...(options.clip ? { patientName: basename(options.clip) } : {}),
      autoStart: false,
    });
    const patient = await launchPatient(standIns, call, { executablePath });
    closers.push(() => patient.close());
    await call.reached('waiting', 'connected');
    console.log(`Opening a demo consult under ${call.callUrl} (a local stand-in, nothing leaves this machine) …`);
    const { headless } = options;
    const doctor = await launchDoctorBrowser({ executablePath, headless, args: standIns.browserArgs });
    closers.push(() => doctor.browser.close());
    await runConsult(options, call, doctor);
  } finally {
    for (const close of closers.reverse()) await close().catch(() => {});
  }
}

async function runConsult(options: StartOptions, call: StandInCall, doctor: DoctorBrowser): Promise<void> {
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await call.reached('connected');
  await consult.until('whom it watches', ({ name }) => name !== '');
  call.start();
  const truth = await call.groundTruth();
  await consult.press('start-button');
  const untilClosed = !options.headless && !options.clip;
  const seconds = options.seconds ?? (options.clip ? truth.durationS : untilClosed ? null : DEFAULT_SECONDS);
  if (seconds === null) console.log('The consult goes on until you close the browser.');
  if (!(await watch(consult, call, seconds))) return;
  const { record, lines } = await keepResults(consult, truth, options.json);
  if (record.quality.framesAnalysed === 0) throw new Error(`No face was found in ${options.clip ?? 'the picture'}.`);
  console.log(lines.join('\n'));
}

/** Logs the live consult until its time is over (true) or the browser was closed (false). */
async function watch(consult: DrivenConsult, call: StandInCall, seconds: number | null): Promise<boolean> {
  const log = new ConsultLog();
  const startedAtMs = Date.now();
  const { browser } = consult.doctor;
  for (;;) {
    await sleep(500);
    if (!browser.connected) return false;
    const status = call.patientStatus();
    if (status.kind === 'failed') throw new Error(status.message);
    const elapsedS = (Date.now() - startedAtMs) / 1000;
    // The doctor may close the panel and open it again: the consult goes on without it.
    const shown = await consult.shown().catch(() => null);
    if (shown) for (const line of log.lines(shown, seconds && elapsedS / seconds)) console.log(line);
    if (seconds !== null && elapsedS >= seconds) return true;
    if (call.clipPath && shown?.tapKind === 'no-face' && elapsedS > NO_FACE_AFTER_S) return true;
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(wordsOf(error));
  process.exitCode = 1;
}
