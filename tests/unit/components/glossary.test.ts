import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { EventsList } from '../../../components/EventsList';
import { EvidenceCard } from '../../../components/EvidenceCard';
import { GradeCard } from '../../../components/GradeCard';
import { cutAtTerms, GLOSSARY, type TermName } from '../../../components/glossary';
import { ReferenceCard } from '../../../components/ReferenceCard';
import { Summary } from '../../../components/Summary';
import { Explained } from '../../../components/Term';
import type { ObservationCode } from '../../../lib/grade/call-verdict';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { wordsOf } from './rendered-words';
import { leftVerdict } from './verdict';

const observations: ObservationCode[] = ['synkinesis', 'other-babinski', 'conjugate-closure', 'commissure-down'];
const verdict = leftVerdict({ observations });
const record = fixtureRecord();
const events = [fixtureEvent('eye', 'left', 12, 0.03)];
const nothing = () => undefined;

const panel = h('main', {}, [
  h(GradeCard, { verdict, windowLacksS: 0, named: new Set<never>() }),
  h(EvidenceCard, { verdict, platysma: null, onPlatysma: nothing }),
  h(ReferenceCard, { shown: true, grade: null, onShow: nothing }),
  h(EventsList, { events, tasks: [] }),
]);
const VIEWS: Record<string, string> = { panel: renderToString(panel), summary: renderToString(h(Summary, { record })) };

const NAMES = Object.keys(GLOSSARY) as TermName[];

describe('the glossary', () => {
  it('cuts a text at each of its words once, in their order', () => {
    expect(cutAtTerms('A tonic spasm of the platysma, not clonic; the platysma.')).toEqual([
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
    expect(cutAtTerms('The eye twitches.')).toEqual([{ text: 'The eye twitches.', name: null }]);
    expect(cutAtTerms('')).toEqual([]);
  });

  it('explains in words that the glossary does not have to explain again, but in passing', () => {
    for (const name of NAMES) {
      const inBrackets = /\([^)]*\)/g;
      const others = cutAtTerms(GLOSSARY[name].plain.replace(inBrackets, '')).flatMap((piece) => piece.name ?? []);
      expect([name, others.filter((other) => other !== name)]).toEqual([name, []]);
      expect(GLOSSARY[name].plain.length).toBeLessThan(200);
    }
  });
});

describe('a word that is explained', () => {
  const html = renderToString(h(Explained, { text: 'Platysma seen' }));

  it('is a button with its explanation on hover and in a popover that needs no script', () => {
    const [, target] = html.match(/<button type="button" class="term" popovertarget="([^"]+)"/) ?? [];
    expect(target).toBeDefined();
    expect(html).toContain(`title="${GLOSSARY.platysma.plain}"`);
    expect(html).toContain(`id="${target}" popover="auto">${GLOSSARY.platysma.plain}</span>`);
  });

  it('reads as before', () => {
    expect(wordsOf(html)).toBe('Platysma seen');
  });
});

describe.each(Object.entries(VIEWS))('the %s', (_name, html) => {
  it.each(NAMES)('explains %s if it says it', (name) => {
    const said = GLOSSARY[name].found.test(wordsOf(html));
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
  const all = Object.values(VIEWS).join('');
  expect(NAMES.filter((name) => !all.includes(`data-term="${name}"`))).toEqual([]);
});
