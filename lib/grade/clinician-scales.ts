/** Least and most of a scale. */
export interface ScaleRange {
  min: number;
  max: number;
  /** Sums of points are whole numbers; means of items need not be. */
  whole: boolean;
}

/** Cohen–Albert grading: 0 none to IV incapacitating (Chan III-C names I to IV and none). */
export const COHEN_ALBERT_RANGE: ScaleRange = { min: 0, max: 4, whole: true };

/** Either part of the Jankovic rating scale, severity and frequency (as used for hemifacial spasm). */
export const JANKOVIC_RANGE: ScaleRange = { min: 0, max: 4, whole: true };

/** HFS-7: seven items of 0–4 points (Tan et al. 2005). */
export const HFS_7_RANGE: ScaleRange = { min: 0, max: 28, whole: true };

/** HFS-8: eight items of 0–4 points, as all items of the HFS-30 that they are taken from (Tan et al. 2004); the sum's range is calculated from that. */
export const HFS_8_RANGE: ScaleRange = { min: 0, max: 32, whole: true };

/** A domain of the SF-36 or RAND-36: 0 the worst, 100 the best health (Ware and Sherbourne 1992; Hays et al. 1993). */
export const SF_36_RANGE: ScaleRange = { min: 0, max: 100, whole: false };

/** What is entered as one figure, in the order in which it is asked for. */
export const SCORE_RANGES = {
  cohenAlbert: COHEN_ALBERT_RANGE,
  jankovicSeverity: JANKOVIC_RANGE,
  jankovicFrequency: JANKOVIC_RANGE,
  hfs7: HFS_7_RANGE,
  hfs8: HFS_8_RANGE,
} as const satisfies Record<string, ScaleRange>;

export type ScoreName = keyof typeof SCORE_RANGES;

export const SCORE_NAMES = Object.keys(SCORE_RANGES) as ScoreName[];

/** The eight domains of the SF-36, in the instrument's order. */
export const SF_36_DOMAINS = [
  'physical-functioning',
  'role-physical',
  'pain',
  'general-health',
  'vitality',
  'social-functioning',
  'role-emotional',
  'mental-health',
] as const;

export type Sf36Domain = (typeof SF_36_DOMAINS)[number];

/** The Cohen–Albert grades as they are written, by their number. */
export const COHEN_ALBERT_NUMERALS = ['0', 'I', 'II', 'III', 'IV'] as const;

/** Whether a number is one of the scale's. */
export function isOnScale(value: number, { min, max, whole }: ScaleRange): boolean {
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}
