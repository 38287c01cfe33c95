import { expect, test } from 'vitest';
import { MediaClock } from '../../../lib/capture/media-clock';

const rtp = (rtpTimestamp: number) => ({ timestamp: 0, metadata: () => ({ rtpTimestamp }) });

test('counts the sender’s ticks, over the end of their range too', () => {
  const clock = new MediaClock();
  const first = Number(clock.timeOf(rtp(2 ** 32 - 1500), 0));
  expect(Number(clock.timeOf(rtp(1500), 33)) - first).toBeCloseTo(3000 / 90_000, 9);
  expect(Number(clock.timeOf(rtp(4500), 67)) - first).toBeCloseTo(6000 / 90_000, 9);
});

test('a frame that is not later than the one before is of no use', () => {
  const clock = new MediaClock();
  clock.timeOf(rtp(90_000), 0);
  expect(clock.timeOf(rtp(90_000), 33)).toBeNull();
  expect(clock.timeOf(rtp(87_000), 67)).toBeNull();
  expect(clock.timeOf(rtp(93_000), 100)).toBeCloseTo(93_000 / 90_000, 9);
});

test('without a sender’s clock the browser’s timestamp serves', () => {
  const clock = new MediaClock();
  expect(clock.timeOf({ timestamp: 2_000_000 }, 0)).toBe(2);
  expect(clock.timeOf({ timestamp: 1_990_000, metadata: () => ({}) }, 33)).toBeNull();
  expect(clock.timeOf({ timestamp: 2_033_000 }, 67)).toBeCloseTo(2.033, 9);
});

test('a sender who was away for a while goes on with the same clock', () => {
  const clock = new MediaClock();
  clock.timeOf(rtp(0), 0);
  expect(clock.timeOf(rtp(60 * 90_000), 60_500)).toBe(60);
});

test('another sender’s clock is told from a late frame, whichever way it jumps', () => {
  for (const other of [2 ** 31, 2 ** 32 - 90_000 * 100, 90_000 * 100]) {
    const clock = new MediaClock();
    clock.timeOf(rtp(0), 0);
    expect(clock.timeOf(rtp(other), 33)).toBe('jumped');
  }
});
