import type { PoorReason } from './clip-spec';
import { table } from './format';
import type { Result } from './results';

/** What became of a clip that should not be graded. */
export interface PoorOutcome {
  condition: string;
  wanted: PoorReason;
  /** No level, and the wanted reason among those given. */
  right: boolean;
  said: string;
}

/** @param results of one method */
export function poorOutcomes(results: readonly Result[]): PoorOutcome[] {
  return results.flatMap(({ clip, result }) => {
    const { name, poor } = clip.spec.condition;
    if (!poor) return [];
    const reasons = result.remarks.join(', ') || 'no reason';
    return {
      condition: name,
      wanted: poor,
      right: result.level === null && result.remarks.includes(poor),
      said: result.level === null ? `not gradable: ${reasons}` : `level ${result.level}`,
    };
  });
}

/** A row a condition and what was said of it. */
export function poorTable(results: readonly Result[]): string {
  const groups = new Map<string, PoorOutcome[]>();
  for (const outcome of poorOutcomes(results)) {
    const key = `${outcome.condition}: ${outcome.said}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return table(
    ['picture', 'right reason', 'said', 'clips', ''],
    [...groups.values()].flatMap((same) => {
      const [first] = same;
      return first
        ? [
            [
              first.condition,
              first.wanted,
              first.said,
              String(same.length),
              first.right ? 'right' : '**wrong**',
            ] as const,
          ]
        : [];
    }),
  );
}
