import type { Level } from '../lib/grade/grade';
import { type LevelSpan, secondsAtLevels } from '../lib/share/levels';
import { clock } from './format';
import { LEVEL_WORDS } from './grade-words';

const LEVELS: readonly Level[] = [3, 2, 1, 0];

export interface LevelTimesProps {
  spans: readonly LevelSpan[];
  /** Time with a picture but without a level. Seconds. */
  notGradedS: number;
}

/** How long each level was held, and for how long there was none. */
export function LevelTimes({ spans, notGradedS }: LevelTimesProps) {
  const seconds = secondsAtLevels(spans);
  const graded = LEVELS.reduce<number>((sum, level) => sum + seconds[level], 0);
  return (
    <table class="level-times">
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Held</th>
        </tr>
      </thead>
      <tbody>
        {LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row">
              {level} <span class="note">{LEVEL_WORDS[level]}</span>
            </th>
            <td>{clock(seconds[level])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Measured, not gradable</th>
          <td>{clock(notGradedS)}</td>
        </tr>
        <tr>
          <th scope="row">Graded in all</th>
          <td>{clock(graded)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
