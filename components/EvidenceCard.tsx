import type { CallVerdict } from '../lib/grade/call-verdict';
import { EvidenceTable } from './EvidenceTable';
import { PlatysmaControl } from './PlatysmaControl';
import { Signs } from './Signs';
import { VariablesTable } from './VariablesTable';

export interface EvidenceCardProps {
  verdict: CallVerdict | null;
  platysma: boolean | null;
  onPlatysma: (seen: boolean | null) => void;
}

/** What stands behind the live grade, and the doctor's own word on the platysma. */
export function EvidenceCard({ verdict, platysma, onPlatysma }: EvidenceCardProps) {
  return (
    <section class="card" aria-labelledby="evidence-title">
      <header>
        <h2 id="evidence-title">Evidence</h2>
      </header>
      {verdict ? (
        <>
          <EvidenceTable evidence={verdict.evidence} />
          <Signs verdict={verdict} />
        </>
      ) : (
        <p class="empty">Nothing measured yet.</p>
      )}
      <PlatysmaControl platysma={platysma} onPlatysma={onPlatysma} />
      {verdict?.variables && (
        <details>
          <summary>Four variables and pattern (our own rule)</summary>
          <VariablesTable variables={verdict.variables} pattern={verdict.pattern} />
        </details>
      )}
    </section>
  );
}
