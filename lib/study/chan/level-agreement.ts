import type { Level } from '../../grade/grade';
import { s1Level } from '../../grade/s1';
import { type Agreement, agreementOf, type ConfusionMatrix } from '../agreement';
import { type Figure, figuresOf } from './figure';
import type { GradedClip } from './graded-clip';
import { confusion, JOINED } from './grading-systems';

/** Whose levels are compared: Hemiscope's grade for calls; the published rule with the built-in tree; Hemiscope's eye and mouth with the platysma by a tree learned without the patient. */
export const LEVELS_BY = ['hemiscope', 'published', 'learned'] as const;
export type LevelsBy = (typeof LEVELS_BY)[number];

/** What they are compared with: the raters' S1 levels, as in the paper, or their Cohen–Albert grades with I and II joined. */
export const AGAINST = ['s1', 'cohen-albert'] as const;
export type Against = (typeof AGAINST)[number];

export type MainFigure = 'detection' | 'exact' | 'meanAbsoluteError' | 'kappa' | 'quadraticKappa';

/** Chan Figure 7 and what the text reads off it. */
export interface LevelAgreement {
  by: LevelsBy;
  against: Against;
  patients: number;
  /** Clips that people graded and the method did not; they are not in the matrix. */
  ungraded: number;
  /** Rows: people's level; columns: the method's. */
  matrix: ConfusionMatrix;
  /** With Wilson intervals, as if clips were independent. */
  agreement: Agreement;
  /** The main figures again, with intervals that draw patients: the ones to trust where patients have several clips. Shares 0–1, error in levels. */
  byPatient: Record<MainFigure, Figure>;
}

interface Pair {
  patient: string;
  truth: Level;
  predicted: Level;
}

/** @param platysma the held-out answers of learned trees by clip */
export function levelAgreement(
  clips: readonly GradedClip[],
  by: LevelsBy,
  against: Against,
  platysma: ReadonlyMap<string, boolean>,
  seed: number,
): LevelAgreement {
  const graded = clips.flatMap((clip) => {
    const truth = trueLevel(clip, against);
    return truth === null ? [] : [{ patient: clip.patient, truth, predicted: methodLevel(clip, by, platysma) }];
  });
  const pairs = graded.filter((pair): pair is Pair => pair.predicted !== null);
  const matrix = confusion(pairs);
  return {
    by,
    against,
    patients: new Set(pairs.map(({ patient }) => patient)).size,
    ungraded: graded.length - pairs.length,
    matrix,
    agreement: agreementOf(matrix),
    byPatient: figuresOf(pairs, (drawn) => mainFigures(agreementOf(confusion(drawn))), seed),
  };
}

function mainFigures(agreement: Agreement): Record<MainFigure, number | null> {
  const { detection, exact, meanAbsoluteError, kappa, quadraticKappa } = agreement;
  return { detection: detection.share, exact: exact.share, meanAbsoluteError, kappa, quadraticKappa };
}

/** The raters' level; where they told regions only, what S1 makes of them. */
function trueLevel({ human }: GradedClip, against: Against): Level | null {
  if (against === 'cohen-albert') return human.cohenAlbert === null ? null : JOINED[human.cohenAlbert];
  if (human.s1Level !== null) return human.s1Level;
  const { eye, mouth, platysma } = human.seen;
  return eye === null || mouth === null || platysma === null ? null : s1Level({ eye, mouth, platysma });
}

function methodLevel(clip: GradedClip, by: LevelsBy, learned: ReadonlyMap<string, boolean>): Level | null {
  const { measured } = clip;
  if (measured === null) return null;
  if (by === 'hemiscope') return measured.level;
  if (by === 'published') return measured.published?.level ?? null;
  const platysma = learned.get(clip.clip);
  if (measured.level === null || platysma === undefined) return null;
  return s1Level({ eye: measured.eye.twitches === true, mouth: measured.mouth.twitches === true, platysma });
}
