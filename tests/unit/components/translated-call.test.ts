import { type ComponentChildren, h } from 'preact';
import { describe, expect, it } from 'vitest';
import { GradeTimeline } from '../../../components/grade/GradeTimeline';
import { Reasons } from '../../../components/grade/Reasons';
import { StudyRecord } from '../../../components/grade/StudyRecord';
import { VerdictTables } from '../../../components/grade/VerdictTables';
import { PreCheck } from '../../../components/panel/PreCheck';
import { DisableSite, EnableSite } from '../../../components/panel/SiteAccess';
import { Welcome } from '../../../components/welcome/Welcome';
import { COMMON_WORDS } from '../../../components/words/common/words';
import { GLOSSARY, TERM_NAMES } from '../../../components/words/glossary/words';
import { GRADE_WORDS } from '../../../components/words/grade/words';
import { LANGUAGES } from '../../../components/words/languages';
import { REASON_WORDS } from '../../../components/words/reasons/words';
import { PRE_CHECK_ITEMS, type PreCheckReason } from '../../../lib/consult/precheck-findings';
import type { Gap, GapCause } from '../../../lib/consult/record';
import type { NotGradable, ObservationCode, Pattern } from '../../../lib/grade/call-verdict';
import type { QualityIssueCode } from '../../../lib/measure/quality';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import { drawIn } from '../../fixtures/draw-in';
import { PANELS, panel } from '../../fixtures/panels';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';
import { leftInLatin } from './untranslated';

const NAMES = [
  'Test Patient',
  'calls.example',
  'Chan et al.',
  'Al Menabbawy',
  'From spasms to smiles',
  'Language · Sprache',
];
const leftIn = (view: ComponentChildren) => leftInLatin(drawIn('zh', view), NAMES);
const keysOf = <K extends string>(words: Record<K, unknown>) => Object.keys(words) as K[];
const ISSUES = keysOf<QualityIssueCode>(REASON_WORDS.en.issues);
const HINDRANCES = keysOf<Hindrance>(REASON_WORDS.en.hindrances);
const REASONS: PreCheckReason[] = [...ISSUES, ...HINDRANCES, 'no-frames'];
const OBSERVATIONS = keysOf<ObservationCode>(GRADE_WORDS.en.observations);
const NOTHING = () => {};
const left = leftVerdict({ observations: OBSERVATIONS });

const CHECKS = REASONS.flatMap((reason) =>
  (['poor', 'fair'] as const).map(
    (verdict) =>
      [
        `${reason}, ${verdict}`,
        PRE_CHECK_ITEMS.map((item) => ({ item, value: 0.5, limit: item === 'eye' ? null : 1, verdict, reason })),
      ] as const,
  ),
);

const short = { assessedS: 1, neededS: 5 };
const WHY: NotGradable[] = [
  ...ISSUES.map((issue): NotGradable => ({ kind: 'picture', issue })),
  ...HINDRANCES.map((hindrance): NotGradable => ({ kind: 'not-assessed', region: 'eye', hindrance, ...short })),
  { kind: 'not-assessed', region: 'mouth', hindrance: null, ...short },
  { kind: 'too-short', measuredS: 2, neededS: 5 },
];

const ZERO = [
  quietVerdict(),
  quietVerdict({ evidence: left.evidence }),
  quietVerdict({ observations: ['mouth-only'] }),
  leftVerdict({ level: 1, atLeast: true, side: 'both' }),
  leftVerdict({ level: 3, platysma: { present: true, source: 'pixels' } }),
  leftVerdict({ level: 3, platysma: { present: true, source: 'clinician' }, certainty: 0.4 }),
  quietVerdict({ level: null, certainty: 0, reasons: [{ kind: 'too-short', measuredS: 2, neededS: 5 }] }),
];
const PATTERNS: Pattern[] = ['mild', 'clonic', 'tonic'];
const GAPS = keysOf<GapCause>(COMMON_WORDS.en.gaps).map((cause, i): Gap => ({ fromS: i, toS: i + 1, cause }));

