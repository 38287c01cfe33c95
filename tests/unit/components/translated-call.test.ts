import { type ComponentChildren, h } from 'preact';
import { describe, expect, it } from 'vitest';
import { GradeTimeline } from '../../../components/GradeTimeline';
import { Panel, type PanelProps } from '../../../components/Panel';
import { PreCheck } from '../../../components/PreCheck';
import { Reasons } from '../../../components/Reasons';
import { DisableSite, EnableSite } from '../../../components/SiteAccess';
import { StudyRecord } from '../../../components/StudyRecord';
import { VerdictTables } from '../../../components/VerdictTables';
import { Welcome } from '../../../components/Welcome';
import { CALL_WORDS } from '../../../components/words/call/words';
import { COMMON_WORDS } from '../../../components/words/common/words';
import { GLOSSARY, TERM_NAMES } from '../../../components/words/glossary/words';
import { GRADE_WORDS } from '../../../components/words/grade/words';
import { LANGUAGES } from '../../../components/words/languages';
import { REASON_WORDS } from '../../../components/words/reasons/words';
import type { LiveState, TapState } from '../../../lib/consult/live-state';
import { PRE_CHECK_ITEMS, type PreCheckReason } from '../../../lib/consult/precheck-findings';
import type { Gap, GapCause } from '../../../lib/consult/record';
import type { FailureCode } from '../../../lib/failure';
import type { NotGradable, ObservationCode, Pattern } from '../../../lib/grade/call-verdict';
import { gradeEvents } from '../../../lib/grade/grade-events';
import type { QualityIssueCode } from '../../../lib/measure/quality';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import { fixtureLiveState } from '../../fixtures/live-state';
import { fixturePanelProps } from '../../fixtures/panel-props';
import { fixtureEvent } from '../../fixtures/record';
import { drawIn } from './draw-in';
import { leftInLatin } from './untranslated';
import { leftVerdict, quietVerdict } from './verdict';

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

const quality = fixtureLiveState().quality;
const panel = (live: Partial<LiveState>, props: Partial<PanelProps> = {}) =>
  h(Panel, fixturePanelProps({ live: fixtureLiveState(live), ...props }));
const tapped = (tap: TapState) => [tap.kind, panel({ tap })] as const;

const TAPS: TapState[] = [
  ...keysOf(CALL_WORDS.en.states).map((kind) => ({ kind })),
  { kind: 'away' },
  { kind: 'starting' },
  { kind: 'watching' },
  { kind: 'poor' },
  { kind: 'choose' },
];
const failing = (code: FailureCode) => ({ code, message: 'in English, for the console' });
const FAILURES = keysOf<FailureCode>(CALL_WORDS.en.failures);
const TWO = (['a', 'b'] as const).map((id) => ({ id, name: null, role: 'remote' as const, width: 640, height: 360 }));
const missing = { participant: { id: 'x', name: null }, tiles: TWO, tap: { kind: 'choose' } } as const;
const faces = [
  { id: 1, measured: true, dataUrl: null },
  { id: 4, measured: false, dataUrl: 'data:image/jpeg;base64,AAAA' },
];
const unfinished = { name: null, startedAt: '2026-03-09T14:05:00.000Z', durationS: 61 };
const graded = { verdict: left, reference: gradeEvents([], 20, null), phase: 'running', elapsedS: 40 } as const;
const some = [fixtureEvent('eye', 'left', 12, 0.03), fixtureEvent('platysma', 'right', 14, 0.03)];

const PANELS = [
  ...TAPS.map(tapped),
  ...FAILURES.map(
    (code) => [code, panel({ tap: { kind: 'failed', failure: failing(code) }, keeping: failing(code) })] as const,
  ),
  ['no link', panel({}, { link: 'lost' })] as const,
  ['the start', panel({}, { link: 'connecting', live: null })] as const,
  ['an enabled site', panel({ tap: { kind: 'no-call' } }, { enabledHost: 'calls.example' })] as const,
  ['one tile', panel({ tap: { kind: 'choose' }, watchedTileId: null, tiles: TWO.slice(1) })] as const,
  ['two tiles', panel({ tap: { kind: 'choose' }, watchedTileId: null, tiles: TWO, service: 'other' })] as const,
  ['an absent patient', panel(missing)] as const,
  ['an absent patient elsewhere', panel({ ...missing, service: 'other' })] as const,
  ['somebody else', panel({ participant: { id: 'x', name: null }, tiles: TWO, watchedTileId: 'a' })] as const,
  ['two faces', panel({}, { faces })] as const,
  ['another face', panel({ otherFace: true }, { faces, crop: 'data:image/jpeg;base64,AAAA' })] as const,
  ['an asked face', panel({ tap: { kind: 'which-face' } }, { faces })] as const,
  ['an unfinished consult', panel({ unfinished, phase: 'unfinished' })] as const,
  ['a paused consult', panel({ phase: 'paused' })] as const,
  ['an ended consult', panel({ phase: 'ended', recordId: 'x' })] as const,
  ['a grade', panel(graded, { events: some, referenceShown: true, referenceEvents: [] })] as const,
  ['a provisional grade', panel({ verdict: quietVerdict(), windowLacksS: 3 })] as const,
  [
    'a poor picture',
    panel({ quality: quality && { ...quality, issues: ISSUES.map((code) => ({ code, blocking: true })) } }),
  ] as const,
] as const;

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
