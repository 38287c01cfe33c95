import type { NotGradable } from '../lib/grade/call-verdict';
import { reasonWords } from './reason-words';

/** Why there is no grade, and what to change or to tell the patient. */
export function Reasons({ reasons }: { reasons: readonly NotGradable[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons" data-testid="reasons">
      {reasons.map(reasonWords).map(({ phrase, advice }) => (
        <li key={phrase}>
          <strong>{phrase}</strong> {advice}
        </li>
      ))}
    </ul>
  );
}
