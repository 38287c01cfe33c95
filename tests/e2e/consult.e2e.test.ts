import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { ConsultRecord } from '../../lib/consult/record';
import { eyeMouthProgram, eyeProgram, restProgram } from '../patient/programs';
import type { CallOptions } from '../stand-ins/call';
import { Consultation } from './run-consult';

/** One window of the method and the time that the picture needs to arrive. Seconds. */
const CONSULT_S = 23;

let consultation: Consultation | null = null;
afterEach(async () => {
  await consultation?.close();
  consultation = null;
});

async function consultOf(options: CallOptions) {
  consultation = await Consultation.open(options);
  await consultation.begin();
  await sleep(CONSULT_S * 1000);
  return consultation.finish();
}

const drawn = (program: ReturnType<typeof restProgram>): CallOptions['source'] => ({ kind: 'drawn', program });
const clean = { clean: true };

function levelsOf(record: ConsultRecord): (number | undefined)[] {
  return [...new Set(record.grades.flatMap(({ grade }) => (grade ? [grade.level] : [])))];
}

describe('the drawn patient’s commanded twitches come out at the right side and time', () => {
  const calls: [string, Omit<CallOptions, 'source'>, 'left' | 'right'][] = [
    ['Meet', { service: 'meet' }, 'left'],
    ['Zoom, drawn on the shared canvas', { service: 'zoom', zoomRenderer: 'canvas' }, 'right'],
    ['Zoom, as a video', { service: 'zoom', zoomRenderer: 'video' }, 'left'],
    ['Jitsi', { service: 'jitsi' }, 'right'],
  ];
  test.each(calls)('%s', async (name, options, side) => {
    const program = eyeMouthProgram(7, CONSULT_S + 20, { ...clean, side });
    const { shown, record, commanded, matching } = await consultOf({ ...options, source: drawn(program) });
    console.log(
      `${name}: ${matching.hits.length} of ${commanded.length} commanded twitches found, ` +
        `${matching.extra.length} more events by the published rule`,
    );
    expect(shown.name).toBe('Maria Lindqvist');
    expect(commanded.length).toBeGreaterThanOrEqual(10);
    expect(matching.missed).toEqual([]);
    expect(record.participant.name).toBe('Maria Lindqvist');
    expect(record.quality.measuredShare).toBeGreaterThan(0.9);
  });
});

describe('with a clean picture the level is as commanded', () => {
  test('0: rest and blinks', async () => {
    const { record } = await consultOf({ service: 'meet', source: drawn(restProgram(3, CONSULT_S + 20, clean)) });
    expect(levelsOf(record)).toEqual([0]);
    expect(record.wholeClip?.level).toBe(0);
  });

  test('1: one eye', async () => {
    const { record } = await consultOf({ service: 'meet', source: drawn(eyeProgram(4, CONSULT_S + 20, clean)) });
    expect(levelsOf(record)).toEqual([1]);
    expect(record.wholeClip).toMatchObject({ level: 1, side: 'left' });
  });

  test('2: eye and mouth; and the panel shows the very events of the record', async () => {
    const program = eyeMouthProgram(5, CONSULT_S + 20, clean);
    const { record, shown } = await consultOf({ service: 'meet', source: drawn(program) });
    expect(levelsOf(record)).toEqual([2]);
    expect(record.wholeClip).toMatchObject({ level: 2, side: 'left' });
    const recorded = new Set(record.events.map(({ region, side, peakS }) => `${region} ${side} ${peakS}`));
    expect(shown.events.length).toBeGreaterThan(0);
    for (const { region, side, peakS } of shown.events) expect(recorded).toContain(`${region} ${side} ${peakS}`);
  });
});
