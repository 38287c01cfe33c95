import { type Random, seededRandom } from '../../lib/statistics/seeded-random';

export { type Random, seededRandom };

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
