import type { CallEvent } from '../twitch/call-event';
import type { FourVariables, Pattern } from './call-verdict';
import type { ProfileGroups } from './grade-profile';

/** Spasms that a pattern needs, unless one of them is sustained. Ours. */
export const PATTERN_NEEDS = 3;

/** Share of all spasm time in sustained ones from which the pattern is tonic. Ours. 0–1. */
export const TONIC_FROM = 0.5;

/** The variables' values from which spasms are more than mild; `CLONIC_NEEDS` of the four must reach theirs. Ours: neither the study's centres nor its limits are public. Units of `FourVariables`. */
export const CLONIC_FROM: Readonly<FourVariables> = {
  eyeClosure: 0.3,
  mouthDistanceChange: 0.06,
  ratePerMinute: 12,
  repetition: 0.4,
};
export const CLONIC_NEEDS = 2;

/**
 * A pattern by a rule of our own, with the names of the three groups that Al Menabbawy et al. found (mild, moderate clonic,
 * severe tonic). Tonic: sustained spasms take most of the spasm time. Clonic: two of the four variables are raised. Mild: the rest.
 * @param groups a study's own groups: the pattern is then that of the nearest centre on the study's scale
 * @returns null of too few spasms
 */
export function patternOf(
  spasms: readonly CallEvent[],
  variables: FourVariables,
  groups: ProfileGroups | null = null,
): Pattern | null {
  const tonic = spasms.filter((spasm) => spasm.tonic);
  if (spasms.length < PATTERN_NEEDS && tonic.length === 0) return null;
  if (groups) return nearest(variables, groups);
  if (tonic.length > 0 && timeOf(tonic) >= TONIC_FROM * timeOf(spasms)) return 'tonic';
  const raised =
    Number(variables.eyeClosure >= CLONIC_FROM.eyeClosure) +
    Number(variables.mouthDistanceChange >= CLONIC_FROM.mouthDistanceChange) +
    Number(variables.ratePerMinute >= CLONIC_FROM.ratePerMinute) +
    Number(variables.repetition >= CLONIC_FROM.repetition);
  return raised >= CLONIC_NEEDS ? 'clonic' : 'mild';
}

function timeOf(spasms: readonly CallEvent[]): number {
  return spasms.reduce((sum, { onsetS, offsetS }) => sum + offsetS - onsetS, 0);
}

function nearest(variables: FourVariables, { scale, centroids }: ProfileGroups): Pattern | null {
  const names = Object.keys(scale) as (keyof FourVariables)[];
  const away = (centroid: FourVariables): number =>
    names
      .filter((name) => scale[name].deviation > 0)
      .reduce((sum, name) => sum + ((variables[name] - centroid[name]) / scale[name].deviation) ** 2, 0);
  return centroids.toSorted((a, b) => away(a.centroid) - away(b.centroid))[0]?.pattern ?? null;
}
