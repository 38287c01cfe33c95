import type { CallRegion } from '../../twitch/call-event';
import type { CohenAlbertGrade } from '../human-row';
import { type Proportion, proportion } from '../proportion';
import { byPatient, type GradedClip } from './graded-clip';

export const REGIONS = ['eye', 'mouth', 'platysma'] as const satisfies readonly CallRegion[];
export const COHEN_ALBERT_GRADES = [0, 1, 2, 3, 4] as const satisfies readonly CohenAlbertGrade[];

/** Who says which regions twitch: the raters, or Hemiscope. */
export type RegionsBy = 'raters' | 'hemiscope';

/** How many patients of one grade show each region's twitch (a row of Chan Figure 2), with Wilson intervals. */
export interface GradeShares {
  grade: CohenAlbertGrade;
  /** Patients with a clip of this grade. */
  patients: number;
  shares: Record<CallRegion, Proportion>;
}

/** Which regions twitch in a clip; null: nobody can say. */
export function regionsOf(clip: GradedClip, by: RegionsBy): Record<CallRegion, boolean | null> {
  if (by === 'raters') return clip.human.seen;
  const { measured } = clip;
  return {
    eye: measured?.eye.twitches ?? null,
    mouth: measured?.mouth.twitches ?? null,
    platysma: measured?.platysma.twitches ?? null,
  };
}

/**
 * Chan Figure 2: "the proportion of patients exhibiting" each twitch, grade by grade. A patient with several clips of one grade counts
 * once, and shows what any of them shows (ours: the paper does not say how its seven second recordings count).
 */
export function regionShares(clips: readonly GradedClip[], by: RegionsBy): GradeShares[] {
  return COHEN_ALBERT_GRADES.map((grade) => {
    const patients = byPatient(clips.filter((clip) => clip.human.cohenAlbert === grade));
    const share = (region: CallRegion): Proportion => {
      const known = patients
        .map((own) => own.map((clip) => regionsOf(clip, by)[region]).filter((shown) => shown !== null))
        .filter((shown) => shown.length > 0);
      return proportion(known.filter((shown) => shown.includes(true)).length, known.length);
    };
    return {
      grade,
      patients: patients.length,
      shares: { eye: share('eye'), mouth: share('mouth'), platysma: share('platysma') },
    };
  });
}
