import { useEffect, useState } from 'preact/hooks';
import type { EventStrip } from '../lib/consult/event-strips';

export interface ReviewStripProps {
  /** When the event peaks, seconds of the consult. */
  peakS: number;
  /** null: there is none. */
  load: (peakS: number) => Promise<EventStrip | null>;
}

/** The face around an event, if pictures were held. */
export function ReviewStrip({ peakS, load }: ReviewStripProps) {
  const [strip, setStrip] = useState<EventStrip | null>(null);
  useEffect(() => {
    let wanted = true;
    setStrip(null);
    // Pictures that cannot be had are none.
    load(peakS).then(
      (loaded) => wanted && setStrip(loaded),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [peakS]);
  if (!strip) return null;
  return (
    <figure class="review-strip" data-testid="review-strip">
      <div>
        {strip.pictures.map(({ atS, dataUrl }) => (
          <span key={atS} class={Math.abs(atS) <= 0.1 ? 'at-peak' : undefined}>
            <img src={dataUrl} alt={`The face ${sinceWords(atS)}`} />
            <span class="note">{sinceShort(atS)}</span>
          </span>
        ))}
      </div>
      <figcaption class="note">In memory only, until the browser is closed. Never saved.</figcaption>
    </figure>
  );
}

function sinceShort(atS: number): string {
  return `${atS < 0 ? '−' : '+'}${Math.abs(atS).toFixed(1)}\u00a0s`;
}

function sinceWords(atS: number): string {
  return `${Math.abs(atS).toFixed(1)} seconds ${atS < 0 ? 'before' : 'after'} the peak`;
}
