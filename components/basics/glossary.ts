import { type Glossary, TERM_NAMES, type TermName } from '../words/glossary/words';

/** A piece of text; `name`: it is a word of the glossary. */
export interface TextPiece {
  text: string;
  name: TermName | null;
}

/** A text cut at the words that the glossary explains, each at its first place only. */
export function cutAtTerms(text: string, glossary: Glossary, names: readonly TermName[] = TERM_NAMES): TextPiece[] {
  const places = names.flatMap((name) => {
    const match = glossary[name].found.exec(text);
    return match ? [{ name, from: match.index, word: match[0] }] : [];
  });
  const first = places.sort((a, b) => a.from - b.from)[0];
  if (!first) return text === '' ? [] : [{ text, name: null }];
  const { name, from, word } = first;
  const left = names.filter((other) => other !== name);
  return [
    ...(from > 0 ? [{ text: text.slice(0, from), name: null }] : []),
    { text: word, name },
    ...cutAtTerms(text.slice(from + word.length), glossary, left),
  ];
}
