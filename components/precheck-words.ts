import type { PreCheckState } from '../lib/consult/precheck';
import {
  type PreCheckFinding,
  type PreCheckItem,
  type PreCheckReason,
  verdictOf,
} from '../lib/consult/precheck-findings';
import { percentUp } from './format';
import { HINDRANCE_WORDS, ISSUE_WORDS, type Reason, reason } from './reason-words';
import type { Tone } from './words';

const FULL_LUMA = 255;

export const PRE_CHECK_LABELS: Record<PreCheckItem, string> = {
  'face-lost': 'Face found',
  light: 'Light',
  'face-size': 'Face size',
  'frame-rate': 'Frames',
  pose: 'Head turned',
  steadiness: 'Head still',
  eye: 'Lids',
  mouth: 'Mouth',
  platysma: 'Neck',
};

const REASONS: Record<PreCheckReason, Reason> = {
  ...ISSUE_WORDS,
  ...HINDRANCE_WORDS,
  'no-frames': reason('no frames arrive from the call', {
    patient: 'check that the camera is on',
    doctor: 'If the call shows the patient, pin the patient’s tile.',
  }),
};

const TONES: Record<PreCheckFinding['verdict'], Tone> = { good: 'good', fair: 'warn', poor: 'bad', unknown: 'busy' };

/** A verdict in a word, read aloud beside its mark. */
export const VERDICT_WORDS: Record<PreCheckFinding['verdict'], string> = {
  good: 'good',
  fair: 'weak',
  poor: 'too poor',
  unknown: 'not known',
};

export function toneOf(findings: readonly PreCheckFinding[]): Tone {
  return TONES[verdictOf(findings)];
}

/** What hinders most: the worst first, among equals what others depend on. */
export function hindering(findings: readonly PreCheckFinding[]): PreCheckFinding[] {
  return [
    ...findings.filter(({ verdict }) => verdict === 'poor'),
    ...findings.filter(({ verdict }) => verdict === 'fair'),
  ];
}

/** What a finished check names as being in the way: it need not be said again elsewhere. */
export function namedBy(state: PreCheckState | null): ReadonlySet<PreCheckReason> {
  return new Set(state?.done ? hindering(state.findings).flatMap(({ reason: code }) => code ?? []) : []);
}

/** The outcome in one line. */
export function preCheckTitle(findings: readonly PreCheckFinding[]): string {
  const [first] = hindering(findings);
  if (!first) return goodTitle(findings);
  const ofRegion = isRegion(first.item);
  const why = ofRegion ? `. ${PRE_CHECK_LABELS[first.item]}: ${phraseOf(first)}` : `: ${phraseOf(first)}`;
  if (first.verdict === 'poor') return `Too poor to grade${why}`;
  return first.item === 'platysma' ? `Good for lids and mouth${why}` : `Gradable, but weak${why}`;
}

function goodTitle(findings: readonly PreCheckFinding[]): string {
  if (verdictOf(findings) === 'unknown') return 'The picture could not be judged';
  const lids = findings.find(({ item }) => item === 'eye')?.value ?? null;
  return lids === null ? 'Picture good' : `Picture good: shows lid twitches from ${percentUp(lids)}`;
}

/** One sentence for the patient and one for the doctor, about what hinders most; null: nothing to say or do. */
export function preCheckAdvice(findings: readonly PreCheckFinding[]): { say: string | null; do: string | null } {
  const reasons = hindering(findings).flatMap((finding) => (finding.reason ? REASONS[finding.reason] : []));
  const patient = reasons.find((each) => each.patient)?.patient ?? null;
  return { say: patient && `Please ${patient}.`, do: reasons.find((each) => each.doctor)?.doctor ?? null };
}

/** What is in the way of an item; of a region the words leave its name out. */
export function phraseOf({ reason: code }: PreCheckFinding): string {
  return code ? REASONS[code].phrase : 'it could be judged too rarely';
}

function isRegion(item: PreCheckItem): boolean {
  return item === 'eye' || item === 'mouth' || item === 'platysma';
}

/** The figure with its unit, rounded to the worse: what falls short never reads as enough. */
export function valueWords({ item, value }: PreCheckFinding): string {
  return value === null ? '–' : figure(item, value, AT_MOST.has(item) ? Math.ceil : Math.floor);
}

/** What the figure should be, rounded to the stricter; null: none is asked for. */
export function limitWords({ item, limit }: PreCheckFinding): string | null {
  if (limit === null) return null;
  const atMost = AT_MOST.has(item);
  return `${atMost ? 'at most' : 'at least'}\u00a0${figure(item, limit, atMost ? Math.floor : Math.ceil)}`;
}

/** Where less is better. */
const AT_MOST: ReadonlySet<PreCheckItem> = new Set(['pose', 'steadiness', 'eye', 'mouth', 'platysma']);

function figure(item: PreCheckItem, value: number, whole: (value: number) => number): string {
  switch (item) {
    case 'light':
      return `${whole((value / FULL_LUMA) * 100)}\u00a0%`;
    case 'face-size':
      return `${whole(value)}\u00a0px`;
    case 'frame-rate':
      return `${whole(value)}\u00a0fps`;
    case 'pose':
      return `${whole(value)}°`;
    case 'steadiness':
      return `${whole(value)}°/s`;
    case 'face-lost':
      return `${whole(value * 100)}\u00a0%`;
    default:
      return `from\u00a0${percentUp(value)}`;
  }
}
