import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { cutAtTerms } from '../../../components/basics/glossary';
import { Explained } from '../../../components/basics/Term';
import { EventsList } from '../../../components/grade/EventsList';
import { EvidenceCard } from '../../../components/grade/EvidenceCard';
import { GradeCard } from '../../../components/grade/GradeCard';
import { Reasons } from '../../../components/grade/Reasons';
import { ReferenceCard } from '../../../components/grade/ReferenceCard';
import { Summary } from '../../../components/summary/Summary';
import { TaskInHand } from '../../../components/tasks/TaskInHand';
import { GLOSSARY, TERM_NAMES } from '../../../components/words/glossary/words';
import { LANGUAGES, type Language } from '../../../components/words/languages';
import { underWayAt, withStarted } from '../../../lib/consult/task-run';
import type { ObservationCode } from '../../../lib/grade/call-verdict';
import { drawIn } from '../../fixtures/draw-in';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { leftVerdict } from '../../fixtures/verdict';
import { wordsOf } from './rendered-words';

const observations: ObservationCode[] = [
  'synkinesis',
  'other-babinski',
  'conjugate-closure',
  'commissure-down',
  'both-sides',
];
const verdict = leftVerdict({ observations });
const record = fixtureRecord();
const events = [fixtureEvent('eye', 'left', 12, 0.03)];
const tasks = withStarted([], ['rest'], 2);
const task = underWayAt(tasks, 12);
const nothing = () => undefined;

const panel = h('main', {}, [
  h(GradeCard, { verdict, windowLacksS: 0, named: new Set<never>() }),
  h(Reasons, { reasons: [{ kind: 'picture', issue: 'face-size' }] }),
  h(EvidenceCard, { verdict, platysma: null, onPlatysma: nothing }),
  h(ReferenceCard, { shown: true, grade: null, onShow: nothing }),
  task && h(TaskInHand, { task }),
  h(EventsList, { events, tasks }),
]);
const VIEWS: [string, Language, string][] = [
  ...LANGUAGES.map((language): [string, Language, string] => ['panel', language, drawIn(language, panel)]),
  ...LANGUAGES.map((language): [string, Language, string] => [
    'summary',
    language,
    drawIn(language, h(Summary, { record })),
  ]),
];

describe('the glossary', () => {
  it('cuts a text at each of its words once, in their order', () => {
    expect(cutAtTerms('A tonic spasm of the platysma, not clonic; the platysma.', GLOSSARY.en)).toEqual([
      { text: 'A ', name: null },
      { text: 'tonic', name: 'tonic' },
      { text: ' spasm of the ', name: null },
      { text: 'platysma', name: 'platysma' },
      { text: ', not ', name: null },
      { text: 'clonic', name: 'clonic' },
      { text: '; the platysma.', name: null },
    ]);
  });

  it('leaves a plain text whole', () => {
    expect(cutAtTerms('The eye twitches.', GLOSSARY.en)).toEqual([{ text: 'The eye twitches.', name: null }]);
    expect(cutAtTerms('', GLOSSARY.en)).toEqual([]);
  });

  it.each(LANGUAGES)('explains in words that need no explanation themselves, but in passing: %s', (language) => {
    const glossary = GLOSSARY[language];
    for (const name of TERM_NAMES) {
      const inBrackets = /[(（][^)）]*[)）]/g;
      const others = cutAtTerms(glossary[name].plain.replace(inBrackets, ''), glossary).flatMap(
        (piece) => piece.name ?? [],
      );
      expect([name, others.filter((other) => other !== name)]).toEqual([name, []]);
      expect(glossary[name].plain.length).toBeLessThan(200);
    }
  });
});

describe('a word that is explained', () => {
  const html = renderToString(h(Explained, { text: 'Platysma seen' }));

  it('is a button with its explanation on hover and in a popover that needs no script', () => {
    const [, target] = html.match(/<button type="button" class="term" popovertarget="([^"]+)"/) ?? [];
    expect(target).toBeDefined();
    expect(html).toContain(`title="${GLOSSARY.en.platysma.plain}"`);
    expect(html).toContain(`id="${target}" popover="auto">${GLOSSARY.en.platysma.plain}</span>`);
  });

  it('reads as before', () => {
    expect(wordsOf(html)).toBe('Platysma seen');
  });
});

describe.each(VIEWS)('the %s in %s', (_name, language, html) => {
  it.each(TERM_NAMES)('explains %s if it says it', (name) => {
    const said = GLOSSARY[language][name].found.test(wordsOf(html));
    expect(html.includes(`data-term="${name}"`)).toBe(said);
  });

  it('gives no two explanations one id', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out what a plainer word says', () => {
    expect(wordsOf(html)).not.toMatch(/palpebral|commissure|conjugate|ipsilateral|fasciculation/i);
  });
});

it('every word of the glossary stands in some view', () => {
  const all = VIEWS.map(([, , html]) => html).join('');
  expect(TERM_NAMES.filter((name) => !all.includes(`data-term="${name}"`))).toEqual([]);
});
