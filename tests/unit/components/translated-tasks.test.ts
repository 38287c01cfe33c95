import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { ScoreField } from '../../../components/basics/ScoreField';
import { ClinicianNotes } from '../../../components/notes/ClinicianNotes';
import { PatientLine } from '../../../components/notes/PatientLine';
import { SummaryClinician } from '../../../components/summary/SummaryClinician';
import { SummaryTasks } from '../../../components/summary/SummaryTasks';
import { GuidedTasks } from '../../../components/tasks/GuidedTasks';
import { TASKS_WORDS } from '../../../components/words/tasks/words';
import { underWayAt, withStarted } from '../../../lib/consult/task-run';
import { TASK_KINDS } from '../../../lib/consult/tasks';
import { HFS_7_RANGE } from '../../../lib/grade/clinician-scales';
import { drawIn } from '../../fixtures/draw-in';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { wordsOf } from './rendered-words';
import { leftInLatin } from './untranslated';

const tasks = withStarted([], TASK_KINDS, 0);
const NOTHING = () => {};
/** In rest, in a movement, and watching what follows; and without any task. */
const TIMES_S = [1, 31, 41, 1000];

const taskViews = TIMES_S.map((elapsedS) =>
  h(GuidedTasks, {
    tasks,
    task: underWayAt(tasks, elapsedS),
    elapsedS,
    onStartTasks: NOTHING,
    onSkipTask: NOTHING,
    onStopTask: NOTHING,
  }),
);

const { clinician, patient, consent } = FIXTURE_NOTES;
const told = (clinician?.treatments ?? []).map(({ note }) => note).filter(Boolean);
const notesViews = [
  h(PatientLine, { patient: { label: null }, consent: null, locked: false, onChange: NOTHING, onNext: null }),
  h(PatientLine, { patient, consent, locked: true, onChange: NOTHING, onNext: NOTHING }),
  h(ClinicianNotes, { observed: null, today: '2026-03-09', locked: false, onChange: NOTHING }),
  h(ClinicianNotes, { observed: clinician, today: '2026-03-09', locked: false, onChange: NOTHING }),
  // What is no day any more is told.
  h(ClinicianNotes, { observed: clinician, today: '2000-01-01', locked: true, onChange: NOTHING }),
  h(ScoreField, { name: 'hfs7', label: 'HFS-7', range: HFS_7_RANGE, value: 99, onScore: NOTHING }),
  h(SummaryClinician, { observed: clinician }),
];

const events = [fixtureEvent('eye', 'left', 31, 0.2), fixtureEvent('eye', 'left', 42, 0.2)];
const summaryViews = [events, []].map((some) =>
  h(SummaryTasks, { record: { ...fixtureRecord(), durationS: 200, tasks, events: some } }),
);

describe('in Chinese nothing is left in English', () => {
  it.each(taskViews.map((view, i) => [TIMES_S[i], view] as const))('of the guided tasks at %s s', (_, view) => {
    expect(leftInLatin(drawIn('zh', view))).toEqual([]);
  });

  it.each(notesViews.map((view, i) => [i, view] as const))('of what the doctor writes down, view %s', (_, view) => {
    expect(leftInLatin(drawIn('zh', view), [...told, patient.label ?? ''])).toEqual([]);
  });

  it.each(summaryViews.map((view, i) => [i, view] as const))('of the tasks in the summary, view %s', (_, view) => {
    expect(leftInLatin(drawIn('zh', view))).toEqual([]);
  });
});

describe('what came of the tasks', () => {
  it.each([
    [
      'en',
      '2 twitches and spasms count, of them 1 provoked, after: eye closure (1). 1 began in a movement that was asked for and is left out.',
    ],
    [
      'de',
      '2 Zuckungen und Spasmen zählen, davon 1 provoziert, nach: Augenschluss (1). 1 begann während einer Bewegung auf Aufforderung und zählt nicht mit.',
    ],
    ['zh', '计入抽动和痉挛 2 次，其中诱发 1 次：用力闭眼后 1 次。另有 1 次始于按要求做的动作之中，不计入。'],
  ] as const)('is one sentence in %s', (language, sentence) => {
    expect(TASKS_WORDS[language].sentence(2, [{ kind: 'close-eyes', count: 1 }], 1, 0)).toBe(sentence);
  });

  it('is written without a number where there was none', () => {
    for (const { sentence } of Object.values(TASKS_WORDS)) expect(sentence(3, [], 0, 0)).not.toContain('0');
    expect(wordsOf(drawIn('de', summaryViews[1]))).toContain('0 Zuckungen und Spasmen zählen');
  });
});
