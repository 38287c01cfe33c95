import type { ConsultRecord } from '../lib/consult/record';
import { headlineGrade, levelSpans } from '../lib/share/levels';
import { Disclaimer } from './Disclaimer';
import { EventsTable } from './EventsTable';
import { FaceTraces } from './FaceTraces';
import { clock } from './format';
import { GradeTimeline } from './GradeTimeline';
import { LevelHeadline } from './LevelHeadline';
import { LevelTimes } from './LevelTimes';
import { Limits } from './Limits';
import { SummaryFacts } from './SummaryFacts';
import { SummaryQuality } from './SummaryQuality';
import { stripsOf } from './trace-strips';
import { WholeClip } from './WholeClip';
import { RULE_NOTICE } from './words';

/** Horizontal resolution of a strip of traces, about an A4 page's text width in CSS px. */
const COLUMNS = 640;

/** The whole consult on paper: what was measured, how well, by which method, and what it cannot say. */
export function Summary({ record }: { record: ConsultRecord }) {
  const spans = levelSpans(record);
  const grade = headlineGrade(record);
  return (
    <article class="summary">
      <header>
        <h1>Hemifacial spasm: consult summary</h1>
        <Disclaimer />
      </header>
      <SummaryFacts record={record} />
      <section aria-labelledby="level-title">
        <h2 id="level-title">Highest level reached</h2>
        <div class="summary-level">
          <LevelHeadline grade={grade} without="No grade: too little could be measured" />
          <LevelTimes spans={spans} />
        </div>
        {grade?.mouthOnly && (
          <p class="finding">Mouth twitches without eye twitches: outside this scale, which starts at the eye.</p>
        )}
        <p class="rule-notice">{RULE_NOTICE}</p>
      </section>
      <section aria-labelledby="timeline-title">
        <h2 id="timeline-title">Level over time</h2>
        <GradeTimeline spans={spans} gaps={record.gaps} durationS={record.durationS} />
        <p class="note">Dashed: level 3 by inference. Shaded: nothing measured. Blank: no grade.</p>
      </section>
      <SummaryQuality record={record} />
      <WholeClip grade={record.wholeClip} />
      <section aria-labelledby="traces-title">
        <h2 id="traces-title">Traces</h2>
        <p class="note">
          % of the consult’s mean; ticks are twitches (mouth: L patient’s left, R right); shaded: no picture.
        </p>
        {record.series.timeS.length === 0 ? (
          <p class="empty">Nothing was measured.</p>
        ) : (
          stripsOf(record.durationS).map(({ fromS, toS }) => (
            <div key={fromS} class="strip">
              <h3>
                {clock(fromS)}–{clock(toS)}
              </h3>
              <FaceTraces
                columns={record.series}
                events={record.events}
                fromS={fromS}
                toS={toS}
                endS={record.durationS}
                resolution={COLUMNS}
              />
            </div>
          ))
        )}
      </section>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">Method and limits</h2>
        <p>
          {record.method.name}, version {record.method.version}; Hemiscope {record.app}. Landmarks: MediaPipe FaceMesh
          with attention, raw. Level: S1 scale of Chan et al., “Automated Grading Hemifacial Spasm Using Smartphone
          Cameras”.
        </p>
        <Limits />
      </section>
      <section aria-labelledby="all-events-title">
        <h2 id="all-events-title">Twitches ({record.events.length})</h2>
        <EventsTable events={record.events} />
      </section>
    </article>
  );
}
