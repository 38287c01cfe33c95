import type { Pattern } from '../../grade/call-verdict';
import { centreOf, type Point } from './points';

/** Groups in the order in which they are told, and which pattern each resembles. */
export interface NamedGroup {
  members: number[];
  pattern: Pattern | null;
}

/**
 * Orders groups from the mildest on: by the depth of their spasms, the sum of the standardised eye closure and mouth distance change. Three groups
 * get the names of Al Menabbawy et al.'s patterns, by a rule of our own (their centres are not public): mild is the one with the shallowest
 * spasms; of the other two, clonic the one whose spasms come more often and follow each other sooner (rate + repetition), tonic the last.
 */
export function namedGroups(points: readonly Point[], groups: readonly (readonly number[])[]): NamedGroup[] {
  const centred = groups.map((members) => {
    const [eye = 0, mouth = 0, rate = 0, repetition = 0] = centreOf(members.map((i) => points[i] as Point));
    return { members: [...members], depth: eye + mouth, pace: rate + repetition };
  });
  const [mildest, ...others] = centred.sort((a, b) => a.depth - b.depth);
  if (!mildest || others.length !== 2) return centred.map(({ members }) => ({ members, pattern: null }));
  const [clonic, tonic] = others.sort((a, b) => b.pace - a.pace);
  return [
    { members: mildest.members, pattern: 'mild' },
    { members: clonic?.members ?? [], pattern: 'clonic' },
    { members: tonic?.members ?? [], pattern: 'tonic' },
  ];
}
