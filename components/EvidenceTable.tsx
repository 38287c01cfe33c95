import type { Grade } from '../lib/grade/grade';
import type { Region } from '../lib/twitch/event';
import { percentOrDash } from './format';
import { REGION_WORDS } from './words';

const REGIONS: readonly Region[] = ['eye', 'mouth'];

/** What stands behind a level: how many twitches where, how often, how large. */
export function EvidenceTable({ evidence }: { evidence: Grade['evidence'] }) {
  return (
    <table class="evidence">
      <caption class="unseen">Evidence behind the level</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Region</span>
          </th>
          <th scope="col">
            <abbr title="Patient’s left">Left</abbr>
          </th>
          <th scope="col">
            <abbr title="Patient’s right">Right</abbr>
          </th>
          <th scope="col">/min</th>
          <th scope="col">
            mean <abbr title="amplitude: both flanks, share of the series’ mean">ampl.</abbr>
          </th>
          <th scope="col">max</th>
        </tr>
      </thead>
      <tbody>
        {REGIONS.map((region) => {
          const row = evidence[region];
          return (
            <tr key={region} data-testid={`evidence-${region}`}>
              <th scope="row">{REGION_WORDS[region]}</th>
              <td>{row.count.left}</td>
              <td>{row.count.right}</td>
              <td>{row.perMinute.toFixed(0)}</td>
              <td>{percentOrDash(row.meanAmplitude, 1)}</td>
              <td>{percentOrDash(row.maxAmplitude, 1)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
