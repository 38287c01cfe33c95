import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { GLOSSARY, type TermName } from '../words/glossary/words';
import { useWords } from '../words/use-words';
import { cutAtTerms } from './glossary';

export interface TermProps {
  name: TermName;
  /** The word as it stands in its sentence. */
  children: ComponentChildren;
}

/**
 * A word with its plain explanation: on hover, and on a click, a tap or Enter. A popover, because that needs no script: it works
 * in saved and sealed pages too.
 */
export function Term({ name, children }: TermProps) {
  const id = useId();
  const { plain } = useWords(GLOSSARY)[name];
  return (
    <>
      <button type="button" class="term" popovertarget={id} title={plain} data-term={name}>
        {children}
      </button>
      <span class="term-note" id={id} popover="auto">
        {plain}
      </span>
    </>
  );
}

/** A text in which each word of the glossary can be asked about, at its first place. */
export function Explained({ text }: { text: string }) {
  const glossary = useWords(GLOSSARY);
  return (
    <>
      {cutAtTerms(text, glossary).map((piece) =>
        piece.name ? (
          <Term key={piece.name} name={piece.name}>
            {piece.text}
          </Term>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
