import { describe, expect, it } from 'vitest';
import { syntheticCohort } from '../../../lib/study/cohort/cohort';
import type { PlacedHumanRow } from '../../../lib/study/human-row';
import { joinStudy } from '../../../lib/study/study-input';
import { problemTexts, StudyTableError } from '../../../lib/study/study-problem';

const { rows } = syntheticCohort({ folds: 1 });
const [first, second, third] = rows;
if (!first || !second || !third) throw new Error('The cohort has no three clips.');

function line(clip: string, patient: string, at = 2): PlacedHumanRow {
  return {
    line: at,
    clip,
    patient,
    rater: 'A',
    cohenAlbert: null,
    s1Level: null,
    seen: { eye: null, mouth: null, platysma: null },
    hfs8: null,
    sf36: {},
    outcome: null,
    group: null,
  };
}

const own = (row: typeof first, at = 2) => line(row.clip, row.patient ?? '', at);

function problemsOf(...args: Parameters<typeof joinStudy>): string[] {
  try {
    joinStudy(...args);
  } catch (thrown) {
    if (thrown instanceof StudyTableError) return problemTexts(thrown.problems);
    throw thrown;
  }
  return [];
}

describe('results and human grades', () => {
  it('are put into one order, and each clip gets its patient', () => {
    const unnamed = { ...first, patient: null };
    const { rows: joined, human } = joinStudy(
      [second, unnamed],
      [line(second.clip, second.patient ?? '', 3), line(first.clip, 'P1')],
    );
    expect(joined.map(({ clip }) => clip)).toEqual([first.clip, second.clip].sort());
    expect(joined.find(({ clip }) => clip === first.clip)?.patient).toBe('P1');
    expect(human.map(({ clip }) => clip)).toEqual([first.clip, second.clip].sort());
  });

  it('name what takes no part, and why', () => {
    const failed = { ...third, measured: null, error: { code: 'codec', message: 'Cannot be decoded.' } };
    const { exclusions } = joinStudy([first, second, failed], [own(first), line('elsewhere.mov', 'P9', 3)]);
    expect(exclusions.map(({ clip, why }) => [clip, why])).toEqual(
      [
        ['elsewhere.mov', 'not-in-results'],
        [second.clip, 'no-human-grade'],
        [failed.clip, 'not-measured'],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    expect(exclusions.find(({ why }) => why === 'not-measured')?.detail).toBe('Cannot be decoded.');
  });

  it('stop where a clip’s name is nearly right, and say the right one', () => {
    const file = { ...first, clip: 'visit 1/P01.mp4' };
    expect(problemsOf([file, second], [own(second), line('p01', file.patient ?? '', 7)])).toEqual([
      'line 7, column clip: The results have no “p01”, but “visit 1/P01.mp4”. Write it like that.',
    ]);
  });

  it('stop where no clip is in both', () => {
    expect(problemsOf([first], [line('elsewhere.mov', 'P9')])).toEqual([
      expect.stringContaining(`They call a clip “${first.clip}”, the table “elsewhere.mov”.`),
    ]);
  });

  it('stop where they give a clip to two patients, or the results hold it twice', () => {
    expect(problemsOf([first], [line(first.clip, 'someone', 5)])).toEqual([
      expect.stringContaining(
        `line 5, column patient: The results say that clip “${first.clip}” is of “${first.patient}”`,
      ),
    ]);
    expect(problemsOf([first, first], [own(first)])).toEqual([expect.stringContaining('more than once')]);
    expect(problemsOf([], [])).toEqual([expect.stringContaining('The results hold no clip.')]);
  });

  it('list no more problems than a person reads', () => {
    const human = Array.from({ length: 30 }, (_, i) => line(first.clip, `P${i}`, i + 2));
    const found = problemsOf([first], human);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('And 10 more like these.');
  });
});
