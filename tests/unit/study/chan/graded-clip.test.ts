import { describe, expect, it } from 'vitest';
import { gradedClips } from '../../../../lib/study/chan/graded-clip';
import type { HumanRow } from '../../../../lib/study/human-row';

const line = (clip: string, patient: string, says: Partial<HumanRow>): HumanRow => ({
  clip,
  patient,
  rater: 'a',
  cohenAlbert: null,
  s1Level: null,
  seen: { eye: null, mouth: null, platysma: null },
  hfs8: null,
  sf36: {},
  outcome: null,
  group: null,
  ...says,
});

describe('gradedClips', () => {
  it('takes the middle of several raters, the lower of two, and leaves out who said nothing', () => {
    const together = (grades: (0 | 1 | 2 | 3 | 4 | null)[]) =>
      gradedClips(
        [],
        grades.map((cohenAlbert) => line('c', 'p', { cohenAlbert })),
      )[0]?.human.cohenAlbert;
    expect(together([4, 1, 2])).toBe(2);
    expect(together([3, 2])).toBe(2);
    expect(together([null, 3, null])).toBe(3);
    expect(together([0, 0, 4])).toBe(0);
    expect(together([null])).toBeNull();
  });

  it('holds a region for twitching only if more than half of the raters do', () => {
    const seen = (eyes: (boolean | null)[]) =>
      gradedClips(
        [],
        eyes.map((eye) => line('c', 'p', { seen: { eye, mouth: null, platysma: null } })),
      )[0]?.human.seen;
    expect(seen([true, false])).toEqual({ eye: false, mouth: null, platysma: null });
    expect(seen([true, true, false])?.eye).toBe(true);
    expect(seen([true, null])?.eye).toBe(true);
  });

  it('is in the order of the clips’ names, and knows which were not measured', () => {
    const clips = gradedClips([], [line('b', 'p', {}), line('a', 'q', {}), line('b', 'p', {})]);
    expect(clips.map(({ clip, patient, measured }) => [clip, patient, measured])).toEqual([
      ['a', 'q', null],
      ['b', 'p', null],
    ]);
  });
});
