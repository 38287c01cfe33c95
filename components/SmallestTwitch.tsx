import type { CallVerdict } from '../lib/grade/call-verdict';
import type { CallRegion } from '../lib/twitch/call-event';
import { percentUp } from './format';
import { DEPTH_OF_SHORT } from './grade-words';
import { RegionGlyph } from './RegionGlyph';
import { HINDRANCE_WORDS } from './reason-words';
import { Explained } from './Term';

const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];

const LABELS: Record<CallRegion, string> = { eye: 'Lids', mouth: 'Mouth', platysma: 'Neck' };

/** The smallest twitch that could be seen at all, on the worse side. */
export function SmallestTwitch({ evidence }: { evidence: CallVerdict['evidence'] | null }) {
  return (
    <section class="smallest" aria-label="Smallest twitch that could be seen" data-testid="smallest-twitch">
      <h3>
        <Explained text="Smallest twitch this picture can show" />
      </h3>
      <ul>
        {REGIONS.map((region) => {
          const share = evidence?.[region].smallestTwitch ?? null;
          return (
            <li key={region} data-region={region} data-share={share ?? ''} title={adviceOf(region, evidence)}>
              <RegionGlyph region={region} share={share} />
              <span>
                <strong>{share === null ? LABELS[region] : `${LABELS[region]} ${percentUp(share)}`}</strong>
                <span class="note">{share === null ? withoutShare(region, evidence) : DEPTH_OF_SHORT[region]}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function withoutShare(region: CallRegion, evidence: CallVerdict['evidence'] | null): string {
  const hindrance = evidence ? evidence[region].hindrance : 'starting';
  if (hindrance === 'starting') return 'not known yet';
  return hindrance ? HINDRANCE_WORDS[hindrance].phrase : 'not assessed';
}

/** What would let it be seen. */
function adviceOf(region: CallRegion, evidence: CallVerdict['evidence'] | null): string | undefined {
  const hindrance = evidence?.[region].hindrance;
  return hindrance ? HINDRANCE_WORDS[hindrance].advice : undefined;
}
