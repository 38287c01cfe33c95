import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../components/words/languages';
import { LanguageContext } from '../../../components/words/use-words';

/** A view as a reader of that language gets it. */
export function drawIn(language: Language, view: ComponentChildren): string {
  return renderToString(h(LanguageContext.Provider, { value: language, children: view }));
}
