import type { Gap } from '../../lib/consult/record';
import type { Place } from '../../lib/consult/review';
import { SIDES } from '../../lib/measure/side';
import type { CallRegion } from '../../lib/twitch/call-event';
import { upperFirst } from '../basics/mapped';
import { RegionGlyph } from '../basics/RegionGlyph';
import { TimeAxis } from '../traces/TimeAxis';
import { COMMON_WORDS } from '../words/common/words';
import { REVIEW_WORDS } from '../words/review/words';
import { useFormat, useWords } from '../words/use-words';
import type { ReviewItem } from './review-items';
import { itemWords } from './review-words';

/** From the top down, for each side. */
const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];
const LANES: readonly Place[] = SIDES.flatMap((side) => REGIONS.map((region) => ({ region, side })));

/** How near a mark a click must be to mean it. Ours: half a finger. CSS px. */
const NEAR_PX = 14;

export interface ReviewTimelineProps {
  items: readonly ReviewItem[];
  gaps: readonly Gap[];
  durationS: number;
  /** Number of the chosen event among `items`; null: a moment is chosen. */
  chosen: number | null;
  /** The moment under view, seconds. */
  atS: number;
  onChoose: (item: number) => void;
  /** A place where there is no event. */
  onMoment: (moment: Place & { atS: number }) => void;
}

/** Every event of the consult at its time, a lane a region and side; the arrow keys go from one to the next. */
export function ReviewTimeline(props: ReviewTimelineProps) {
  const words = useWords(REVIEW_WORDS);
  const common = useWords(COMMON_WORDS);
  const format = useFormat();
  const { items, gaps, durationS, chosen, atS, onChoose, onMoment } = props;
  const x = (timeS: number) => `${((100 * timeS) / durationS).toFixed(3)}%`;
  const lanesClicked = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const lane = LANES[Math.min(LANES.length - 1, Math.floor(((event.clientY - top) / height) * LANES.length))];
    if (!lane) return;
    const clickedS = Math.min(durationS, Math.max(0, ((event.clientX - left) / width) * durationS));
    const nearest = nearestOf(items, lane, clickedS, (NEAR_PX / width) * durationS);
    if (nearest === null) onMoment({ ...lane, atS: clickedS });
    else onChoose(nearest);
  };
  const item = chosen === null ? undefined : items[chosen];
  return (
    <div class="review-timeline">
      <div class="review-labels" aria-hidden="true">
        {SIDES.map((side) => (
          <div key={side} class={`review-side trace-${side}`}>
            <span class="review-side-name">{upperFirst(common.side[side])}</span>
            {REGIONS.map((region) => (
              <span key={region} class="review-label" title={common.regions[region]}>
                <RegionGlyph region={region} share={0} />
              </span>
            ))}
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the whole page hears the arrow keys */}
      <div
        class="review-lanes"
        role="slider"
        tabIndex={0}
        aria-label={words.timeline}
        aria-valuemin={0}
        aria-valuemax={items.length}
        aria-valuenow={chosen === null ? 0 : chosen + 1}
        aria-valuetext={item ? itemWords(item, words, format) : words.noEvent(format.clock(atS, 1))}
        data-testid="review-timeline"
        onClick={lanesClicked}
      >
        {gaps.map((gap) => (
          <span key={gap.fromS} class="review-gap" style={{ left: x(gap.fromS), width: x(gap.toS - gap.fromS) }} />
        ))}
        {LANES.map(({ region, side }) => (
          <div key={`${side}${region}`} class={`review-lane trace-${side}`}>
            {items.map((each, number) =>
              each.region === region && each.side === side ? (
                <span
                  key={`${each.ref.kind}${each.ref.kind === 'found' ? each.ref.event : each.ref.added}`}
                  class={`review-mark mark-${each.state}${each.tonic ? ' mark-tonic' : ''}${number === chosen ? ' chosen' : ''}`}
                  data-testid="review-mark"
                  data-state={each.state}
                  style={
                    each.tonic
                      ? { left: x(each.onsetS), width: x(each.offsetS - each.onsetS) }
                      : { left: x(each.peakS) }
                  }
                />
              ) : null,
            )}
          </div>
        ))}
        <span class="review-hair" style={{ left: x(atS) }} />
      </div>
      <span />
      <TimeAxis fromS={0} toS={durationS} />
    </div>
  );
}

/** The event of this lane that is nearest to a time; null: none is near enough. */
function nearestOf(items: readonly ReviewItem[], lane: Place, timeS: number, withinS: number): number | null {
  let nearest: number | null = null;
  let nearestS = withinS;
  for (const [number, { region, side, peakS, onsetS, offsetS }] of items.entries()) {
    if (region !== lane.region || side !== lane.side) continue;
    const inside = timeS >= onsetS && timeS <= offsetS;
    const awayS = inside ? 0 : Math.abs(timeS - peakS);
    if (awayS >= nearestS) continue;
    nearest = number;
    nearestS = awayS;
  }
  return nearest;
}
