import type { PreCheckState } from '../../lib/consult/precheck';
import {
  type PreCheckFinding,
  type PreCheckItem,
  type PreCheckReason,
  verdictOf,
} from '../../lib/consult/precheck-findings';
import type { Tone } from '../basics/words';
import { CHECK_WORDS, type CheckWords } from '../words/check/words';
import type { Language } from '../words/languages';
import { FORMATS, type LocaleFormat } from '../words/locale-format';
import { REASON_WORDS, type Reason, type ReasonWords } from '../words/reasons/words';

const FULL_LUMA = 255;

/** All that the picture check is said with. */
export interface PreCheckTexts {
  check: CheckWords;
  reasons: ReasonWords;
  format: LocaleFormat;
}

export function preCheckTexts(language: Language): PreCheckTexts {
  return { check: CHECK_WORDS[language], reasons: REASON_WORDS[language], format: FORMATS[language] };
}

const TONES: Record<PreCheckFinding['verdict'], Tone> = { good: 'good', fair: 'warn', poor: 'bad', unknown: 'busy' };

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
export function preCheckTitle(findings: readonly PreCheckFinding[], texts: PreCheckTexts): string {
  const { titles, items } = texts.check;
  const [first] = hindering(findings);
  if (!first) return goodTitle(findings, texts);
  const phrase = phraseOf(first, texts);
  if (first.verdict === 'fair' && first.item === 'platysma') return titles.goodForFace(phrase, items.platysma);
  return titles[first.verdict === 'poor' ? 'poor' : 'weak'](phrase, isRegion(first.item) ? items[first.item] : null);
}

function goodTitle(findings: readonly PreCheckFinding[], { check: { titles }, format }: PreCheckTexts): string {
  if (verdictOf(findings) === 'unknown') return titles.unknown;
  const lids = findings.find(({ item }) => item === 'eye')?.value ?? null;
  return lids === null ? titles.good : titles.goodFrom(format.percentUp(lids));
}

/** One sentence for the patient and one for the doctor, about what hinders most; null: nothing to say or do. */
export function preCheckAdvice(
  findings: readonly PreCheckFinding[],
  { reasons }: PreCheckTexts,
): { say: string | null; do: string | null } {
  const inTheWay = hindering(findings).flatMap(({ reason }) => (reason ? reasonOf(reason, reasons) : []));
  return {
    say: inTheWay.find((each) => each.say)?.say ?? null,
    do: inTheWay.find((each) => each.doctor)?.doctor ?? null,
  };
}

/** What is in the way of an item; of a region the words leave its name out. */
export function phraseOf({ reason: code }: PreCheckFinding, { reasons }: PreCheckTexts): string {
  return code ? reasonOf(code, reasons).phrase : reasons.tooRarely;
}

function reasonOf(code: PreCheckReason, { issues, hindrances, noFrames }: ReasonWords): Reason {
  return { ...issues, ...hindrances, 'no-frames': noFrames }[code];
}

function isRegion(item: PreCheckItem): boolean {
  return item === 'eye' || item === 'mouth' || item === 'platysma';
}

/** The figure with its unit, rounded to the worse: what falls short never reads as enough. */
export function valueWords({ item, value }: PreCheckFinding, texts: PreCheckTexts): string {
  return value === null ? '–' : figure(item, value, AT_MOST.has(item) ? Math.ceil : Math.floor, texts);
}

/** What the figure should be, rounded to the stricter; null: none is asked for. */
export function limitWords({ item, limit }: PreCheckFinding, texts: PreCheckTexts): string | null {
  if (limit === null) return null;
  const atMost = AT_MOST.has(item);
  const said = figure(item, limit, atMost ? Math.floor : Math.ceil, texts);
  return atMost ? texts.check.atMost(said) : texts.check.atLeast(said);
}

/** Where less is better. */
const AT_MOST: ReadonlySet<PreCheckItem> = new Set(['pose', 'steadiness', 'eye', 'mouth', 'platysma']);

function figure(
  item: PreCheckItem,
  value: number,
  whole: (value: number) => number,
  { check, format }: PreCheckTexts,
): string {
  switch (item) {
    case 'light':
      return format.percent(whole((value / FULL_LUMA) * 100) / 100);
    case 'face-size':
      return check.px(format.fixed(whole(value)));
    case 'frame-rate':
      return check.framesPerS(format.fixed(whole(value)));
    case 'pose':
      return `${format.fixed(whole(value))}°`;
    case 'steadiness':
      return `${format.fixed(whole(value))}°/s`;
    case 'face-lost':
      return format.percent(whole(value * 100) / 100);
    default:
      return check.from(format.percentUp(value));
  }
}