describe('in Chinese nothing is left in English', () => {
  it.each(PANELS)('of the panel with %s', (_, view) => {
    expect(leftIn(view)).toEqual([]);
  });

  it.each(CHECKS)('of a picture check with %s', (_, findings) => {
    const state = { done: true, progress: 1, leftS: 0, findings };
    expect(leftIn(h(PreCheck, { state, onAgain: NOTHING }))).toEqual([]);
  });

  it('of a picture check that runs, of a good one, and of one that could tell nothing', () => {
    const findings = PRE_CHECK_ITEMS.map(
      (item) => ({ item, value: 0.5, limit: 1, verdict: 'good', reason: null }) as const,
    );
    const unknown = findings.map((finding) => ({ ...finding, verdict: 'unknown', value: null }) as const);
    for (const [done, some] of [
      [false, findings],
      [true, findings],
      [true, unknown],
    ] as const) {
      const state = { done, progress: 0.5, leftS: 4, findings: [...some] };
      expect(leftIn(h(PreCheck, { state, onAgain: NOTHING }))).toEqual([]);
    }
  });

  it('of the reasons for no grade', () => {
    expect(leftIn(h(Reasons, { reasons: WHY }))).toEqual([]);
  });

  it.each(ZERO.map((verdict, i) => [i, verdict] as const))('of verdict %s', (_, verdict) => {
    const live = { verdict, platysma: true };
    expect(leftIn(panel(live))).toEqual([]);
  });

  it.each([null, ...PATTERNS])('of the figures behind a verdict with the pattern %s', (pattern) => {
    expect(leftIn(h(VerdictTables, { verdict: { ...left, pattern } }))).toEqual([]);
  });

  it.each([0, 1, 2, 3] as const)('of the study’s record at level %s', (level) => {
    expect(leftIn(h(StudyRecord, { level, open: true }))).toEqual([]);
  });

  it('of the level over time with every kind of gap', () => {
    const view = h(GradeTimeline, { spans: [], reference: [], notGraded: [], gaps: GAPS, durationS: 20 });
    const html = drawIn('zh', view);
    expect(html).toContain(COMMON_WORDS.zh.gaps['no-face']);
    expect(leftInLatin(html)).toEqual([]);
  });

  it('of the question for a site', () => {
    const site = (host: string | null, known: boolean, answer: 'no' | 'not-asked' | null) =>
      h(EnableSite, {
        host,
        known,
        refusal: answer && { host: 'calls.example', answer },
        onEnable: NOTHING,
      });
    const views = [
      site(null, false, null),
      site('calls.example', false, null),
      site('calls.example', true, null),
      site('calls.example', false, 'no'),
      site('calls.example', false, 'not-asked'),
      h(DisableSite, { host: 'calls.example', onDisable: NOTHING }),
    ];
    for (const view of views) expect(leftIn(view)).toEqual([]);
  });

  it('of the first page', () => {
    expect(leftIn(h(Welcome, { onLanguage: NOTHING }))).toEqual([]);
  });

  it.each(TERM_NAMES)('of the explanation of %s', (name) => {
    expect(leftInLatin(GLOSSARY.zh[name].plain)).toEqual([]);
  });
});

describe.each(LANGUAGES)('what is said to the patient and to the doctor in %s', (language) => {
  const { issues, hindrances, noFrames } = REASON_WORDS[language];
  const end = { en: '.', de: '.', zh: '。' }[language];

  it('are whole sentences', () => {
    for (const { say, doctor, advice } of [...Object.values(issues), ...Object.values(hindrances), noFrames]) {
      expect(say ?? doctor).not.toBeNull();
      for (const sentence of [say, doctor]) if (sentence !== null) expect(sentence.endsWith(end)).toBe(true);
      expect(advice).toContain(doctor ?? '');
    }
  });
});
