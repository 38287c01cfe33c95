import { describe, expect, it } from 'vitest';
import {
  certaintyWords,
  levelWords,
  noneExplained,
  platysmaMark,
  platysmaWords,
  spokenVerdict,
} from '../../../components/grade-words';
import { OBSERVATION_WORDS } from '../../../components/observation-words';
import { HINDRANCE_WORDS, ISSUE_WORDS, reasonWords } from '../../../components/reason-words';
import type { NotGradable } from '../../../lib/grade/call-verdict';
import type { QualityIssueCode } from '../../../lib/measure/quality';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import { leftVerdict, quietVerdict } from './verdict';

const ISSUES = Object.keys(ISSUE_WORDS) as QualityIssueCode[];
const HINDRANCES = Object.keys(HINDRANCE_WORDS) as Hindrance[];

describe('words for a grade', () => {
  it('say what a level 0 could not have seen, rounded to the worse', () => {
    expect(levelWords(quietVerdict())).toBe('No twitch seen');
    expect(noneExplained(quietVerdict())).toBe(
      'that this picture could show (from 9\u00a0% of the lid opening, 4\u00a0% of the mouth’s width). Smaller ones may be there.',
    );
  });

  it('never call a face quiet beside events', () => {
    const { evidence } = leftVerdict();
    const chance = quietVerdict({ evidence });
    expect(levelWords(chance)).toBe('None beyond chance');
    expect(noneExplained(chance)).toMatch(/^18 events were seen.*may show too\. This picture shows twitches from 9/);
    const mouthOnly = quietVerdict({ evidence, observations: ['mouth-only'] });
    expect(levelWords(mouthOnly)).toBe('No eye twitch');
    expect(noneExplained(mouthOnly)).toMatch(/^The mouth alone twitches/);
  });

  it('say that a level may be higher', () => {
    expect(levelWords(leftVerdict({ level: 1, atLeast: true }))).toBe('Eye; mouth not assessed');
    expect(levelWords(leftVerdict({ level: 2, atLeast: true }))).toBe('Eye + mouth; platysma inferred, not seen');
  });

  it('are read aloud without figures that move all the time', () => {
    expect(spokenVerdict(leftVerdict({ level: 1, atLeast: true }))).toBe(
      'At least level 1: Eye; mouth not assessed. Patient’s left.',
    );
  });

  it('never claim full certainty', () => {
    expect(certaintyWords(1)).toBe('high (99\u00a0%)');
    expect(certaintyWords(0.72)).toBe('moderate (72\u00a0%)');
    expect(certaintyWords(0.4)).toBe('low (40\u00a0%)');
  });

  it('tell the sources of the word on the platysma apart', () => {
    const words = (['clinician', 'pixels', 'inferred'] as const).flatMap((source) =>
      [true, false].map((present) => platysmaWords({ present, source })),
    );
    expect(new Set(words).size).toBe(6);
    expect(platysmaMark(3, 'pixels')).toBe('neck seen to move');
    expect(platysmaMark(3, 'clinician')).toBe('seen by clinician');
    expect(platysmaMark(2, 'clinician')).toBeNull();
  });
});

describe('words for why there is no grade', () => {
  const short = { region: 'mouth', assessedS: 4.9, neededS: 5 } as const;
  const reasons: NotGradable[] = [
    ...ISSUES.map((issue): NotGradable => ({ kind: 'picture', issue })),
    ...HINDRANCES.map((hindrance): NotGradable => ({ kind: 'not-assessed', hindrance, ...short })),
    { kind: 'not-assessed', hindrance: null, ...short },
    { kind: 'too-short', measuredS: 3.6, neededS: 5 },
  ];

  it.each(reasons)('are a sentence, and say what to do: %o', (reason) => {
    const { phrase, advice } = reasonWords(reason);
    expect(phrase).toMatch(/^[A-Z].*\.$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  });

  it('differ from each other', () => {
    expect(new Set(reasons.map((reason) => reasonWords(reason).phrase)).size).toBe(reasons.length);
  });

  it('never round what is too little up to enough', () => {
    expect(reasonWords({ kind: 'not-assessed', hindrance: 'mouth-moving', ...short }).phrase).toBe(
      'The mouth could be judged for 4 s of 5 s needed: the patient speaks, chews or smiles.',
    );
  });

  it('say “no grade yet” while only time is missing', () => {
    const nothing = { level: null, certainty: 0 } as const;
    expect(levelWords(quietVerdict({ ...nothing, reasons: [{ kind: 'too-short', measuredS: 2, neededS: 5 }] }))).toBe(
      'No grade yet',
    );
    expect(levelWords(quietVerdict({ ...nothing, reasons: [{ kind: 'picture', issue: 'light' }] }))).toBe(
      'Not gradable',
    );
  });
});

describe('words for observations', () => {
  it.each(Object.entries(OBSERVATION_WORDS))(
    'name and explain %s and diagnose nothing',
    (_code, { title, meaning }) => {
      expect(title.length).toBeGreaterThan(8);
      expect(meaning).not.toMatch(/diagnos|the patient has|you have/i);
    },
  );
});
