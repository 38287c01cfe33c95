import { expect, test } from 'vitest';
import { MediaClock } from '../../../lib/capture/media-clock';

const rtp = (rtpTimestamp: number) => ({ timestamp: 0, metadata: () => ({ rtpTimestamp }) });

test('counts the sender’s ticks, over the end of their range too', () => {
  const clock = new MediaClock();
  const first = clock.timeOf(rtp(2 ** 32 - 1500)) ?? 0;
  expect((clock.timeOf(rtp(1500)) ?? 0) - first).toBeCloseTo(3000 / 90_000, 9);
  expect((clock.timeOf(rtp(4500)) ?? 0) - first).toBeCloseTo(6000 / 90_000, 9);
});

test('a frame that is not later than the one before is of no use', () => {
  const clock = new MediaClock();
  clock.timeOf(rtp(90_000));
  expect(clock.timeOf(rtp(90_000))).toBeNull();
  expect(clock.timeOf(rtp(87_000))).toBeNull();
  expect(clock.timeOf(rtp(93_000))).toBeCloseTo(93_000 / 90_000, 9);
});

test('without a sender’s clock the browser’s timestamp serves', () => {
  const clock = new MediaClock();
  expect(clock.timeOf({ timestamp: 2_000_000 })).toBe(2);
  expect(clock.timeOf({ timestamp: 1_990_000, metadata: () => ({}) })).toBeNull();
  expect(clock.timeOf({ timestamp: 2_033_000 })).toBeCloseTo(2.033, 9);
});
