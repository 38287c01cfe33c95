import { h } from 'preact';
import { expect, test } from 'vitest';
import { ProfileOptions } from '../../../components/profile/ProfileOptions';
import { Study, type StudyState, type StudyWork } from '../../../components/study/Study';
import { StudySave } from '../../../components/study/StudySave';
import { SummaryMethod } from '../../../components/summary/SummaryMethod';
import { SummaryProfile } from '../../../components/summary/SummaryProfile';
import { saidOf } from '../../../components/words/errors/words';
import { LANGUAGES } from '../../../components/words/languages';
import { STUDY_WORDS } from '../../../components/words/study/words';
import type { GradeProfile } from '../../../lib/grade/grade-profile';
import { syntheticCohort } from '../../../lib/study/cohort/cohort';
import { humanCsv } from '../../../lib/study/human-csv';
import { ProfileError, type ProfileProblem } from '../../../lib/study/profile-error';
import { makeReport, type ReportStep } from '../../../lib/study/report/make-report';
import { figuresOf } from '../../../lib/study/report/report-body';
import { resultsToCsv } from '../../../lib/study/results-csv';
import { readHuman, readResults } from '../../../lib/study/study-tables';
import { nameWithStudyThresholds } from '../../../lib/twitch/reference-method';
import { drawIn } from '../../fixtures/draw-in';
import { fixtureRecord } from '../../fixtures/record';
import { wordsOf } from './rendered-words';
import { leftInLatin } from './untranslated';

const nothing = () => {};
const { rows, human } = syntheticCohort({ folds: 1 });
const results = readResults({ name: 'results.csv', text: resultsToCsv(rows) });
const people = readHuman({ name: 'human.csv', text: humanCsv(human) });
const mended = readHuman({ name: 'human.csv', text: 'clip,rater\na.mov,AB\n' });
const long = readHuman({ name: 'human.csv', text: `clip,patient\n${'a.mov,\n'.repeat(30)}` });
const noted = readHuman({ name: 'human.csv', text: 'clip,patient,colour\na.mov,P1,red\n' });

const START: StudyState = { results: null, human: null, name: '', author: '', work: { kind: 'idle' } };

function page(part: Partial<StudyState>) {
  return h(Study, {
    state: { ...START, ...part },
    onLanguage: nothing,
    onResults: nothing,
    onHuman: nothing,
    onName: nothing,
    onAuthor: nothing,
    onMake: nothing,
    onDemo: nothing,
    onSave: nothing,
  });
}

const STEPS: ReportStep[] = ['checking', 'grades', 'patterns', 'raters'];
const WORKS: StudyWork[] = [
  { kind: 'busy', step: null },
  ...STEPS.map((step) => ({ kind: 'busy', step }) as const),
  { kind: 'failed', problems: mended.problems },
  { kind: 'broke-off' },
];
const STATES: Partial<StudyState>[] = [
  {},
  { results, human: people },
  { results: readResults({ name: 'results.csv', text: '' }), human: mended },
  { results, human: noted },
  { results, human: long },
  ...WORKS.map((work) => ({ results, human: people, work })),
];

const LANGUAGE_LABEL = 'Language · Sprache';
/** Columns and endings are what they are in the file. */
const COLUMNS = ['clip', 'patient', 'rater', 'cohen_albert', 's1_level', 'hfs8', 'sf36_…', 'outcome', 'colour'];
const NAMES = [
  'results.csv',
  'human.csv',
  '.csv',
  '.ndjson',
  'npm run grade',
  ...COLUMNS,
  LANGUAGE_LABEL,
  'Al Menabbawy',
];

/** What the tables' readers say stays in English, and is marked as such. */
function withoutEnglish(html: string): string {
  return html.replace(/<span lang="en">.*?<\/span>/g, '');
}

test.each(STATES)('in Chinese nothing of the study page around its report is left in English (%#)', (state) => {
  expect(leftInLatin(withoutEnglish(drawIn('zh', page(state))), NAMES)).toEqual([]);
});

test('what is the matter with a table has its place in the reader’s language, and what it says marked as English', () => {
  const shown = (language: (typeof LANGUAGES)[number]) => drawIn(language, page({ human: mended }));
  expect(wordsOf(shown('en'))).toContain('line 1, column patient: There is no such column.');
  expect(shown('de')).toContain('Zeile 1, Spalte patient: <span lang="en">There is no such column.');
  expect(shown('zh')).toContain('第 1 行，patient 列：<span lang="en">There is no such column.');
  const more = STUDY_WORDS.en.more(long.problems.length - 20);
  expect(wordsOf(drawIn('en', page({ human: long })))).toContain(more);
  expect(STUDY_WORDS.en.english).toBeNull();
  for (const language of ['de', 'zh'] as const) {
    expect(wordsOf(shown(language))).toContain(STUDY_WORDS[language].english?.report);
    expect(wordsOf(shown(language))).toContain(STUDY_WORDS[language].english?.problems);
  }
});

test('what a table holds is counted', () => {
  const { clips, unmeasured } = { clips: 3, unmeasured: 1 };
  expect(STUDY_WORDS.en.results.holds({ clips, unmeasured })).toBe('3 clips, 1 of them not measured.');
  expect(STUDY_WORDS.de.results.holds({ clips, unmeasured: 0 })).toBe('3 Clips.');
  const { holds } = STUDY_WORDS.en.human;
  expect(holds({ clips: 2, patients: 1, raters: 1 })).toBe('2 clips of 1 patient, 1 rater.');
});

