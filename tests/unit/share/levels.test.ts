import { describe, expect, it } from 'vitest';
import type { ConsultRecord } from '../../../lib/consult/record';
import type { Grade } from '../../../lib/grade/grade';
import { gradeEvents } from '../../../lib/grade/grade-events';
import { headlineGrade, levelSpans, secondsAtLevels } from '../../../lib/share/levels';
import type { TwitchEvent } from '../../../lib/twitch/event';
import { fixtureRecord } from '../../fixtures/record';

const twitch = (region: TwitchEvent['region']): TwitchEvent => ({
  region,
  side: 'left',
  onsetS: 1,
  peakS: 1.1,
  offsetS: 1.2,
  amplitude: 0.1,
});
const none = gradeEvents([], 20, null);
const eye = gradeEvents([twitch('eye')], 20, null);
const inferred: Grade = {
  ...gradeEvents([twitch('eye'), twitch('mouth')], 20, true),
  platysma: { present: true, source: 'inferred' },
};

function record(grades: (Grade | null)[], changes: Partial<ConsultRecord> = {}): ConsultRecord {
  return {
    ...fixtureRecord({ durationS: 10, perMinute: 0, gaps: [] }),
    grades: grades.map((grade, timeS) => ({ timeS, grade, blockedBy: [] })),
    durationS: grades.length,
    wholeClip: null,
    ...changes,
  };
}

describe('levels over a consult', () => {
  it('hold until the next grade, a missing one, a gap or the end', () => {
    const spans = levelSpans(
      record([none, none, eye, null, eye, eye], { gaps: [{ fromS: 5.5, toS: 6, cause: 'black' }] }),
    );
    expect(spans.map(({ fromS, toS, level }) => [fromS, toS, level])).toEqual([
      [0, 2, 0],
      [2, 3, 1],
      [4, 5.5, 1],
    ]);
    expect(secondsAtLevels(spans)).toEqual({ 0: 2, 1: 2.5, 2: 0, 3: 0 });
  });

  it('have the highest as their headline, with its mark', () => {
    expect(headlineGrade(record([null, eye, inferred, eye]))).toEqual(inferred);
    expect(levelSpans(record([inferred]))[0]?.inferred).toBe(true);
    expect(headlineGrade(record([null]))).toBeNull();
  });

  it('follow the doctor’s final word on the platysma', () => {
    const denied: Grade = { ...eye, platysma: { present: false, source: 'clinician' } };
    const headline = headlineGrade(record([inferred, denied]));
    expect(headline).toMatchObject({ level: 2, cohenAlbert: 'III', platysma: { present: false, source: 'clinician' } });
    const seen: Grade = { ...inferred, platysma: { present: true, source: 'clinician' } };
    expect(levelSpans(record([inferred, seen]))).toEqual([{ fromS: 0, toS: 2, level: 3, inferred: false }]);
  });
});
