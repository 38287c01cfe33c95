import { expect, test } from 'vitest';
import { matchTwitches, type TimedTwitch } from '../../../lib/study/match-twitches';

const eye = (side: 'left' | 'right', peakS: number): TimedTwitch => ({ region: 'eye', side, peakS });

test('pairs the nearest first and each only once', () => {
  const expected = [eye('left', 1), eye('left', 1.3)];
  const found = [eye('left', 1.2), eye('left', 1.05)];
  const { hits, missed, extra } = matchTwitches(expected, found, 0.25);
  expect(hits.map(({ expected: e, found: f }) => [e.peakS, f.peakS])).toEqual([
    [1, 1.05],
    [1.3, 1.2],
  ]);
  expect(missed).toEqual([]);
  expect(extra).toEqual([]);
});

test('the wrong side, the wrong region and the wrong time are no hits', () => {
  const expected = [eye('left', 1)];
  const found: TimedTwitch[] = [eye('right', 1), { region: 'mouth', side: 'left', peakS: 1 }, eye('left', 1.3)];
  const { hits, missed, extra } = matchTwitches(expected, found, 0.25);
  expect(hits).toEqual([]);
  expect(missed).toEqual(expected);
  expect(extra).toEqual(found);
});
