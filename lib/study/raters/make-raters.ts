import type { ClipRow } from '../clip-row';
import type { HumanRow } from '../human-row';
import { compareGraders, correlateGraders } from './compare-graders';
import { type Grader, hemiscopeGrader, humanGraders, SCALES } from './grades';
import type { GradeScale, RatersReport, ScaleAgreement } from './raters-report';
import { repeatedMeasures } from './repeats';

const IN_ORDER = Object.keys(SCALES) as GradeScale[];

/**
 * Human raters against each other and against Hemiscope, and clips of one patient against each other. The same rows in any order give the same
 * report; scales that fewer than two graders used are left out.
 * @param rows with their patients, and `human`, as `joinStudy` gives them
 */
export function ratersReport(rows: readonly ClipRow[], human: readonly HumanRow[], seed: number): RatersReport {
  return {
    raters: [...new Set(human.map(({ rater }) => rater))].sort(),
    scales: IN_ORDER.flatMap((scale) => scaleAgreement(scale, rows, human, seed)),
    repeats: repeatedMeasures(rows),
    seed,
  };
}

function scaleAgreement(
  scale: GradeScale,
  rows: readonly ClipRow[],
  human: readonly HumanRow[],
  seed: number,
): ScaleAgreement[] {
  const humans = humanGraders(human, scale);
  const hemiscope = hemiscopeGrader(rows, scale);
  const patients = new Map(human.map(({ clip, patient }) => [clip, patient]));
  const pairs = [
    ...pairsAmong(humans),
    ...(hemiscope ? humans.map((grader): [Grader, Grader] => [grader, hemiscope]) : []),
  ].flatMap(
    ([first, second]) => compareGraders(first, second, scale, (clip) => patients.get(clip) ?? clip, seed) ?? [],
  );
  if (pairs.length === 0) return [];
  return [
    {
      scale,
      pairs,
      humans: correlateGraders(humans),
      withHemiscope: hemiscope && correlateGraders([...humans, hemiscope]),
    },
  ];
}

function pairsAmong(graders: readonly Grader[]): [Grader, Grader][] {
  return graders.flatMap((first, i) => graders.slice(i + 1).map((second): [Grader, Grader] => [first, second]));
}
