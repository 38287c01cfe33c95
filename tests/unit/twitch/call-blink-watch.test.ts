import { describe, expect, it } from 'vitest';
import { BlinkWatch } from '../../../lib/twitch/call/blink-watch';

const STEP_S = 1 / 30;

/** Follows closures of left and right, frame by frame. */
function follow(closures: [left: number, right: number][], watch = new BlinkWatch()) {
  return closures.map(([left, right]) => watch.push({ left: 1 - left, right: 1 - right }, STEP_S));
}

const held = (left: number, right: number, frames: number): [number, number][] =>
  Array.from({ length: frames }, () => [left, right]);

describe('BlinkWatch', () => {
  it('counts closures of both lids, each once', () => {
    const watch = new BlinkWatch();
    const blink: [number, number][] = [...held(0.9, 0.8, 6), ...held(0, 0, 10)];
    follow([...held(0, 0, 5), ...blink, ...blink], watch);
    expect(watch.count).toBe(2);
  });

  it('takes one lid alone for no blink', () => {
    const watch = new BlinkWatch();
    expect(follow(held(0.9, 0.1, 20), watch).some(({ closed }) => closed)).toBe(false);
    expect(watch.count).toBe(0);
  });

  it('ends a blink with the first lid that opens', () => {
    const after = follow([...held(0.9, 0.9, 5), ...held(0.9, 0, 2)]).at(-1);
    expect(after).toMatchObject({ closed: false, lingering: true });
    expect(follow([...held(0.9, 0.9, 5), ...held(0, 0, 2)]).at(-1)?.lingering).toBe(false);
  });

  it('takes a long closure for closed, but for no blink', () => {
    const seen = follow(held(0.8, 0.6, 60));
    expect(seen.every(({ closed }) => closed)).toBe(true);
    expect(seen[5]?.blink).toBe(true);
    expect(seen.at(-1)?.blink).toBe(false);
  });

  it('lets a squint be judged after half a second, and counts it once', () => {
    const watch = new BlinkWatch();
    const seen = follow(held(0.35, 0.3, 90), watch);
    expect(seen.slice(20).some(({ closed }) => closed)).toBe(false);
    expect(watch.count).toBe(1);
    follow([...held(0, 0, 5), ...held(0.9, 0.9, 5)], watch);
    expect(watch.count).toBe(2);
  });
});
