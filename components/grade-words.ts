import type { CallVerdict, NotGradable } from '../lib/grade/call-verdict';
import { certaintyWord } from '../lib/grade/certainty';
import type { Grade, Level, PlatysmaSource } from '../lib/grade/grade';
import type { Side } from '../lib/measure/side';
import type { CallRegion } from '../lib/twitch/call-event';
import { percent, percentUp } from './format';

export const LEVEL_WORDS: Record<Level, string> = {
  0: 'None',
  1: 'Eye',
  2: 'Eye + mouth',
  3: 'Eye + mouth + platysma',
};

/** What the published rule's figures rest on, and why they are high. */
export const REFERENCE_NOTICE =
  'The published rule counts what stands out of the landmarks, and in a call those tremble by as much as its thresholds: it takes noise, blinks and speech for twitches, so healthy faces get level 1–2.';

export const REGION_WORDS: Record<CallRegion, string> = { eye: 'Eye', mouth: 'Mouth', platysma: 'Neck' };

/** What a region's shares are shares of, in full. */
export const DEPTH_OF: Record<CallRegion, string> = {
  eye: 'of the lid opening',
  mouth: 'of the mouth’s width',
  platysma: 'of the eye-to-eye distance',
};

/** The same beside a word or a picture of the region. */
export const DEPTH_OF_SHORT: Record<CallRegion, string> = {
  eye: 'of the opening',
  mouth: 'of its width',
  platysma: 'of the eye distance',
};

/** Always the patient's own sides. */
export const SIDE_WORDS: Record<Side, string> = { left: 'Left', right: 'Right' };

export function sideWords(side: Side | 'both' | null): string {
  if (side === null) return 'Neither side';
  return side === 'both' ? 'Both sides' : `Patient’s ${side}`;
}

/** The level in words, or that there is none. */
export function levelWords(verdict: CallVerdict): string {
  const { level, atLeast, reasons } = verdict;
  if (level === null) return withoutLevel(reasons);
  if (level === 0) return noneWords(verdict);
  if (!atLeast) return LEVEL_WORDS[level];
  return `${LEVEL_WORDS[level]}; ${level === 1 ? 'mouth not assessed' : 'platysma inferred, not seen'}`;
}

/** A level 0 may stand beside a few events: as many as come by chance, or those of a mouth alone. */
function noneWords({ evidence, observations }: CallVerdict): string {
  if (observations.includes('mouth-only')) return 'No eye twitch';
  return countOf(evidence) > 0 ? 'None beyond chance' : 'No twitch seen';
}

/** For a screen reader, which is told only when this changes: no figure that moves all the time. */
export function spokenVerdict(verdict: CallVerdict): string {
  const { level, atLeast, side } = verdict;
  if (level === null) return levelWords(verdict);
  return `${atLeast ? 'At least level' : 'Level'} ${level}: ${levelWords(verdict)}. ${sideWords(side)}.`;
}

/** What a level 0 is worth: what it could have seen, and what it does not count. Goes on after `levelWords`. */
export function noneExplained(verdict: CallVerdict): string {
  const limits = limitsOf(verdict.evidence);
  const count = countOf(verdict.evidence);
  if (count === 0) return `that this picture could show (from ${limits}). Smaller ones may be there.`;
  const found = verdict.observations.includes('mouth-only')
    ? 'The mouth alone twitches; the scale starts at the eye.'
    : `${count === 1 ? 'One event was' : `${count} events were`} seen, as a healthy face may show too.`;
  return `${found} This picture shows twitches from ${limits}.`;
}

function countOf({ eye, mouth, platysma }: CallVerdict['evidence']): number {
  return [eye, mouth, platysma].reduce((sum, { count }) => sum + count.left + count.right, 0);
}

function limitsOf(evidence: CallVerdict['evidence']): string {
  const limits = (['eye', 'mouth'] as const).flatMap((region) => {
    const { smallestTwitch } = evidence[region];
    return smallestTwitch === null ? [] : [`${percentUp(smallestTwitch)} ${DEPTH_OF[region]}`];
  });
  return limits.length > 0 ? limits.join(', ') : 'an unknown size';
}

function withoutLevel(reasons: readonly NotGradable[]): string {
  return reasons.length > 0 && reasons.every(({ kind }) => kind === 'too-short') ? 'No grade yet' : 'Not gradable';
}

/** "moderate (72 %)". Never 100 %: no measurement is. */
export function certaintyWords(certainty: number): string {
  return `${certaintyWord(certainty)} (${percent(Math.min(certainty, 0.99))})`;
}

const SOURCE_WORDS: Record<PlatysmaSource, string> = {
  clinician: 'seen by the clinician',
  pixels: 'seen in the picture',
  inferred: 'inferred from eye and mouth, not seen',
};

const ABSENT_WORDS: Record<PlatysmaSource, string> = {
  clinician: 'Not seen by the clinician',
  pixels: 'No movement seen in the picture',
  inferred: '— (neck not assessed, nothing inferred)',
};

export function platysmaWords({ present, source }: Grade['platysma']): string {
  return present ? `Present: ${SOURCE_WORDS[source]}` : ABSENT_WORDS[source];
}

/** Whose eyes a level 3 rests on; null below level 3. An inferred platysma makes no level 3 (`call-grade.ts`). */
export function platysmaMark(level: Level | null, source: PlatysmaSource): string | null {
  if (level !== 3) return null;
  return source === 'clinician' ? 'seen by clinician' : 'neck seen to move';
}
