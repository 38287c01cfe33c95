import type { CallEvidence, CallVerdict } from '../../lib/grade/call-verdict';
import type { CallRegion } from '../../lib/twitch/call-event';
import { Explained } from '../basics/Term';
import { COMMON_WORDS, type CommonWords } from '../words/common/words';
import { EVIDENCE_WORDS, type EvidenceWords } from '../words/evidence/words';
import { GRADE_WORDS } from '../words/grade/words';
import type { LocaleFormat } from '../words/locale-format';
import { useFormat, useWords } from '../words/use-words';

const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];

interface Row {
  label: string;
  note?: string;
  cell: (evidence: CallEvidence) => string;
  small?: (evidence: CallEvidence) => string;
}

/** What stands behind a level: how many events where, how often, how deep, and in how much assessed time. */
export function EvidenceTable({ evidence }: { evidence: CallVerdict['evidence'] }) {
  const words = useWords(EVIDENCE_WORDS);
  const { regions, sideLabels } = useWords(COMMON_WORDS);
  const { depthOf } = useWords(GRADE_WORDS);
  const rows = rowsIn(words, sideLabels, useFormat());
  return (
    <table class="evidence">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <td>{words.events}</td>
          {REGIONS.map((region) => {
            const { count, rate } = evidence[region];
            return (
              <th
                key={region}
                scope="col"
                data-testid={`evidence-${region}`}
                data-left={count.left}
                data-right={count.right}
                data-per-minute={rate?.perMinute ?? ''}
              >
                {regions[region]}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, note, cell, small }) => (
          <tr key={label}>
            <th scope="row">
              <Explained text={label} />{' '}
              {note && (
                <span class="note">
                  <Explained text={note} />
                </span>
              )}
            </th>
            {REGIONS.map((region) => (
              <td key={region}>
                {unseen(evidence[region]) ? (
                  '–'
                ) : (
                  <>
                    {cell(evidence[region])}
                    {small && <span class="note">{small(evidence[region])}</span>}
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={4}>{words.foot(depthOf)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function rowsIn(
  words: EvidenceWords,
  sides: CommonWords['sideLabels'],
  { fixed, percent, percentOrDash, seconds }: LocaleFormat,
): readonly Row[] {
  return [
    { label: sides.left, cell: ({ count }) => fixed(count.left) },
    { label: sides.right, cell: ({ count }) => fixed(count.right) },
    {
      label: words.aMinute,
      note: words.interval,
      cell: ({ rate }) => (rate ? fixed(rate.perMinute) : '–'),
      small: ({ rate }) => (rate ? `${fixed(rate.low)}–${fixed(rate.high)}` : ''),
    },
    {
      label: words.depth,
      note: words.meanLargest,
      cell: ({ meanDepth }) => percentOrDash(meanDepth),
      small: ({ maxDepth }) => (maxDepth === null ? '' : words.largest(percent(maxDepth))),
    },
    {
      label: words.kinds,
      note: words.kindsPlain,
      cell: ({ clonic, tonic }) => `${fixed(clonic)} / ${fixed(tonic)}`,
      small: ({ tonic, tonicShare }) => (tonic > 0 ? words.ofTime(percent(tonicShare)) : ''),
    },
    { label: words.timeAssessed, cell: ({ assessedS }) => seconds(assessedS) },
  ];
}

/** A column of noughts would read as "none there". */
function unseen({ assessedS, count }: CallEvidence): boolean {
  return assessedS === 0 && count.left + count.right === 0;
}
