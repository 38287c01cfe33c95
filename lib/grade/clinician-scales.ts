/** Least and most of a scale. */
export interface ScaleRange {
  min: number;
  max: number;
  /** Sums of points are whole numbers; means of items need not be. */
  whole: boolean;
}

/** Cohen–Albert grading: 0 none to IV incapacitating (Chan III-C names I to IV and none). */
export const COHEN_ALBERT_RANGE: ScaleRange = { min: 0, max: 4, whole: true };

/** HFS-7: seven items of 0–4 points (Tan et al. 2005). */
export const HFS_7_RANGE: ScaleRange = { min: 0, max: 28, whole: true };

/** HFS-8: eight items of 0–4 points, as all items of the HFS-30 that they are taken from (Tan et al. 2004); the sum's range is calculated from that. */
export const HFS_8_RANGE: ScaleRange = { min: 0, max: 32, whole: true };

/** Either part of the Jankovic rating scale, severity and frequency (as used for hemifacial spasm; its sum, 0–8, is not asked for). */
export const JANKOVIC_RANGE: ScaleRange = { min: 0, max: 4, whole: true };

/** A domain of the SF-36 or RAND-36: 0 the worst, 100 the best health (Ware and Sherbourne 1992; Hays et al. 1993). */
export const SF_36_RANGE: ScaleRange = { min: 0, max: 100, whole: false };

/** The eight domains, in the instrument's order. */
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

/** Whether a number is one of the scale's. */
export function isOnScale(value: number, { min, max, whole }: ScaleRange): boolean {
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}
