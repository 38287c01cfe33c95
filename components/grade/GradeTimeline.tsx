import type { Gap } from '../../lib/consult/record';
import type { Level } from '../../lib/grade/grade';
import type { LevelSpan } from '../../lib/share/levels';
import { TimeAxis } from '../traces/TimeAxis';
import { hatchPath } from '../traces/trace-path';
import { COMMON_WORDS } from '../words/common/words';
import { TRACE_WORDS } from '../words/traces/words';
import { useFormat, useWords } from '../words/use-words';
import type { Span } from './not-assessed';

/** Drawing units (CSS px at full width). */
const WIDTH = 660;
const STEP = 26;
const LEVELS: readonly Level[] = [3, 2, 1, 0];
const HEIGHT = STEP * LEVELS.length;

export interface GradeTimelineProps {
  spans: readonly LevelSpan[];
  /** The published rule's, drawn thin. */
  reference: readonly LevelSpan[];
  /** A picture, but no level. */
  notGraded: readonly Span[];
  gaps: readonly Gap[];
  durationS: number;
}

/** The level over the consult as steps; stretches without picture are shaded, stretches that could not be graded hatched. */
export function GradeTimeline({ spans, reference, notGraded, gaps, durationS }: GradeTimelineProps) {
  const words = useWords(TRACE_WORDS);
  const { gaps: causes } = useWords(COMMON_WORDS);
  const { clock } = useFormat();
  const x = (timeS: number) => (timeS / durationS) * WIDTH;
  const y = (level: Level) => STEP * (3 - level) + STEP / 2;
  return (
    <figure class="timeline">
      <div class="timeline-levels" aria-hidden="true">
        {LEVELS.map((level) => (
          <span key={level} style={{ height: `${STEP}px` }}>
            {level}
          </span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        style={{ height: `${HEIGHT}px` }}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.levelOverTime}
      >
        {gaps.map((gap) => (
          <rect
            key={gap.fromS}
            class="trace-gap"
            x={x(gap.fromS)}
            y={0}
            width={x(gap.toS) - x(gap.fromS)}
            height={HEIGHT}
          >
            <title>{`${clock(gap.fromS)}–${clock(gap.toS)}: ${causes[gap.cause]}`}</title>
          </rect>
        ))}
        <path class="trace-hatch" d={notGraded.map(({ fromS, toS }) => hatchPath(x(fromS), x(toS), HEIGHT)).join('')} />
        {LEVELS.map((level) => (
          <path key={level} class="timeline-grid" d={`M0 ${y(level)}H${WIDTH}`} />
        ))}
        <path class="timeline-reference" d={steps(reference, x, y)} />
        <path class="timeline-riser" d={risers(spans, x, y)} />
        <path
          class="timeline-step"
          d={steps(
            spans.filter((span) => !span.atLeast),
            x,
            y,
          )}
        />
        <path
          class="timeline-step at-least-step"
          d={steps(
            spans.filter((span) => span.atLeast),
            x,
            y,
          )}
        />
      </svg>
      <span />
      <TimeAxis fromS={0} toS={durationS} />
    </figure>
  );
}

type Place<T> = (value: T) => number;

function steps(spans: readonly LevelSpan[], x: Place<number>, y: Place<Level>): string {
  return spans.map(({ fromS, toS, level }) => `M${x(fromS).toFixed(1)} ${y(level)}H${x(toS).toFixed(1)}`).join('');
}

/** Thin verticals where one level follows another without a break. */
function risers(spans: readonly LevelSpan[], x: Place<number>, y: Place<Level>): string {
  return spans
    .map((span, i) => {
      const before = spans[i - 1];
      if (!before || before.toS !== span.fromS || before.level === span.level) return '';
      return `M${x(span.fromS).toFixed(1)} ${y(before.level)}V${y(span.level)}`;
    })
    .join('');
}
