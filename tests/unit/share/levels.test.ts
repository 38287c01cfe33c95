import { describe, expect, it } from 'vitest';
import type { GradePoint } from '../../../lib/consult/record';
import type { Level } from '../../../lib/grade/grade';
import { levelSpans, secondsAtLevels } from '../../../lib/share/levels';

const at = (timeS: number, level: Level | null, atLeast = false): GradePoint => ({
  timeS,
  level,
  atLeast,
  side: null,
  certainty: 1,
  platysma: 'inferred',
  reasons: [],
  smallestTwitch: { eye: null, mouth: null, platysma: null },
  referenceLevel: null,
});

describe('levels over a consult', () => {
  it('hold until the next grade, a missing one, a gap or the end', () => {
    const spans = levelSpans({
      grades: [at(0, 0), at(1, 0), at(2, 1), at(3, null), at(4, 1), at(5, 1)],
      gaps: [{ fromS: 5.5, toS: 6, cause: 'black' }],
      durationS: 6,
    });
    expect(spans.map(({ fromS, toS, level }) => [fromS, toS, level])).toEqual([
      [0, 2, 0],
      [2, 3, 1],
      [4, 5.5, 1],
    ]);
    expect(secondsAtLevels(spans)).toEqual({ 0: 2, 1: 2.5, 2: 0, 3: 0 });
  });

  it('tell a level that may be higher from one that is settled', () => {
    const spans = levelSpans({ grades: [at(0, 1, true), at(1, 1)], gaps: [], durationS: 2 });
    expect(spans).toEqual([
      { fromS: 0, toS: 1, level: 1, atLeast: true },
      { fromS: 1, toS: 2, level: 1, atLeast: false },
    ]);
  });
});
