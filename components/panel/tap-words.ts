import type { TapState } from '../../lib/consult/live-state';
import type { QualityIssue } from '../../lib/measure/quality';
import type { Tone, Words } from '../basics/words';
import type { CallWords, PlainState, StateWords } from '../words/call/words';
import type { ReasonWords } from '../words/reasons/words';

const TONES: Record<PlainState, Tone> = {
  'no-call': 'busy',
  looking: 'busy',
  'call-gone': 'bad',
  paused: 'busy',
  'no-face': 'bad',
  'which-face': 'warn',
  black: 'bad',
  'no-frames': 'bad',
  'no-answer': 'bad',
};

/** The tap's state as the panel says it; choosing has words of its own. `issues` are the picture's present ones. */
export function tapWords(
  tap: Exclude<TapState, { kind: 'choose' }>,
  who: string,
  issues: readonly QualityIssue[],
  words: CallWords,
  { issues: reasons }: ReasonWords,
): Words {
  const advice = (some: readonly QualityIssue[]) => some.map(({ code }) => reasons[code].advice);
  switch (tap.kind) {
    case 'away':
      return said('bad', words.away(who));
    case 'starting':
      return said('busy', words.starting(who));
    case 'watching':
      return { tone: issues.length > 0 ? 'warn' : 'good', title: words.watching(who), advice: advice(issues) };
    case 'poor': {
      const blocking = issues.filter((issue) => issue.blocking);
      const title = words.tooPoor(blocking.map(({ code }) => reasons[code].phrase));
      return { tone: 'bad', title, advice: advice(blocking) };
    }
    case 'failed':
      return said('bad', words.failures[tap.failure.code]);
    default:
      return said(TONES[tap.kind], words.states[tap.kind]);
  }
}

/** A state with its tone. */
export function said(tone: Tone, { title, advice }: StateWords): Words {
  return { tone, title, advice: [advice] };
}
