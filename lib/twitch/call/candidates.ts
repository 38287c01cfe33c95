import { AS_DEEP, FLANK_S, LENGTHS_S, LONGER, REFRACTORY_S, SETTLE_S } from './constants';

/** A movement of one side that stands above the noise. */
export interface Candidate {
  /** Standard deviations above the noise. */
  z: number;
  /** Share of the lid opening; of the mouth's width. */
  depth: number;
  conjugacy: number;
  middleS: number;
  lengthS: number;
}

const LONGEST_S = Math.max(...LENGTHS_S);

/** The movements of one side that filters of all lengths propose, until the best of those that overlap is settled. */
export class Candidates {
  #waiting: Candidate[] = [];
  #freeFromS = Number.NEGATIVE_INFINITY;

  propose(candidate: Candidate): void {
    if (candidate.middleS - candidate.lengthS / 2 < this.#freeFromS) return;
    const rivals = this.#waiting.filter((each) => overlap(each, candidate));
    if (rivals.some((rival) => !better(candidate, rival))) return;
    this.#waiting = [...this.#waiting.filter((each) => !rivals.includes(each)), candidate];
  }

  /** @returns those that nothing can beat any more, each once */
  settled(nowS: number): Candidate[] {
    if (this.#waiting.length === 0) return [];
    const settled = this.#waiting.filter(({ middleS, lengthS }) => nowS >= middleS + waitS(lengthS));
    for (const { middleS, lengthS } of settled) {
      this.#freeFromS = Math.max(this.#freeFromS, middleS + lengthS / 2 + REFRACTORY_S);
    }
    if (settled.length > 0) {
      this.#waiting = this.#waiting.filter(
        (each) => !settled.includes(each) && each.middleS - each.lengthS / 2 >= this.#freeFromS,
      );
    }
    return settled;
  }

  /** Whether a shorter movement was found in this stretch: it is no noise of a longer filter. */
  holdsShorter(middleS: number, lengthS: number): boolean {
    const span = { middleS, lengthS };
    return (
      this.#freeFromS > middleS - lengthS / 2 ||
      this.#waiting.some((each) => each.lengthS < lengthS && overlap(each, span))
    );
  }

  /** Drops what is the weaker echo of a movement of the other side. */
  yieldTo(other: Candidate): void {
    this.#waiting = this.#waiting.filter(
      ({ z, middleS }) => z >= other.z || Math.abs(middleS - other.middleS) >= other.lengthS,
    );
  }

  clear(): void {
    this.#waiting = [];
  }
}

type Span = Pick<Candidate, 'middleS' | 'lengthS'>;

function overlap(a: Span, b: Span): boolean {
  return Math.abs(a.middleS - b.middleS) < (a.lengthS + b.lengthS) / 2;
}

function better(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.lengthS < b.lengthS ? [a, b] : [b, a];
  if (long.depth < AS_DEEP * short.depth) return a === short;
  return a.z > b.z;
}

/** From a movement's middle until all filters that could beat it have looked. Seconds. */
function waitS(lengthS: number): number {
  return Math.min(LONGEST_S, LONGER * lengthS) / 2 + FLANK_S + SETTLE_S;
}
