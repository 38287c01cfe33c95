import type { FourVariables, Pattern } from '../lib/grade/call-verdict';
import { REPEAT_S } from '../lib/grade/four-variables';
import { percent } from './format';

export interface VariablesTableProps {
  variables: FourVariables;
  pattern: Pattern | null;
}

const PATTERN_WORDS: Record<Pattern, string> = {
  mild: 'Mild',
  clonic: 'Clonic: brief twitches, frequent, deep or in bursts',
  tonic: 'Tonic: mostly sustained',
};

/** The four variables of Al Menabbawy et al. and the pattern that our own rule makes of them. */
export function VariablesTable({ variables, pattern }: VariablesTableProps) {
  const { eyeClosure, mouthDistanceChange, ratePerMinute, repetition } = variables;
  return (
    <>
      <dl class="signs" data-testid="variables">
        <div>
          <dt>
            Eye closure <span class="note">mean depth</span>
          </dt>
          <dd>{percent(eyeClosure)}</dd>
        </div>
        <div>
          <dt>
            Mouth distance change <span class="note">mean depth</span>
          </dt>
          <dd>{percent(mouthDistanceChange, 1)}</dd>
        </div>
        <div>
          <dt>Rate</dt>
          <dd>{ratePerMinute.toFixed(0)} a minute</dd>
        </div>
        <div>
          <dt>
            Repetition <span class="note">following the last within {REPEAT_S} s</span>
          </dt>
          <dd>{percent(repetition)}</dd>
        </div>
        <div>
          <dt>Pattern, by our own rule</dt>
          <dd data-testid="pattern">{pattern === null ? 'too few to tell' : PATTERN_WORDS[pattern]}</dd>
        </div>
      </dl>
      <p class="note">
        The variables’ names are Al Menabbawy et al.’s (“From spasms to smiles”). How they are computed and where the
        patterns part is our own rule: their limits are not published.
      </p>
    </>
  );
}
