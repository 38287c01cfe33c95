import type { CallVerdict } from '../../lib/grade/call-verdict';
import { EvidenceTable } from './EvidenceTable';
import { Signs } from './Signs';
import { VariablesTable } from './VariablesTable';

/** The figures behind one verdict, for paper: nothing folded. */
export function VerdictTables({ verdict }: { verdict: CallVerdict }) {
  return (
    <>
      <EvidenceTable evidence={verdict.evidence} />
      <div class="two-columns">
        <Signs verdict={verdict} />
        {verdict.variables && (
          <div>
            <VariablesTable variables={verdict.variables} pattern={verdict.pattern} />
          </div>
        )}
      </div>
    </>
  );
}
