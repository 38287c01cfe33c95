import type { Level } from '../../lib/grade/grade';
import { chanRecordOf } from '../../lib/study/chan-figure-7';
import { Explained } from '../basics/Term';
import { GRADE_WORDS } from '../words/grade/words';
import { useWords } from '../words/use-words';

/** How often the published study was right about this level; in full when `open`. */
export function StudyRecord({ level, open }: { level: Level; open: boolean }) {
  const { study } = useWords(GRADE_WORDS);
  const record = chanRecordOf(level);
  return (
    <details class="study" open={open}>
      <summary>{study.summary(level, record.whenSaid.hits, record.whenSaid.total)}</summary>
      <p class="note">
        <Explained text={study.text(level, record)} />
      </p>
    </details>
  );
}
