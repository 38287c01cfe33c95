import type { Level } from '../lib/grade/grade';
import { chanRecordOf } from '../lib/study/chan-figure-7';
import { percent } from './format';
import { Explained } from './Term';

/** How often the published study was right about this level; in full when `open`. */
export function StudyRecord({ level, open }: { level: Level; open: boolean }) {
  const { whenSaid, whenTrue } = chanRecordOf(level);
  return (
    <details class="study" open={open}>
      <summary>
        Published study at level {level}: right in {whenSaid.hits} of {whenSaid.total}
      </summary>
      <p class="note">
        Of the {whenSaid.total} clips that the published method (Chan et al., Figure 7) called level {level},{' '}
        {whenSaid.hits} were (<Explained text="95&nbsp;% interval" /> {percent(whenSaid.low)}–{percent(whenSaid.high)});
        of the {whenTrue.total} that were level {level}, it found {whenTrue.hits}. Those were 50 recordings of other
        people, at 60 frames a second and not in a call, graded by another detector: a yardstick, not the chance for
        this patient.
      </p>
    </details>
  );
}
