import { gammaQuantile } from './incomplete-gamma';
import { type Estimate, TAIL } from './interval';

/**
 * A sum of weights of events that come by chance, for each unit of exposure, with the gamma 95 % interval of Fay and Feuer (1997):
 * exact where all weights are the same, cautious else.
 * @param weights one for each event, above 0
 * @param largest the largest weight that an event might have had: nothing seen still leaves room for one
 * @throws RangeError unless there was some exposure
 */
export function weightedRate(weights: readonly number[], exposure: number, largest: number): Estimate {
  if (!(exposure > 0)) throw new RangeError('A rate needs time.');
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  const most = Math.max(largest, ...weights);
  const low = sum === 0 ? 0 : (squares / sum) * gammaQuantile(TAIL, sum ** 2 / squares);
  const [sumAbove, squaresAbove] = [sum + most, squares + most ** 2];
  const high = (squaresAbove / sumAbove) * gammaQuantile(1 - TAIL, sumAbove ** 2 / squaresAbove);
  return { value: sum / exposure, low: low / exposure, high: high / exposure };
}
