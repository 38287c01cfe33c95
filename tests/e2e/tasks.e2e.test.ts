import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { markAt } from '../../lib/consult/tasks';
import type { DrivenConsult } from '../../scripts/drive/consult';
import { commandedTwitches } from '../../scripts/start/report';
import type { Movement, PatientProgram } from '../patient/program';
import { demoProgram } from '../patient/programs';
import type { StandInCall } from '../stand-ins/call';
import { Consultation } from './run-consult';

let consultation: Consultation | null = null;
afterEach(async () => {
  await consultation?.close();
  consultation = null;
});

/** The demo's patient closes both eyes when asked at 56 s; provoked spasms follow from 59.5 s on. */
const DEMO = demoProgram(1, 600);

async function consulting(program: PatientProgram): Promise<Consultation> {
  consultation = await Consultation.open({ service: 'meet', source: { kind: 'drawn', program } });
  await consultation.begin();
  return consultation;
}

/** Waits until the patient's own clock has come so far. */
async function untilPatientAt(call: StandInCall, timeS: number): Promise<void> {
  const { timeZeroMs } = await call.groundTruth();
  await expect.poll(() => Date.now() - timeZeroMs, { timeout: 120_000, interval: 100 }).toBeGreaterThan(timeS * 1000);
}

const taskPhase = ({ panel }: DrivenConsult, phase: string) =>
  panel.waitForSelector(`[data-testid="task-in-hand"][data-phase="${phase}"]`, { timeout: 60_000 });

describe('guided tasks', { timeout: 300_000 }, () => {
  test('an eye closure that was asked for is not counted, and what follows it is provoked', async () => {
    const { consult, call } = await consulting(DEMO);
    const closure = DEMO.movements.find(({ kind }) => kind === 'eye-closure') as Movement;
    await untilPatientAt(call, closure.onsetS - 3);
    await consult.press('task-close-eyes');
    await taskPhase(consult, 'move');
    await taskPhase(consult, 'watch');
    await consult.panel.waitForSelector('[data-testid="start-tasks-button"]', { timeout: 60_000 });
    const summary = await consult.end();
    const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));

    const [task] = record.tasks;
    expect(record.tasks).toHaveLength(1);
    if (!task) return;
    expect(task.toS - task.fromS).toBeCloseTo(10, 3);
    expect(task.provokedToS - task.toS).toBeCloseTo(10, 3);
    const truth = await call.groundTruth();
    const closureS = (truth.timeZeroMs - Date.parse(record.startedAt)) / 1000 + closure.onsetS;
    expect(closureS).toBeGreaterThan(task.fromS);
    expect(closureS + closure.durationS).toBeLessThan(task.toS);

    const during = record.events.map(({ onsetS }) => markAt(record.tasks, onsetS)?.during ?? null);
    const provoked = during.filter((mark) => mark === 'provoked').length;
    const commanded = commandedTwitches(truth, record).filter(
      ({ onsetS }) => markAt(record.tasks, onsetS)?.during === 'provoked',
    );
    expect(commanded.length).toBeGreaterThan(0);
    expect(provoked).toBeGreaterThan(0);
    const counts = Object.values(record.whole?.evidence ?? {}).flatMap(({ count }) => [count.left, count.right]);
    const counted = counts.reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(during.filter((mark) => mark !== 'voluntary').length);
    const assessedS = record.whole?.evidence.eye.assessedS ?? 0;
    expect(assessedS).toBeLessThanOrEqual(record.durationS - (task.toS - task.fromS));
    const text = await summary.page.$eval('[data-testid="summary-tasks"]', (element) => element.textContent ?? '');
    expect(text).toContain(`of them ${provoked} provoked, after: eye closure (${provoked})`);
  });

  test('run one after the other, by the keyboard, skipped and stopped', async () => {
    const { consult } = await consulting(DEMO);
    const { panel } = consult;
    await panel.bringToFront();
    const card = (kind: string) =>
      panel.waitForSelector(`[data-testid="guided-tasks"][data-task="${kind}"]`, { timeout: 30_000 });
    await panel.waitForSelector('[data-testid="start-tasks-button"]', { timeout: 30_000 });
    await panel.focus('[data-testid="start-tasks-button"]');
    await panel.keyboard.press('Enter');
    await card('rest');
    // The focus has stayed where it was: on what is “Stop” by now.
    await panel.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'stop-task-button');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await card('close-eyes');
    await panel.keyboard.press('Enter');
    await card('show-teeth');
    await panel.focus('[data-testid="stop-task-button"]');
    await panel.keyboard.press('Enter');
    await card('');
    const summary = await consult.end();
    const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));
    expect(record.tasks.map(({ kind }) => kind)).toEqual(['rest', 'close-eyes', 'show-teeth']);
    for (const [i, { fromS }] of record.tasks.entries()) {
      expect(fromS).toBeGreaterThanOrEqual(record.tasks[i - 1]?.provokedToS ?? 0);
    }
  });
});
