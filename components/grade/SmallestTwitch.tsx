import type { CallVerdict } from '../../lib/grade/call-verdict';
import type { CallRegion } from '../../lib/twitch/call-event';
import { RegionGlyph } from '../basics/RegionGlyph';
import { Explained } from '../basics/Term';
import { COMMON_WORDS } from '../words/common/words';
import { GRADE_WORDS } from '../words/grade/words';
import { REASON_WORDS } from '../words/reasons/words';
import { useFormat, useWords } from '../words/use-words';

const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];

/** The smallest twitch that could be seen at all, on the worse side; its title says what would let it be seen. */
export function SmallestTwitch({ evidence }: { evidence: CallVerdict['evidence'] | null }) {
  const { smallest, depthOfShort } = useWords(GRADE_WORDS);
  const { hindrances } = useWords(REASON_WORDS);
  const { parts } = useWords(COMMON_WORDS);
  const { percentUp } = useFormat();
  const withoutShare = (region: CallRegion): string => {
    const hindrance = evidence ? evidence[region].hindrance : 'starting';
    if (hindrance === 'starting') return smallest.notKnownYet;
    return hindrance ? hindrances[hindrance].phrase : smallest.notAssessed;
  };
  return (
    <section class="smallest" aria-label={smallest.label} data-testid="smallest-twitch">
      <h3>
        <Explained text={smallest.title} />
      </h3>
      <ul>
        {REGIONS.map((region) => {
          const { smallestTwitch: share = null, hindrance = null } = evidence?.[region] ?? {};
          return (
            <li
              key={region}
              data-region={region}
              data-share={share ?? ''}
              title={hindrance ? hindrances[hindrance].advice : undefined}
            >
              <RegionGlyph region={region} share={share} />
              <span>
                <strong>{share === null ? parts[region] : `${parts[region]} ${percentUp(share)}`}</strong>
                <span class="note">{share === null ? withoutShare(region) : depthOfShort[region]}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
