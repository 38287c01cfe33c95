import type { CallVerdict } from '../lib/grade/call-verdict';
import { EvidenceTable } from './EvidenceTable';
import { Observations } from './Observations';
import { Signs } from './Signs';
import { SmallestTwitch } from './SmallestTwitch';
import { VariablesTable } from './VariablesTable';

/** All that stands behind one verdict, for paper: nothing folded. */
export function VerdictSection({ verdict }: { verdict: CallVerdict }) {
  return (
    <>
      <Observations codes={verdict.observations} open />
      <SmallestTwitch evidence={verdict.evidence} />
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
