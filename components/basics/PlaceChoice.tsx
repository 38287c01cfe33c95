import type { Place } from '../../lib/consult/review';
import { SIDES, type Side } from '../../lib/measure/side';
import type { CallRegion } from '../../lib/twitch/call-event';
import { COMMON_WORDS } from '../words/common/words';
import { REVIEW_WORDS } from '../words/review/words';
import { useWords } from '../words/use-words';
import { upperFirst } from './mapped';

const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];

/** Which side and region an event belongs to. */
export function PlaceChoice({ place, onChange }: { place: Place; onChange: (place: Place) => void }) {
  const words = useWords(REVIEW_WORDS);
  const { regions, sides } = useWords(COMMON_WORDS);
  const { region, side } = place;
  return (
    <span class="place-choice">
      <select
        aria-label={words.chooseSide}
        data-testid="review-side"
        value={side}
        onChange={({ currentTarget }) => onChange({ region, side: currentTarget.value as Side })}
      >
        {SIDES.map((each) => (
          <option key={each} value={each}>
            {upperFirst(sides[each])}
          </option>
        ))}
      </select>
      <select
        aria-label={words.chooseRegion}
        data-testid="review-region"
        value={region}
        onChange={({ currentTarget }) => onChange({ side, region: currentTarget.value as CallRegion })}
      >
        {REGIONS.map((each) => (
          <option key={each} value={each}>
            {regions[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
