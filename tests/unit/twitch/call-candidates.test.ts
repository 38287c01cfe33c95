import { describe, expect, it } from 'vitest';
import { type Candidate, Candidates } from '../../../lib/twitch/call/candidates';

function candidate(middleS: number, lengthS: number, z: number, depth = 0.3): Candidate {
  return { middleS, lengthS, z, depth, conjugacy: 0 };
}

describe('Candidates', () => {
  it('settles the best of those that overlap, once', () => {
    const candidates = new Candidates();
    for (const [middleS, z] of [
      [1, 7],
      [1.03, 9],
      [1.06, 8],
    ] as const)
      candidates.propose(candidate(middleS, 0.2, z));
    expect(candidates.settled(1.2)).toEqual([]);
    expect(candidates.settled(2).map(({ middleS }) => middleS)).toEqual([1.03]);
    expect(candidates.settled(3)).toEqual([]);
  });

  it('keeps movements that follow each other', () => {
    const candidates = new Candidates();
    for (const middleS of [1, 1.3, 1.6]) candidates.propose(candidate(middleS, 0.12, 10 * middleS));
    const settled = [1.4, 1.7, 2, 2.3].flatMap((nowS) => candidates.settled(nowS));
    expect(settled.map(({ middleS }) => middleS)).toEqual([1, 1.3, 1.6]);
  });

  it('prefers the long movement over a part of it, and short ones over what spans them', () => {
    const long = new Candidates();
    long.propose(candidate(1, 0.27, 8, 0.2));
    long.propose(candidate(1, 0.6, 12, 0.3));
    expect(long.settled(3).map(({ lengthS }) => lengthS)).toEqual([0.6]);
    const train = new Candidates();
    train.propose(candidate(1, 0.18, 8, 0.4));
    train.propose(candidate(1.1, 0.9, 12, 0.2));
    expect(train.settled(3).map(({ lengthS }) => lengthS)).toEqual([0.18]);
  });

  it('drops the weaker echo on the other side, and nothing that comes later', () => {
    const candidates = new Candidates();
    candidates.propose(candidate(1, 0.2, 7));
    candidates.propose(candidate(1.5, 0.2, 7));
    candidates.yieldTo(candidate(1.05, 0.2, 20));
    expect(candidates.settled(3).map(({ middleS }) => middleS)).toEqual([1.5]);
  });
});
