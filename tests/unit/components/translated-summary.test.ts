import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { SummaryMessage } from '../../../components/basics/SummaryMessage';
import { Summary } from '../../../components/summary/Summary';
import { LANGUAGES } from '../../../components/words/languages';
import { SUMMARY_WORDS } from '../../../components/words/summary/words';
import type { ConsultRecord } from '../../../lib/consult/record';
import { withStarted } from '../../../lib/consult/task-run';
import { TASK_KINDS } from '../../../lib/consult/tasks';
import { recordFromJson } from '../../../lib/share/json';
import { drawIn } from '../../fixtures/draw-in';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixtureRecord } from '../../fixtures/record';
import { signedWithoutEyes } from '../../fixtures/review';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';
import { wordsOf } from './rendered-words';
import { leftInLatin } from './untranslated';

const fixture = (name: string) =>
  recordFromJson(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));

const record = fixtureRecord({ notes: FIXTURE_NOTES });
const told = FIXTURE_NOTES.clinician.treatments.map(({ note }) => note).filter(Boolean);
const names = [
  record.participant.name ?? '',
  FIXTURE_NOTES.patient.label ?? '',
  'Test Patient',
  'Dr. Test',
  'Al Menabbawy',
  'From spasms to smiles',
  ...told,
];

const RECORDS: Record<string, ConsultRecord> = {
  'as measured': record,
  'signed, with tasks': signedWithoutEyes({ ...record, tasks: withStarted([], TASK_KINDS, 5) }),
  'of the left side': { ...record, highest: { timeS: 44, verdict: leftVerdict() }, whole: quietVerdict() },
  'that could not be graded': {
    ...record,
    highest: null,
    whole: quietVerdict({
      level: null,
      certainty: 0,
      reasons: [
        { kind: 'picture', issue: 'frame-rate' },
        { kind: 'not-assessed', region: 'eye', hindrance: 'gaze', assessedS: 2, neededS: 5 },
      ],
    }),
  },
  'of version 1': fixture('consult-v1'),
  'of version 2': fixture('consult-v2'),
  'of version 3': fixture('consult-v3'),
};

describe.each(Object.entries(RECORDS))('the summary of a consult %s', (_name, each) => {
  it('leaves nothing in English', () => {
    expect(leftInLatin(drawIn('zh', h(Summary, { record: each })), names)).toEqual([]);
  });

  it.each(LANGUAGES)('is whole in %s', (language) => {
    const html = drawIn(language, h(Summary, { record: each }));
    expect(html).not.toMatch(/NaN|undefined|\[object/);
    expect(html.match(/<section/g)?.length).toBe(drawIn('en', h(Summary, { record: each })).match(/<section/g)?.length);
  });
});

it('the messages instead of a summary are in every language', () => {
  for (const language of LANGUAGES)
    for (const message of Object.values(SUMMARY_WORDS[language].messages)) {
      const html = drawIn(language, h(SummaryMessage, message));
      expect(wordsOf(html)).toContain(message.advice);
      if (language === 'zh') expect(leftInLatin(html)).toEqual([]);
    }
});

it('numbers and dates are the language’s own', () => {
  const html = drawIn('de', h(Summary, { record }));
  expect(wordsOf(html)).toContain('9. März 2026 um');
  expect(wordsOf(html)).toMatch(/Bilder pro Sekunde ?\d+,\d/);
});
