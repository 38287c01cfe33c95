import type { FourVariables, Pattern } from '../../lib/grade/call-verdict';
import { REPEAT_S } from '../../lib/grade/four-variables';
import { Explained } from '../basics/Term';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { useFormat, useWords } from '../words/use-words';

export interface VariablesTableProps {
  variables: FourVariables;
  pattern: Pattern | null;
}

/** The four variables of Al Menabbawy et al. and the pattern that our own rule makes of them. */
export function VariablesTable({ variables, pattern }: VariablesTableProps) {
  const { variables: words } = useWords(EVIDENCE_WORDS);
  const { percent, fixed } = useFormat();
  const { eyeClosure, mouthDistanceChange, ratePerMinute, repetition } = variables;
  return (
    <>
      <dl class="signs" data-testid="variables">
        <div>
          <dt>
            {words.eyeClosure} <span class="note">{words.meanDepth}</span>
          </dt>
          <dd>{percent(eyeClosure)}</dd>
        </div>
        <div>
          <dt>
            {words.mouthDistanceChange} <span class="note">{words.meanDepth}</span>
          </dt>
          <dd>{percent(mouthDistanceChange, 1)}</dd>
        </div>
        <div>
          <dt>{words.rate}</dt>
          <dd>{words.perMinute(fixed(ratePerMinute))}</dd>
        </div>
        <div>
          <dt>
            {words.repetition} <span class="note">{words.repetitionPlain(REPEAT_S)}</span>
          </dt>
          <dd>{percent(repetition)}</dd>
        </div>
        <div>
          <dt>
            <Explained text={words.pattern} />
          </dt>
          <dd data-testid="pattern">{pattern === null ? words.tooFew : words.patterns[pattern]}</dd>
        </div>
      </dl>
      <p class="note">{words.note}</p>
    </>
  );
}
