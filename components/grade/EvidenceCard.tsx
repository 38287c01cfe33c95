import type { CallVerdict } from '../../lib/grade/call-verdict';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { useWords } from '../words/use-words';
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
  const words = useWords(EVIDENCE_WORDS);
  return (
    <section class="card" aria-labelledby="evidence-title">
      <header>
        <h2 id="evidence-title">{words.title}</h2>
      </header>
      {verdict ? (
        <>
          <EvidenceTable evidence={verdict.evidence} />
          <Signs verdict={verdict} />
        </>
      ) : (
        <p class="empty">{words.nothingYet}</p>
      )}
      <PlatysmaControl platysma={platysma} onPlatysma={onPlatysma} />
      {verdict?.variables && (
        <details>
          <summary>{words.variables.title}</summary>
          <VariablesTable variables={verdict.variables} pattern={verdict.pattern} />
        </details>
      )}
    </section>
  );
}
