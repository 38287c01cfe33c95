import type { FourVariables } from '../../grade/call-verdict';
import { blandAltman } from '../../statistics/bland-altman';
import { intraclassCorrelations } from '../../statistics/intraclass-correlation';
import type { ClipRow } from '../clip-row';
import { groupedBy } from '../grouped-by';
import type { Measure, RepeatedMeasure } from './raters-report';

const MEASURES: readonly Measure[] = ['eyeClosure', 'mouthDistanceChange', 'ratePerMinute', 'repetition'];

interface Repeat {
  patient: string;
  first: FourVariables;
  second: FourVariables;
}

/**
 * Each measure in the first two gradable clips, by name, of every patient who has two: how well a clip repeats another. Pairs without any spasm
 * are left out (ours): nothing minus nothing would make the limits look narrower than they are where there is something to measure.
 */
export function repeatedMeasures(rows: readonly ClipRow[]): RepeatedMeasure[] {
  const repeats = repeatsIn(rows);
  return MEASURES.map((measure) => {
    const pairs = repeats.map(({ patient, first, second }) => ({
      patient,
      values: [first[measure], second[measure]] as const,
    }));
    const found = intraclassCorrelations(pairs.map(({ values }) => values));
    return {
      measure,
      pairs: pairs.map(({ patient, values: [a, b] }) => ({ patient, mean: (a + b) / 2, difference: b - a })),
      blandAltman: blandAltman(pairs.map(({ values: [a, b] }) => b - a)),
      icc: found && { clips: pairs.length, raters: 2, ...found },
    };
  });
}

function repeatsIn(rows: readonly ClipRow[]): Repeat[] {
  const known = rows.flatMap(({ clip, patient, measured }) =>
    patient !== null && measured?.variables ? [{ clip, patient, variables: measured.variables }] : [],
  );
  const inOrder = known.sort((a, b) => (a.clip < b.clip ? -1 : 1));
  return [...groupedBy(inOrder, ({ patient }) => patient)].flatMap(([patient, clips]) => {
    const [first, second] = clips.map(({ variables }) => variables);
    if (!first || !second || first.ratePerMinute + second.ratePerMinute === 0) return [];
    return [{ patient, first, second }];
  });
}
