import type { ConsultRecord } from '../../lib/consult/record';
import type { CallVerdict } from '../../lib/grade/call-verdict';
import { Reasons } from '../grade/Reasons';
import { SmallestTwitch } from '../grade/SmallestTwitch';
import { VerdictHeadline } from '../grade/VerdictHeadline';
import { VerdictTables } from '../grade/VerdictTables';
import { Observations } from '../notes/Observations';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useWords } from '../words/use-words';

export interface SummaryEvidenceProps {
  highest: ConsultRecord['highest'];
  whole: CallVerdict;
}

/** What stands behind the highest level, and the grade of the whole consult with the same. */
export function SummaryEvidence({ highest, whole }: SummaryEvidenceProps) {
  const words = useWords(SUMMARY_WORDS).evidence;
  return (
    <>
      {highest && (
        <section aria-labelledby="evidence-title">
          <h2 id="evidence-title">{words.highest}</h2>
          <VerdictTables verdict={highest.verdict} />
        </section>
      )}
      <section aria-labelledby="whole-title">
        <h2 id="whole-title">{words.whole}</h2>
        <VerdictHeadline verdict={whole} />
        <Reasons reasons={whole.reasons} />
        <Observations codes={whole.observations} open />
        <SmallestTwitch evidence={whole.evidence} />
        <VerdictTables verdict={whole} />
      </section>
    </>
  );
}
