import type { CallWindow } from '../grade/call-verdict';
import { isAssessed, leastAssessedS, MIN_ASSESSED_SHARE, MIN_MEASURED_S } from '../grade/not-gradable';
import type { Quality, QualityIssueCode } from '../measure/quality';
import {
  GOOD_EYE_TO_EYE_PX,
  GOOD_FRAMES_PER_S,
  GOOD_LUMA,
  GOOD_PITCH_DEG,
  GOOD_YAW_DEG,
  MIN_FACE_SHARE,
} from '../measure/quality-limits';
import { SIDES } from '../measure/side';
import { HIDING_TURN } from '../twitch/call/constants';
import type { CallRegion } from '../twitch/call-event';
import type { Hindrance } from '../twitch/hindrance';

/** What a pre-check looks at, in the order in which to put it right: what others depend on first (poor light also slows the camera down). */
export const PRE_CHECK_ITEMS = [
  'face-lost',
  'light',
  'face-size',
  'frame-rate',
  'pose',
  'steadiness',
  'eye',
  'mouth',
  'platysma',
] as const satisfies readonly (QualityIssueCode | CallRegion | 'steadiness')[];

/** What the detector tells, not the picture's quality. */
const NOT_OF_PICTURE = ['steadiness', 'eye', 'mouth', 'platysma'] as const satisfies readonly (
  | CallRegion
  | 'steadiness'
)[];

export type PreCheckItem = (typeof PRE_CHECK_ITEMS)[number];

/** `good`: nothing to improve; `fair`: gradable, but weak; `poor`: the grade would refuse; `unknown`: too little was seen. */
export type PreCheckVerdict = 'good' | 'fair' | 'poor' | 'unknown';

/** What is in the way, in the grade's own terms. */
export type PreCheckReason = QualityIssueCode | Hindrance | 'no-frames';

export interface PreCheckFinding {
  item: PreCheckItem;
  /**
   * Share of frames with a face; luma 0–255; pixels eye to eye; frames a second; degrees; degrees a second; of a region the smallest
   * twitch that it could show (see `CallEvidence`). null: not measured.
   */
  value: number | null;
  /** Up to where the value is good, same unit; a region has none. */
  limit: number | null;
  verdict: PreCheckVerdict;
  /** null: nothing is in the way, or nothing is known of it. */
  reason: PreCheckReason | null;
}

/** One finding an item, in the items' order, by the very limits of the grade. @param window the pre-check's time, as the grade would take it */
export function findingsOf(quality: Quality, window: CallWindow): PreCheckFinding[] {
  const regions = (['eye', 'mouth', 'platysma'] as const).map((region) => ofRegion(region, window));
  const { yawDeg, pitchDeg } = quality;
  const nods = (pitchDeg ?? 0) / GOOD_PITCH_DEG > (yawDeg ?? 0) / GOOD_YAW_DEG;
  return [
    ofPicture('face-lost', quality, quality.framesPerS > 0 ? quality.faceShare : null, MIN_FACE_SHARE),
    ofPicture('light', quality, quality.luma, GOOD_LUMA),
    ofPicture('face-size', quality, quality.eyeToEyePx, GOOD_EYE_TO_EYE_PX),
    ofPicture('frame-rate', quality, quality.framesPerS > 0 ? quality.framesPerS : null, GOOD_FRAMES_PER_S),
    ofPicture('pose', quality, nods ? pitchDeg : yawDeg, nods ? GOOD_PITCH_DEG : GOOD_YAW_DEG),
    steadiness(quality, regions),
    ...regions,
  ];
}

/** What is said when no frame came, or they stopped coming. */
export function withoutFrames(findings: readonly PreCheckFinding[]): PreCheckFinding[] {
  return findings.map((finding) =>
    finding.item === 'frame-rate'
      ? { ...finding, value: 0, verdict: 'poor', reason: 'no-frames' }
      : { ...finding, verdict: 'unknown', reason: null },
  );
}

/** The worst of them. */
export function verdictOf(findings: readonly PreCheckFinding[]): PreCheckVerdict {
  return findings.reduce<PreCheckVerdict>((worst, { verdict }) => worseOf(worst, verdict), 'good');
}

const WORSE: readonly PreCheckVerdict[] = ['good', 'unknown', 'fair', 'poor'];

function worseOf(a: PreCheckVerdict, b: PreCheckVerdict): PreCheckVerdict {
  return WORSE.indexOf(a) > WORSE.indexOf(b) ? a : b;
}

/** Whether the item is one of the quality's issues. */
export function isOfPicture(item: PreCheckItem): item is QualityIssueCode {
  return !(NOT_OF_PICTURE as readonly PreCheckItem[]).includes(item);
}

function ofPicture(item: QualityIssueCode, { issues }: Quality, value: number | null, limit: number): PreCheckFinding {
  const issue = issues.find(({ code }) => code === item);
  if (!issue) return { item, value, limit, verdict: value === null ? 'unknown' : 'good', reason: null };
  return { item, value, limit, verdict: issue.blocking ? 'poor' : 'fair', reason: item };
}

/** The head's turning by itself, and where it kept eyes or mouth from being judged. */
function steadiness({ turnDegPerS }: Quality, regions: readonly PreCheckFinding[]): PreCheckFinding {
  const turn = turnDegPerS ?? 0;
  const byTurn = turn > HIDING_TURN.eye ? 'poor' : turn > HIDING_TURN.mouth ? 'fair' : 'good';
  const verdict = regions
    .filter(({ reason }) => reason === 'head-moving')
    .reduce<PreCheckVerdict>((worst, region) => worseOf(worst, region.verdict), byTurn);
  return {
    item: 'steadiness',
    value: turnDegPerS,
    limit: HIDING_TURN.mouth,
    verdict: turnDegPerS === null ? 'unknown' : verdict,
    reason: turnDegPerS === null || verdict === 'good' ? null : 'head-moving',
  };
}

/** A region that the grade would find judged for long enough is good. The neck alone never forbids a grade. */
function ofRegion(region: CallRegion, window: CallWindow): PreCheckFinding {
  const { sensitivity, measuredS, hindrances } = window;
  const smallest = SIDES.flatMap((side) => sensitivity[region][side] ?? []);
  const finding = { item: region, value: smallest.length > 0 ? Math.max(...smallest) : null, limit: null };
  const reason = hindrances[region] ?? null;
  if (isAssessed(window, region)) return { ...finding, verdict: 'good', reason: null };
  // Of too few frames the noise is never learned: the frames are what is poor.
  if (measuredS < MIN_MEASURED_S || reason === 'starting') return { ...finding, verdict: 'unknown', reason };
  const share = leastAssessedS(window, region, SIDES) / measuredS;
  const poor = region !== 'platysma' && share < MIN_ASSESSED_SHARE;
  return { ...finding, verdict: poor ? 'poor' : 'fair', reason };
}
