import { expect, test } from 'vitest';
import { timeLeft } from '../../../lib/recording/time-left';

test('the rest takes as long as the speed so far says', () => {
  expect(timeLeft(0.25, 10)).toBe(30);
  expect(timeLeft(1, 10)).toBe(0);
});

test('nothing is said while the model may still be loading', () => {
  expect(timeLeft(0, 5)).toBeNull();
  expect(timeLeft(0.02, 5)).toBeNull();
});
