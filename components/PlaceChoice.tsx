import type { Place } from '../lib/consult/review';
import { SIDES, type Side } from '../lib/measure/side';
import type { CallRegion } from '../lib/twitch/call-event';
import { REGION_WORDS, sideWords } from './grade-words';

const REGIONS = Object.keys(REGION_WORDS) as CallRegion[];

/** Which side and region an event belongs to. */
export function PlaceChoice({ place, onChange }: { place: Place; onChange: (place: Place) => void }) {
  const { region, side } = place;
  return (
    <span class="place-choice">
      <select
        aria-label="Side"
        data-testid="review-side"
        value={side}
        onChange={({ currentTarget }) => onChange({ region, side: currentTarget.value as Side })}
      >
        {SIDES.map((each) => (
          <option key={each} value={each}>
            {sideWords(each)}
          </option>
        ))}
      </select>
      <select
        aria-label="Region"
        data-testid="review-region"
        value={region}
        onChange={({ currentTarget }) => onChange({ side, region: currentTarget.value as CallRegion })}
      >
        {REGIONS.map((each) => (
          <option key={each} value={each}>
            {REGION_WORDS[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