test('the report stays in English, and is marked as such', async () => {
  const head = { name: 'Try-out', app: '0.1.0', madeAt: '2026-01-01T00:00:00.000Z', seed: 1 };
  const report = await makeReport({ rows: results.content ?? [], human: people.content ?? [] }, head);
  const whole = drawIn('zh', page({ results, human: people, work: { kind: 'done', report } }));
  const [frame = '', inside = ''] = whole.split('<article class="report" lang="en">');
  expect(inside).toContain('What was found');
  // The longer ones first: some begin like others.
  const ids = figuresOf(report)
    .map(({ id }) => id)
    .sort((a, b) => b.length - a.length);
  expect(leftInLatin(frame, [...ids, ...NAMES, 'ZIP', 'SVG'])).toEqual([]);
  expect(leftInLatin(drawIn('zh', h(StudySave, { report, onSave: nothing })), [...ids, 'ZIP', 'SVG'])).toEqual([]);
}, 60_000);

const at = (ratePerMinute: number) => ({ eyeClosure: 0.2, mouthDistanceChange: 0, ratePerMinute, repetition: 0 });
const flat = { mean: 0, deviation: 1 };

const PROFILE: GradeProfile = {
  schema: 'hemiscope-profile',
  version: 1,
  provenance: {
    study: 'Try-out',
    author: 'AB',
    madeAt: '2026-01-01T12:00:00.000Z',
    app: '0.1.0',
    method: 'synthetic',
    methodVersion: 'synthetic',
    patients: 42,
    clips: 1,
    raters: 3,
    synthetic: true,
    dataChecksum: '0'.repeat(64),
  },
  thresholds: { eye: 0.05, mouth: 0.02 },
  tree: { root: { present: true }, heldOut: { right: 9, of: 10 }, certainty: 0.6 },
  groups: {
    scale: { eyeClosure: flat, mouthDistanceChange: flat, ratePerMinute: flat, repetition: flat },
    centroids: [
      { pattern: 'mild', patients: 5, centroid: at(5) },
      { pattern: 'clonic', patients: 5, centroid: at(40) },
      { pattern: 'tonic', patients: 1, centroid: at(15) },
    ],
  },
  checksum: '0123456789ab'.padEnd(64, '0'),
};
const BARE: GradeProfile = { ...PROFILE, thresholds: null, tree: null, groups: null };
const PROFILES = [PROFILE, BARE, { ...PROFILE, provenance: { ...PROFILE.provenance, author: '', synthetic: false } }];

const PROBLEMS: ProfileProblem[] = [
  { kind: 'no-profile' },
  { kind: 'newer' },
  { kind: 'damaged', where: 'thresholds.eye', issue: 'is too small' },
  { kind: 'damaged', where: null, issue: 'is no object' },
  { kind: 'changed' },
  { kind: 'teaches-nothing' },
];

const PROFILE_NAMES = ['Try-out', 'AB', '0123456789ab', 'profile.json', 'my.json', 'thresholds.eye', LANGUAGE_LABEL];

test('in Chinese nothing of the options is left in English', () => {
  const refusals = [null, ...PROBLEMS.map((problem) => ({ file: 'my.json', why: saidOf(new ProfileError(problem)) }))];
  for (const profile of [null, ...PROFILES])
    for (const refused of refusals) {
      const view = h(ProfileOptions, { profile, refused, onLanguage: nothing, onFile: nothing, onRemove: nothing });
      expect(leftInLatin(drawIn('zh', view), PROFILE_NAMES)).toEqual([]);
    }
});

test('why a profile is refused is a sentence in every language', () => {
  for (const language of LANGUAGES)
    for (const problem of PROBLEMS) expect(saidOf(new ProfileError(problem))(language)).toMatch(/[.。]$/);
});

test('in Chinese nothing of the summary’s lines on a profile is left in English', () => {
  for (const profile of PROFILES)
    expect(leftInLatin(drawIn('zh', h(SummaryProfile, { record: { profile } })), PROFILE_NAMES)).toEqual([]);
  const reference = fixtureRecord().reference;
  const method = { ...reference.method, name: nameWithStudyThresholds(reference.method.name) };
  const record = { ...fixtureRecord(), profile: PROFILE, reference: { ...reference, method } };
  const names = [...PROFILE_NAMES, 'Automated Grading Hemifacial Spasm Using Smartphone Cameras'];
  expect(leftInLatin(drawIn('zh', h(SummaryMethod, { record })), names)).toEqual([]);
  expect(drawIn('zh', h(SummaryProfile, { record: { profile: null } }))).toBe('');
});

test('a profile’s figures are written as the reader’s language does', () => {
  const said = (language: (typeof LANGUAGES)[number]) =>
    wordsOf(drawIn(language, h(SummaryProfile, { record: { profile: PROFILE } })));
  expect(said('en')).toContain('from 0.05 at the eye and 0.020 at the mouth on, in place of 0.06 and 0.017');
  expect(said('en')).toContain('“Try-out”, AB, 1 January 2026: 42 patients, 1 clip, 3 raters');
  expect(said('en')).toContain('mild, 5 patients; moderate clonic, 5 patients; severe tonic, 1 patient');
  expect(said('de')).toContain('ab 0,05 am Auge und 0,020 am Mund statt ab 0,06 und 0,017');
});
