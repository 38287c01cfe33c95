import type { NotGradable } from '../../lib/grade/call-verdict';
import { Explained } from '../basics/Term';
import { REASON_WORDS } from '../words/reasons/words';
import { useWords } from '../words/use-words';
import { reasonWords } from './reason-words';

/** Why there is no grade, and what to change or to tell the patient. */
export function Reasons({ reasons }: { reasons: readonly NotGradable[] }) {
  const words = useWords(REASON_WORDS);
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons" data-testid="reasons">
      {reasons
        .map((reason) => reasonWords(reason, words))
        .map(({ phrase, advice }) => (
          <li key={phrase}>
            <strong>{phrase}</strong> <Explained text={advice} />
          </li>
        ))}
    </ul>
  );
}
