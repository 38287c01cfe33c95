import type { Level } from '../../lib/grade/grade';
import { type LevelSpan, secondsAtLevels } from '../../lib/share/levels';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { GRADE_WORDS } from '../words/grade/words';
import { useFormat, useWords } from '../words/use-words';

const LEVELS: readonly Level[] = [3, 2, 1, 0];

export interface LevelTimesProps {
  spans: readonly LevelSpan[];
  /** Time with a picture but without a level. Seconds. */
  notGradedS: number;
}

/** How long each level was held, and for how long there was none. */
export function LevelTimes({ spans, notGradedS }: LevelTimesProps) {
  const { held } = useWords(EVIDENCE_WORDS);
  const { levels } = useWords(GRADE_WORDS);
  const { clock } = useFormat();
  const seconds = secondsAtLevels(spans);
  const graded = LEVELS.reduce<number>((sum, level) => sum + seconds[level], 0);
  return (
    <table class="level-times">
      <thead>
        <tr>
          <th scope="col">{held.level}</th>
          <th scope="col">{held.held}</th>
        </tr>
      </thead>
      <tbody>
        {LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row">
              {level} <span class="note">{levels[level]}</span>
            </th>
            <td>{clock(seconds[level])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{held.notGradable}</th>
          <td>{clock(notGradedS)}</td>
        </tr>
        <tr>
          <th scope="row">{held.graded}</th>
          <td>{clock(graded)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
