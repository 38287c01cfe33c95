import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordsOf } from '../lib/failure';
import { demoProgram } from '../tests/patient/programs';
import type { StandInCall } from '../tests/stand-ins/call';
import { launchPatient, type PatientBrowser } from '../tests/stand-ins/patient-browser';
import { startStandIns } from '../tests/stand-ins/server';
import { Heaps } from './bench/heaps';
import { PanelProbe } from './bench/panel-probe';
import { processesOf } from './bench/processes';
import { FIGURE_FILE, soakDocument } from './bench/soak/document';
import { memoryFigure } from './bench/soak/figure';
import { letHappen } from './bench/soak/happenings';
import { soakOptions } from './bench/soak/options';
import { clock, rowsOf, soakReport } from './bench/soak/report';
import { SoakLog } from './bench/soak/soak-log';
import { saveSummary } from './bench/soak/summary';
import { DrivenConsult } from './drive/consult';
import { launchDoctorBrowser } from './drive/doctor-browser';
import { buildExtension } from './drive/extension';
import { findBrowser } from './drive/find-browser';

/**
 * One consult of an hour, or as long as you like, with the drawn patient twitching throughout:
 *   npm run bench:soak -- [--minutes 60] [--service meet] [--happenings] [--json FILE] [--write]
 * `--happenings`: every five minutes something befalls the call. `--write` makes docs/soak.md and its figure. Ctrl-C ends the consult
 * and tells what there is.
 */
const options = soakOptions(process.argv.slice(2));

/** Between two looks at memory and panel, between two collections of garbage, and between two words here. Seconds. */
const LOOK_EVERY_S = 10;
const COLLECT_EVERY_S = 300;
const TELL_EVERY_S = 60;
/** A page that does not answer by then is taken for hung, and asked again later. Milliseconds. */
const ANSWER_MS = 20_000;
/** The picture needs time to arrive, and the consult to end, while the patient goes on. Seconds. */
const SPARE_S = 300;

const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort());

const executablePath = findBrowser();
console.log('Building the extension …');
await buildExtension();
const standIns = await startStandIns();
const call = await standIns.openCall({
  service: options.service,
  source: { kind: 'drawn', program: demoProgram(1, options.minutes * 60 + SPARE_S) },
});
const patient = await launchPatient(standIns, call, { executablePath, outlivesInterrupt: true });
const doctor = await launchDoctorBrowser({
  executablePath,
  headless: true,
  args: standIns.browserArgs,
  outlivesInterrupt: true,
});
try {
  await soak(call, patient);
} finally {
  await Promise.all([doctor.browser.close(), patient.close()]);
  await standIns.close();
}

async function soak(call: StandInCall, patient: PatientBrowser): Promise<void> {
  const log = new SoakLog();
  const consult = await DrivenConsult.open(doctor, call.callUrl);
  await consult.until('that it watches', ({ tapKind }) => tapKind === 'watching', 60_000);
  const probe = await PanelProbe.listen(consult.panel);
  await consult.press('start-button');
  await consult.panel.waitForSelector('[data-testid="end-button"]');
  await Promise.all([probe.take(), probe.timings()]);
  const truth = await call.groundTruth();
  const heaps = new Heaps(doctor);

  /** What a page does not answer is noted, and the soak goes on. */
  const ask = async <T>(what: string, question: Promise<T>): Promise<T | null> => {
    const late = sleep(ANSWER_MS).then(() => Promise.reject(new Error('no answer')));
    return Promise.race([question, late]).catch((error: unknown) => {
      log.troubles.push(`${clock(log.nowS)} ${what}: ${wordsOf(error)}`);
      return null;
    });
  };
  let sentBefore = (await patient.sent())?.frames ?? 0;
  const look = async (): Promise<void> => {
    const sent = (await ask('the patient’s count', patient.sent()))?.frames ?? sentBefore;
    const timings = await ask('the worker’s times', probe.timings());
    const heard = await ask('the panel', probe.take());
    // After a reload the sender counts from zero again.
    if (heard) log.hear(heard, sent < sentBefore ? sent : sent - sentBefore, timings, Date.now());
    sentBefore = sent;
    log.remember((await ask('the processes', processesOf(doctor.browser))) ?? []);
  };
  const collect = async (): Promise<void> => {
    const collected = await ask('the heaps', heaps.collected(consult.panel, consult.callPage));
    if (collected) log.heaps.push({ atS: log.nowS, heaps: collected });
  };
  const happening = options.happenings
    ? letHappen(call, consult, stopped.signal, (what, fromMs, toMs) => {
        console.log(`  ${clock(log.secondsAt(fromMs))} ${what}`);
        log.done.push({ what, fromS: log.secondsAt(fromMs), toS: log.secondsAt(toMs) });
      })
    : null;

  console.log(`A consult of ${options.minutes} min. Ctrl-C ends it and tells what there is.`);
  const endMs = Date.now() + options.minutes * 60_000;
  let [collectMs, tellMs] = [Date.now(), Date.now() + TELL_EVERY_S * 1000];
  while (!stopped.signal.aborted && Date.now() < endMs && doctor.browser.connected) {
    const nextMs = Math.min(endMs, Date.now() + LOOK_EVERY_S * 1000);
    await sleep(nextMs - Date.now(), undefined, { signal: stopped.signal }).catch(() => {});
    await look();
    if (Date.now() >= collectMs) {
      collectMs += COLLECT_EVERY_S * 1000;
      await collect();
    }
    if (Date.now() < tellMs) continue;
    tellMs += TELL_EVERY_S * 1000;
    const extensionMb = log.memory.at(-1)?.roles.extension?.shareMb ?? Number.NaN;
    const rate = log.times.length / log.nowS;
    console.log(
      `${clock(log.nowS)} · ${clock((endMs - Date.now()) / 1000)} left · ${rate.toFixed(1)} frames/s · ${log.events.length} events · extension ${extensionMb.toFixed(0)} MB`,
    );
    if (options.json) await write(options.json, soakReport(options, log, truth));
  }
  stopped.abort();
  await happening;
  await collect();
  log.end = await saveSummary(consult).catch((error: unknown) => {
    log.troubles.push(`the consult’s end: ${String(error)}`);
    return null;
  });

  const report = soakReport(options, log, truth);
  for (const [what, figure] of rowsOf(report)) console.log(`${what.padEnd(42)} ${figure}`);
  if (options.json) await write(options.json, report);
  if (options.write) {
    const docs = join(import.meta.dirname, '..', 'docs');
    await writeFile(join(docs, FIGURE_FILE), memoryFigure(log));
    await writeFile(join(docs, 'soak.md'), soakDocument(report));
  }
}

/** Whole or not at all: a run that is cut off leaves the last one. */
async function write(path: string, report: unknown): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(report)}\n`);
  await rename(`${path}.new`, path);
}
