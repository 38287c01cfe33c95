import { expect, test } from 'vitest';
import { RecordedStrips } from '../../../lib/recording/recorded-strips';
import { fixtureEvent } from '../../fixtures/record';

const ZERO_MS = 1_600_000_000_000;

/** Pictures are there for each moment that is asked for. */
function taking() {
  const askedAtS: number[] = [];
  let nowS = 0;
  const strips = new RecordedStrips({
    strip: async (timesMs) => {
      askedAtS.push(nowS);
      return timesMs.map((capturedAtMs) => ({ capturedAtMs, dataUrl: `at ${Math.round(capturedAtMs - ZERO_MS)}` }));
    },
  });
  const film = (toS: number) => {
    for (; nowS < toS; nowS += 0.1) strips.sampled(nowS, ZERO_MS + 1000 * nowS);
  };
  return { strips, film, askedAtS };
}

test('a strip is taken once the recording has passed its last picture, whatever the time of day', async () => {
  const { strips, film, askedAtS } = taking();
  film(2);
  strips.twitched([fixtureEvent('eye', 'left', 1.8, 0.3)]);
  film(4);
  const taken = await strips.taken();
  expect(askedAtS).toHaveLength(1);
  expect(askedAtS[0]).toBeGreaterThanOrEqual(2.4);
  expect(askedAtS[0]).toBeLessThan(2.6);
  expect(taken.at(1.8)?.pictures.map(({ dataUrl }) => dataUrl)).toEqual([
    'at 1400',
    'at 1600',
    'at 1800',
    'at 2000',
    'at 2200',
  ]);
});

test('one of the last moments is taken at the end', async () => {
  const { strips, film } = taking();
  film(3);
  strips.twitched([fixtureEvent('eye', 'left', 2.8, 0.3)]);
  expect((await strips.taken()).all).toHaveLength(1);
});
