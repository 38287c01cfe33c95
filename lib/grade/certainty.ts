/** Certainty from which a level is called moderately and highly certain. Ours: about two to one, as often as the study itself was right (68 %), and nearly six to one. 0–1. */
export const MODERATE_FROM = 0.65;
export const HIGH_FROM = 0.85;

export type CertaintyWord = 'low' | 'moderate' | 'high';

/** @param certainty `CallVerdict.certainty` */
export function certaintyWord(certainty: number): CertaintyWord {
  if (certainty >= HIGH_FROM) return 'high';
  return certainty >= MODERATE_FROM ? 'moderate' : 'low';
}
