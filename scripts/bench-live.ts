import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { demoProgram } from '../tests/patient/programs';
import { launchPatient } from '../tests/stand-ins/patient-browser';
import { startStandIns } from '../tests/stand-ins/server';
import { MainThread } from './bench/main-thread';
import { PanelProbe } from './bench/panel-probe';
import { type ProcessUse, processesOf } from './bench/processes';
import { quantile } from './bench/quantile';
import { DrivenConsult } from './drive/consult';
import { launchDoctorBrowser } from './drive/doctor-browser';
import { buildExtension } from './drive/extension';
import { findBrowser } from './drive/find-browser';

/**
 * One run of a 720p30 WebRTC call with the drawn patient:
 *   npm run bench:live -- [--seconds 60] [--without 20] [--tiles 2]
 * `--without`: seconds of the same call before the panel opens, the baseline of the page's own cost. `--tiles`: people on the
 * page, patient and doctor among them; whoever else there is sends a picture of one colour.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    without: { type: 'string', default: '20' },
    tiles: { type: 'string', default: '2' },
  },
});
const RUN_S = Number(values.seconds);
const BASELINE_S = Number(values.without);
const TILES = Number(values.tiles);
/** The picture needs time to arrive and the model to load. Seconds. */
const SETTLE_S = 6;
const MEMORY_EVERY_S = 60;

const executablePath = findBrowser();
await buildExtension();
const standIns = await startStandIns();
const call = await standIns.openCall({
  service: 'meet',
  source: { kind: 'drawn', program: demoProgram(1, RUN_S + BASELINE_S + 120) },
});
const patient = await launchPatient(standIns, call, { executablePath });
const doctor = await launchDoctorBrowser({ executablePath, headless: true, args: standIns.browserArgs });
try {
  const { browser } = doctor;
  const callPage = (await browser.pages())[0] ?? (await browser.newPage());
  await callPage.goto(call.callUrl, { waitUntil: 'domcontentloaded' });
  await call.reached('playing');
  if (TILES > 2) await call.commands.page({ kind: 'people', count: TILES - 2 });
  await sleep(SETTLE_S * 1000);

  console.log(`Baseline: ${BASELINE_S} s of the call without the panel …`);
  const page = await MainThread.of(callPage);
  await sleep(BASELINE_S * 1000);
  const pageAloneShare = (await page.takeS()) / BASELINE_S;

  const consult = await DrivenConsult.onPage(doctor, callPage);
  if (TILES > 2) await choose(consult, call.config.patientName);
  await consult.until('that it watches', ({ tapKind }) => tapKind === 'watching');
  await consult.press('start-button');
  await sleep(SETTLE_S * 1000);

  console.log(`Measuring ${RUN_S} s …`);
  const extension = await MainThread.of(consult.panel);
  const probe = await PanelProbe.listen(consult.panel);
  await Promise.all([page.takeS(), extension.takeS(), probe.take(), probe.timings()]);
  const before = await processesOf(browser);
  const settled = async () => {
    await Promise.all([page.collectGarbage(), extension.collectGarbage()]);
    return processesOf(browser);
  };
  const sentBefore = (await patient.sent())?.frames ?? 0;
  const memory = [await settled()];
  const startedMs = performance.now();
  for (let left = RUN_S; left > 0; left -= MEMORY_EVERY_S) {
    await sleep(Math.min(left, MEMORY_EVERY_S) * 1000);
    memory.push(await settled());
  }
  const seconds = (performance.now() - startedMs) / 1000;
  const [pageS, extensionS] = await Promise.all([page.takeS(), extension.takeS()]);
  const latenciesMs = (await probe.take()).samples.map(({ latencyMs }) => latencyMs);
  const timings = await probe.timings();
  const sent = ((await patient.sent())?.frames ?? 0) - sentBefore;
  const after = memory.at(-1) ?? [];
  if (!timings || timings.frames === 0) throw new Error('The worker analysed no frame.');

  const inferenceMs = timings.inferenceMs / timings.frames;
  const workerMs = timings.totalMs / timings.frames;
  const pageMs = ((pageS / seconds - pageAloneShare) * 1000 * seconds) / timings.frames;
  // Panel and offscreen page share one thread; the probe's own part is in it.
  const extensionMs = (extensionS * 1000) / timings.frames;
  const besideMs = workerMs - inferenceMs + Math.max(0, pageMs) + extensionMs;
  const rows: [string, string][] = [
    ['machine', `${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}`],
    ['people on the page', `${TILES}`],
    ['frames sent by the patient', `${(sent / seconds).toFixed(1)} /s`],
    ['frames analysed', `${(latenciesMs.length / seconds).toFixed(1)} /s   (goal ≥ 29 of 30)`],
    [
      'frame on the page → sample in the panel',
      `p50 ${quantile(latenciesMs, 0.5).toFixed(0)} ms, p95 ${quantile(latenciesMs, 0.95).toFixed(0)} ms   (goal p95 ≤ 120)`,
    ],
    ['inference alone, same worker (the limit)', `${inferenceMs.toFixed(2)} ms a frame`],
    ['pipeline in the worker, inference included', `${workerMs.toFixed(2)} ms a frame`],
    ['pipeline / limit', `${(workerMs / inferenceMs).toFixed(3)}   (goal ≤ 1.15)`],
    ['page main thread, with less without', `${pageMs.toFixed(2)} ms a frame   (goal ≤ 1)`],
    ['panel and offscreen page, main thread', `${extensionMs.toFixed(2)} ms a frame`],
    ['all of that beside inference / inference', `${((besideMs / inferenceMs) * 100).toFixed(0)} %`],
    ...(['page', 'extension', 'other'] as const).map((role): [string, string] => [
      `processor, ${role} process${role === 'other' ? 'es' : ''}`,
      `${((cpuOf(after, role) - cpuOf(before, role)) / seconds).toFixed(2)} cores`,
    ]),
    ['processor, all processes', `${((cpuOf(after) - cpuOf(before)) / seconds).toFixed(2)} cores`],
    ...memory.map((uses, i): [string, string] => [
      `memory after ${Math.min(i * MEMORY_EVERY_S, RUN_S)} s, garbage collected`,
      `page ${memoryOf(uses, 'page')} MB, extension ${memoryOf(uses, 'extension')} MB, others ${memoryOf(uses, 'other')} MB`,
    ]),
  ];
  for (const [what, figure] of rows) console.log(`${what.padEnd(42)} ${figure}`);
} finally {
  await doctor.browser.close();
  await patient.close();
  await standIns.close();
}

type Role = 'page' | 'extension' | 'other';

function roleOf({ role }: ProcessUse): Role {
  return role === 'page' || role === 'extension' ? role : 'other';
}

/** As the doctor chooses among several. */
async function choose({ panel }: DrivenConsult, name: string): Promise<void> {
  await panel.waitForSelector('[data-testid="tile-choice"]', { timeout: 30_000 });
  await panel.evaluate((wanted) => {
    const choices = [...document.querySelectorAll<HTMLElement>('[data-testid="tile-choice"]')];
    choices.find(({ textContent }) => textContent?.includes(wanted))?.click();
  }, name);
}

function cpuOf(uses: readonly ProcessUse[], role?: Role): number {
  return uses.filter((use) => !role || roleOf(use) === role).reduce((sum, use) => sum + use.cpuS, 0);
}

function memoryOf(uses: readonly ProcessUse[], role: Role): string {
  return uses
    .filter((use) => roleOf(use) === role)
    .reduce((sum, use) => sum + use.memoryMb, 0)
    .toFixed(0);
}
