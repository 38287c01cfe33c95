import { useMemo } from 'preact/hooks';
import type { ConsultRecord } from '../lib/consult/record';
import { voluntarySpans } from '../lib/consult/tasks';
import { FaceTraces } from './FaceTraces';
import { columnsFromLandmarks, hasSignals } from './face-columns';
import { clock } from './format';
import { joined, notAssessedSpans } from './not-assessed';
import { stripsOf } from './trace-strips';

/** Horizontal resolution of a strip of traces, about an A4 page's text width in CSS px. */
const COLUMNS = 640;

/** All of the consult's series, strip by strip. */
export function SummaryTraces({ record }: { record: ConsultRecord }) {
  const { series, grades, durationS, tasks } = record;
  const asked = voluntarySpans(tasks);
  const signals = hasSignals(series);
  const columns = useMemo(() => (signals ? series : columnsFromLandmarks(series)), [series]);
  const notAssessedIn = (region: 'eye' | 'mouth') =>
    signals ? joined([...notAssessedSpans(grades, region), ...asked]) : [];
  const notAssessed = { eye: notAssessedIn('eye'), mouth: notAssessedIn('mouth') };
  return (
    <>
      <p class="note">
        Closing of the lid in % of its opening (blinks are cut off), pull of the mouth’s corner in % of the mouth’s
        width
        {!signals && ', both from landmarks'}. Patient’s sides. Ticks: twitches, bars: sustained spasms
        {!signals && '; “rule”: the published rule’s'}. Shaded: no picture. Hatched: not assessed
        {asked.length > 0 && ', or moving as asked'}.
      </p>
      {stripsOf(durationS).map(({ fromS, toS }) => (
        <div key={fromS} class="strip">
          <h3>
            {clock(fromS)}–{clock(toS)}
          </h3>
          <FaceTraces
            columns={columns}
            events={record.events}
            referenceEvents={signals ? null : record.reference.events}
            notAssessed={notAssessed}
            smallest={{ eye: null, mouth: null }}
            fromS={fromS}
            toS={toS}
            endS={durationS}
            resolution={COLUMNS}
          />
        </div>
      ))}
    </>
  );
}
