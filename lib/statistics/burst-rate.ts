import { gammaQuantile } from './incomplete-gamma';
import { type Estimate, TAIL } from './interval';

/**
 * A rate whose events come in bursts, with a 95 % interval: the exact Poisson one (Garwood 1936) of as many independent events as the
 * bursts are worth, count / dispersion (quasi-Poisson).
 * @param dispersion `dispersionOf`; at 1 the interval is Garwood's own
 * @throws RangeError unless there was some exposure
 */
export function burstRate(count: number, exposure: number, dispersion: number): Estimate {
  if (!(exposure > 0)) throw new RangeError('A rate needs time.');
  const scale = dispersion / exposure;
  const worth = count / dispersion;
  return {
    value: count / exposure,
    low: count === 0 ? 0 : scale * gammaQuantile(TAIL, worth),
    high: scale * gammaQuantile(1 - TAIL, worth + 1),
  };
}
