import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SummaryActions } from '../../../components/summary/SummaryActions';
import { fhirWords, textOf } from '../../../components/summary/share-texts';
import { LanguageContext } from '../../../components/words/use-words';
import { fhirDocument } from '../../../lib/share/fhir/document';
import { fixtureRecord } from '../../fixtures/record';
import { objections } from '../share/r4-definitions';

const record = fixtureRecord();
const html = renderToString(
  h(LanguageContext.Provider, {
    value: 'de',
    children: h(SummaryActions, {
      record,
      onLanguage: () => {},
      onPrint: () => {},
      onSave: async () => {},
      onCopy: async () => {},
      keepUrl: '/history.html?keep=1',
    }),
  }),
);

describe('what can be done with a summary', () => {
  it('offers every file and text, folded away, each menu named by its button', () => {
    for (const format of ['html', 'sealed', 'json', 'events', 'series', 'fhir'])
      expect(html).toContain(`data-testid="save-${format}-button"`);
    for (const kind of ['note', 'letter']) expect(html).toContain(`data-testid="copy-${kind}-button"`);
    for (const menu of ['save', 'copy']) {
      expect(html).toMatch(new RegExp(`aria-expanded="false" aria-controls="${menu}-menu"`));
      expect(html).toMatch(new RegExp(`id="${menu}-menu"[^>]* hidden`));
    }
  });

  it('offers the reader’s language first', () => {
    expect(html).toMatch(/<option selected value="de" lang="de">Deutsch<\/option>/);
  });
});

describe('the texts', () => {
  it('differ by kind and by language', () => {
    const texts = (['note', 'letter'] as const).flatMap((kind) =>
      (['en', 'de', 'zh'] as const).map((language) => textOf(kind, record, language)),
    );
    expect(new Set(texts).size).toBe(6);
  });

  it.each(['en', 'de', 'zh'] as const)('in %s make a valid FHIR document', (language) => {
    let made = 0;
    const document = fhirDocument(record, {
      newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
      now: '2026-03-09T15:00:00.000Z',
      patientLabel: null,
      status: 'preliminary',
      words: fhirWords(record, language),
    });
    expect(objections(document)).toEqual([]);
  });
});
