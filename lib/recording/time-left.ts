/** Share of the work after which its speed is known. Ours: the model is loaded in the first of it. */
const KNOWN_FROM = 0.03;

/**
 * Seconds that the rest takes at the speed so far; null: too early to say.
 * @param share of the work that is done, 0–1
 * @param tookS seconds that it took
 */
export function timeLeft(share: number, tookS: number): number | null {
  return share < KNOWN_FROM ? null : (tookS * (1 - share)) / share;
}
