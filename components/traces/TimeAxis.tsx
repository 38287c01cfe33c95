import { useFormat } from '../words/use-words';

/** Distances between ticks that people read easily, seconds. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600];
const TICKS = 8;
/** No tick so near the end that its label would stand out. */
const LAST_SHARE = 0.96;

/** Times below a drawing of the same width. */
export function TimeAxis({ fromS, toS }: { fromS: number; toS: number }) {
  const { clock } = useFormat();
  const step = STEPS.find((candidate) => (toS - fromS) / candidate <= TICKS) ?? toS - fromS;
  const ticks: number[] = [];
  for (let timeS = Math.ceil(fromS / step) * step; timeS <= fromS + (toS - fromS) * LAST_SHARE; timeS += step)
    ticks.push(timeS);
  return (
    <div class="time-axis" aria-hidden="true">
      {ticks.map((timeS) => (
        <span key={timeS} style={{ left: `${(((timeS - fromS) / (toS - fromS)) * 100).toFixed(2)}%` }}>
          {clock(timeS)}
        </span>
      ))}
    </div>
  );
}
