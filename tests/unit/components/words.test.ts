import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../../components/grade/reason-words';
import { certaintyOf, platysmaSeen } from '../../../components/grade/verdict-text';
import { levelWords, noneExplained, spokenVerdict } from '../../../components/grade/verdict-words';
import { COMMON_WORDS } from '../../../components/words/common/words';
import { EVIDENCE_WORDS } from '../../../components/words/evidence/words';
import { GRADE_WORDS } from '../../../components/words/grade/words';
import { LANGUAGES } from '../../../components/words/languages';
import { FORMATS } from '../../../components/words/locale-format';
import { REASON_WORDS } from '../../../components/words/reasons/words';
import type { NotGradable } from '../../../lib/grade/call-verdict';
import type { QualityIssueCode } from '../../../lib/measure/quality';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';

const ISSUES = Object.keys(REASON_WORDS.en.issues) as QualityIssueCode[];
const HINDRANCES = Object.keys(REASON_WORDS.en.hindrances) as Hindrance[];
const grade = GRADE_WORDS.en;

describe('words for a grade', () => {
  it('say what a level 0 could not have seen, rounded to the worse', () => {
    expect(levelWords(quietVerdict(), grade)).toBe('No twitch seen');
    expect(noneExplained(quietVerdict(), grade, FORMATS.en)).toBe(
      'that this picture could show (from 9% of the lid opening, 4% of the mouth’s width). Smaller ones may be there.',
    );
  });

  it('never call a face quiet beside events', () => {
    const { evidence } = leftVerdict();
    const chance = quietVerdict({ evidence });
    expect(levelWords(chance, grade)).toBe('None beyond chance');
    expect(noneExplained(chance, grade, FORMATS.en)).toMatch(
      /^18 events were seen.*may show too\. This picture shows twitches from 9/,
    );
    const mouthOnly = quietVerdict({ evidence, observations: ['mouth-only'] });
    expect(levelWords(mouthOnly, grade)).toBe('No eye twitch');
    expect(noneExplained(mouthOnly, grade, FORMATS.en)).toMatch(/^The mouth alone twitches/);
  });

  it('say that a level may be higher', () => {
    expect(levelWords(leftVerdict({ level: 1, atLeast: true }), grade)).toBe('Eye; mouth not assessed');
    expect(levelWords(leftVerdict({ level: 2, atLeast: true }), grade)).toBe(
      'Eye + mouth; platysma inferred, not seen',
    );
  });

  it('are read aloud without figures that move all the time', () => {
    expect(spokenVerdict(leftVerdict({ level: 1, atLeast: true }), grade, COMMON_WORDS.en)).toBe(
      'At least level 1: Eye; mouth not assessed. Patient’s left.',
    );
  });

  it('never claim full certainty', () => {
    const words = (certainty: number) => certaintyOf({ certainty }, grade.certainty, { format: FORMATS.en });
    expect(words(1)).toBe('certainty high (99%)');
    expect(words(0.72)).toBe('certainty moderate (72%)');
    expect(words(0.4)).toBe('certainty low (40%)');
  });

  it.each(LANGUAGES)('tell the sources of the word on the platysma apart in %s', (language) => {
    const { present, absent } = EVIDENCE_WORDS[language].signs;
    expect(new Set([...Object.values(present), ...Object.values(absent)]).size).toBe(6);
    const words = GRADE_WORDS[language];
    const seen = (level: 2 | 3, source: 'pixels' | 'clinician') =>
      platysmaSeen({ level, platysma: { present: true, source } }, words);
    expect(seen(3, 'pixels')).toBe(words.platysmaSeen.pixels);
    expect(seen(3, 'clinician')).toBe(words.platysmaSeen.clinician);
    expect(seen(2, 'clinician')).toBeNull();
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
    const { phrase, advice } = reasonWords(reason, REASON_WORDS.en);
    expect(phrase).toMatch(/^[A-Z].*\.$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  });

  it('differ from each other', () => {
    expect(new Set(reasons.map((reason) => reasonWords(reason, REASON_WORDS.en).phrase)).size).toBe(reasons.length);
  });

  it('never round what is too little up to enough', () => {
    expect(reasonWords({ kind: 'not-assessed', hindrance: 'mouth-moving', ...short }, REASON_WORDS.en).phrase).toBe(
      'The mouth could be judged for 4 s of 5 s needed: the patient speaks, chews or smiles.',
    );
  });

  it('say “no grade yet” while only time is missing', () => {
    const nothing = { level: null, certainty: 0 } as const;
    expect(
      levelWords(quietVerdict({ ...nothing, reasons: [{ kind: 'too-short', measuredS: 2, neededS: 5 }] }), grade),
    ).toBe('No grade yet');
    expect(levelWords(quietVerdict({ ...nothing, reasons: [{ kind: 'picture', issue: 'light' }] }), grade)).toBe(
      'Not gradable',
    );
  });
});

describe('words for observations', () => {
  it.each(Object.entries(grade.observations))(
    'name and explain %s and diagnose nothing',
    (_code, { title, meaning }) => {
      expect(title.length).toBeGreaterThan(8);
      expect(meaning).not.toMatch(/diagnos|the patient has|you have/i);
    },
  );
});
