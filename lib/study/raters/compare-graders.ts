import { intraclassCorrelations } from '../../statistics/intraclass-correlation';
import { agreementOf } from '../agreement';
import { figuresOf } from '../chan/figure';
import { knownFigure } from '../known-figure';
import { commonClips, type Grader, SCALES } from './grades';
import type { GradeScale, IntraclassCorrelation, RaterPair } from './raters-report';

interface PairedGrade {
  patient: string;
  first: number;
  second: number;
}

/** Two graders over the clips that both graded; null if there are none. @param patientOf the patient of each clip */
export function compareGraders(
  first: Grader,
  second: Grader,
  scale: GradeScale,
  patientOf: (clip: string) => string,
  seed: number,
): RaterPair | null {
  const paired = commonClips([first, second]).map((clip) => ({
    patient: patientOf(clip),
    first: first.grades.get(clip) ?? 0,
    second: second.grades.get(clip) ?? 0,
  }));
  if (paired.length === 0) return null;
  const matrix = matrixOf(paired, SCALES[scale].grades);
  const kappas = figuresOf(
    paired,
    (drawn) => {
      const { kappa, linearKappa, quadraticKappa } = agreementOf(matrixOf(drawn, SCALES[scale].grades));
      return { kappa, linear: linearKappa, quadratic: quadraticKappa };
    },
    seed,
  );
  return {
    raters: [first.name, second.name],
    clips: paired.length,
    patients: new Set(paired.map(({ patient }) => patient)).size,
    matrix,
    agreement: agreementOf(matrix),
    kappa: knownFigure(kappas.kappa),
    linear: knownFigure(kappas.linear),
    quadratic: knownFigure(kappas.quadratic),
  };
}

/** Over the clips that all graded; null of fewer than two graders or clips, or where every clip has the same mean grade. */
export function correlateGraders(graders: readonly Grader[]): IntraclassCorrelation | null {
  const clips = commonClips(graders);
  const found = intraclassCorrelations(clips.map((clip) => graders.map(({ grades }) => grades.get(clip) ?? 0)));
  return found && { clips: clips.length, raters: graders.length, ...found };
}

function matrixOf(paired: readonly PairedGrade[], grades: number): number[][] {
  const matrix = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (const { first, second } of paired) {
    const row = matrix[first] as number[];
    row[second] = (row[second] ?? 0) + 1;
  }
  return matrix;
}
