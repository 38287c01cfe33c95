import { useMemo } from 'preact/hooks';
import type { ConsultRecord } from '../../lib/consult/record';
import { voluntarySpans } from '../../lib/consult/tasks';
import { joined, notAssessedSpans } from '../grade/not-assessed';
import { FaceTraces } from '../traces/FaceTraces';
import { columnsFromLandmarks, hasSignals } from '../traces/face-columns';
import { stripsOf } from '../traces/trace-strips';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useFormat, useWords } from '../words/use-words';

/** Horizontal resolution of a strip of traces, about an A4 page's text width in CSS px. */
const COLUMNS = 640;

/** All of the consult's series, strip by strip. */
export function SummaryTraces({ record }: { record: ConsultRecord }) {
  const words = useWords(SUMMARY_WORDS).traces;
  const { clock } = useFormat();
  const { series, grades, durationS, tasks } = record;
  const asked = voluntarySpans(tasks);
  const signals = hasSignals(series);
  const columns = useMemo(() => (signals ? series : columnsFromLandmarks(series)), [series]);
  const notAssessedIn = (region: 'eye' | 'mouth') =>
    signals ? joined([...notAssessedSpans(grades, region), ...asked]) : [];
  const notAssessed = { eye: notAssessedIn('eye'), mouth: notAssessedIn('mouth') };
  return (
    <>
      <p class="note">{words.legend(signals, asked.length > 0)}</p>
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
