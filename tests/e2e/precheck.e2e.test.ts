import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { PRE_CHECK_ITEMS } from '../../lib/consult/precheck-findings';
import type { DrivenSummary } from '../../scripts/drive/consult';
import { PATIENT_LOOK } from '../patient/look';
import { restProgram } from '../patient/programs';
import type { CallOptions } from '../stand-ins/call';
import { Consultation } from './run-consult';

const PROGRAM = restProgram(3, 600);
const GOOD: CallOptions = { service: 'meet', source: { kind: 'drawn', program: PROGRAM } };
const DARK: CallOptions = {
  service: 'meet',
  source: { kind: 'drawn', program: PROGRAM, look: { ...PATIENT_LOOK, light: 0.15 } },
};
const RESTLESS: CallOptions = {
  service: 'meet',
  source: { kind: 'drawn', program: { ...PROGRAM, headMotionMm: 120 } },
};

let consultation: Consultation | null = null;
afterEach(async () => {
  await consultation?.close();
  consultation = null;
});

async function open(options: CallOptions): Promise<Consultation> {
  consultation = await Consultation.open(options);
  return consultation;
}

function textOf({ page }: DrivenSummary, testId: string): Promise<string> {
  return page.$eval(`[data-testid="${testId}"]`, (element) => element.textContent ?? '');
}

describe('the check before a consult', { timeout: 180_000 }, () => {
  test('passes a good picture by itself in time, and goes into the record', async () => {
    const { consult, call } = await open(GOOD);
    const check = await consult.checked();
    // A slow machine draws fewer frames than were asked for.
    const { 'frame-rate': _, ...reasons } = check.reasons;
    expect(reasons).toEqual({});
    expect(check.verdict).not.toBe('poor');
    expect(Number.parseInt(check.figures['face-size'] ?? '', 10)).toBeGreaterThan(150);
    call.start();
    await consult.press('start-button');
    await consult.panel.waitForSelector('[data-testid="quality-frame-rate"]');
    expect(await consult.panel.$('[data-testid="pre-check"]')).toBeNull();
    const summary = await consult.end();
    const { record } = await summary.saveJson(await mkdtemp(join(tmpdir(), 'hemiscope-')));
    expect(record.preCheck?.map(({ item }) => item)).toEqual(PRE_CHECK_ITEMS);
    expect(record.preCheck?.find(({ item }) => item === 'eye')).toMatchObject({ verdict: 'good', reason: null });
    expect(await textOf(summary, 'summary-pre-check')).toContain(check.title);
  });

  test('finds by itself that a face became small and says what to say; large again, it passes', async () => {
    const { consult, call } = await open(GOOD);
    await consult.checked();
    await call.commands.patient({ kind: 'size', divisor: 4 });
    const small = await consult.checked('poor');
    expect(small.reasons['face-size']).toBe('poor face-size');
    expect(small.title).toBe('Too poor to grade: the face is too small');
    expect(small.say).toBe('Please come closer to the camera.');
    await call.commands.patient({ kind: 'size', divisor: 1 });
    await consult.panel.waitForSelector('[data-testid="pre-check-face-size"][data-verdict="good"]', {
      timeout: 60_000,
    });
    expect((await consult.checked()).reasons['face-size']).toBeUndefined();
  });

  test.each<[string, CallOptions, string, string, RegExp]>([
    ['10 frames a second', { ...GOOD, fps: 10 }, 'frame-rate', 'poor frame-rate', /^Please add light/],
    ['a dark room', DARK, 'light', 'poor light', /^Please let even light fall on the face/],
  ])('%s', async (_name, options, item, reason, say) => {
    const { consult } = await open(options);
    const check = await consult.checked();
    expect(check.verdict).toBe('poor');
    expect(check.reasons[item]).toBe(reason);
    expect(check.say).toMatch(say);
  });

  test('a head that sways', async () => {
    const { consult, call } = await open(RESTLESS);
    await consult.until('that it watches', ({ tapKind }) => tapKind === 'watching');
    call.start();
    await consult.checked();
    // The first one may have begun while the head was still.
    await consult.press('check-again-button');
    const check = await consult.checked();
    expect(check.reasons.steadiness).toMatch(/^(fair|poor) head-moving$/);
    expect(check.say).toMatch(/keep the head still/);
  });
});
