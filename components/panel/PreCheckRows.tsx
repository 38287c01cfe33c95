import type { ComponentChildren } from 'preact';
import type { PreCheckFinding } from '../../lib/consult/precheck-findings';
import { ToneMark } from '../basics/ToneMark';
import { useLanguage } from '../words/use-words';
import { hindering, limitWords, phraseOf, preCheckTexts, toneOf, valueWords } from './precheck-words';

/** What a pre-check measured: first, each in a row, what is not as it should be; then the rest on a line. */
export function PreCheckRows({ findings }: { findings: readonly PreCheckFinding[] }) {
  const texts = preCheckTexts(useLanguage());
  const wrong = hindering(findings);
  const rest = findings.filter((finding) => !wrong.includes(finding) && finding.item !== 'face-lost');
  return (
    <>
      {wrong.length > 0 && (
        <ul class="precheck-wrong">
          {wrong.map((finding) => (
            <Row key={finding.item} finding={finding}>
              <span class="note">{finding.limit === null ? phraseOf(finding, texts) : limitWords(finding, texts)}</span>
            </Row>
          ))}
        </ul>
      )}
      <ul class="precheck-rest">
        {rest.map((finding) => (
          <Row key={finding.item} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function Row({ finding, children }: { finding: PreCheckFinding; children?: ComponentChildren }) {
  const texts = preCheckTexts(useLanguage());
  const { item, verdict, reason } = finding;
  return (
    <li data-testid={`pre-check-${item}`} data-verdict={verdict} data-reason={reason ?? ''}>
      <ToneMark tone={toneOf([finding])} />
      <span>{texts.check.items[item]}</span> <span class="figure">{valueWords(finding, texts)}</span>
      <span class="unseen">{texts.check.verdicts[verdict]}</span>
      {children}
    </li>
  );
}
