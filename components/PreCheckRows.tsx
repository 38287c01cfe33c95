import type { PreCheckFinding } from '../lib/consult/precheck-findings';
import { limitWords, PRE_CHECK_LABELS, phraseOf, toneOf, VERDICT_WORDS, valueWords } from './precheck-words';
import { ToneMark } from './ToneMark';

/** What a pre-check measured, what it should be, and what is in the way. */
export function PreCheckRows({ findings }: { findings: readonly PreCheckFinding[] }) {
  return (
    <ul class="precheck-rows">
      {findings.filter(isWorthARow).map((finding) => {
        const { item, verdict, reason } = finding;
        return (
          <li key={item} data-testid={`pre-check-${item}`} data-verdict={verdict} data-reason={reason ?? ''}>
            <ToneMark tone={toneOf([finding])} />
            <span>{PRE_CHECK_LABELS[item]}</span>
            <span class="figure">{valueWords(finding)}</span>
            <span class="note">{noteOf(finding)}</span>
            <span class="unseen">{VERDICT_WORDS[verdict]}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** That a face was found goes without saying. */
function isWorthARow({ item, verdict }: PreCheckFinding): boolean {
  return item !== 'face-lost' || verdict === 'fair' || verdict === 'poor';
}

/** The target; of a region, or where the figure alone does not tell, what is in the way. */
function noteOf(finding: PreCheckFinding): string | null {
  const { limit, verdict, item } = finding;
  if (verdict === 'good' || verdict === 'unknown' || (limit !== null && item !== 'steadiness'))
    return limitWords(finding);
  return phraseOf(finding);
}
