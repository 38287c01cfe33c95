import type { CallEvidence, CallVerdict } from '../lib/grade/call-verdict';
import type { CallRegion } from '../lib/twitch/call-event';
import { percent, percentOrDash, seconds } from './format';
import { DEPTH_OF, REGION_WORDS } from './grade-words';
import { Explained } from './Term';

const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];

interface Row {
  label: string;
  note?: string;
  cell: (evidence: CallEvidence) => string;
  small?: (evidence: CallEvidence) => string;
}

const ROWS: readonly Row[] = [
  { label: 'Patient’s left', cell: ({ count }) => String(count.left) },
  { label: 'Patient’s right', cell: ({ count }) => String(count.right) },
  {
    label: 'A minute',
    note: '95 % interval',
    cell: ({ rate }) => rate?.perMinute.toFixed(0) ?? '–',
    small: ({ rate }) => (rate ? `${rate.low.toFixed(0)}–${rate.high.toFixed(0)}` : ''),
  },
  {
    label: 'Depth',
    note: 'mean, largest',
    cell: ({ meanDepth }) => percentOrDash(meanDepth),
    small: ({ maxDepth }) => (maxDepth === null ? '' : `max ${percent(maxDepth)}`),
  },
  {
    label: 'Clonic / tonic',
    note: 'brief / sustained',
    cell: ({ clonic, tonic }) => `${clonic} / ${tonic}`,
    small: ({ tonic, tonicShare }) => (tonic > 0 ? `${percent(tonicShare)} of time` : ''),
  },
  { label: 'Time assessed', cell: ({ assessedS }) => seconds(assessedS) },
];

/** What stands behind a level: how many events where, how often, how deep, and in how much assessed time. */
export function EvidenceTable({ evidence }: { evidence: CallVerdict['evidence'] }) {
  return (
    <table class="evidence">
      <caption class="unseen">Evidence behind the level</caption>
      <thead>
        <tr>
          <td>Events</td>
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
                {REGION_WORDS[region]}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ label, note, cell, small }) => (
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
          <td colSpan={4}>
            Depth in %: eye {DEPTH_OF.eye}, mouth {DEPTH_OF.mouth}, neck {DEPTH_OF.platysma}.
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A column of noughts would read as "none there". */
function unseen({ assessedS, count }: CallEvidence): boolean {
  return assessedS === 0 && count.left + count.right === 0;
}
