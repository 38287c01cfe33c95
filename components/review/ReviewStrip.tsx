import { useEffect, useState } from 'preact/hooks';
import type { EventStrip } from '../../lib/consult/event-strips';
import { REVIEW_WORDS } from '../words/review/words';
import { useWords } from '../words/use-words';
import { FaceStrip } from './FaceStrip';

export interface ReviewStripProps {
  /** When the event peaks, seconds of the consult. */
  peakS: number;
  /** null: there is none. */
  load: (peakS: number) => Promise<EventStrip | null>;
  /** The doctor put it into the summary. */
  pictured: boolean;
  /** Signed: nothing can be changed. */
  locked: boolean;
  onPictured: (pictured: boolean) => void;
}

/** The face around an event, if pictures were held, and whether they go into the summary. */
export function ReviewStrip({ peakS, load, pictured, locked, onPictured }: ReviewStripProps) {
  const words = useWords(REVIEW_WORDS);
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
      <FaceStrip strip={strip} />
      <figcaption class="note">
        <label class="switch">
          <input
            type="checkbox"
            data-testid="review-pictures"
            checked={pictured}
            disabled={locked}
            onChange={({ currentTarget }) => onPictured(currentTarget.checked)}
          />
          <span>{words.putIntoSummary}</span>
        </label>
        {pictured ? words.inSummary : words.inMemory}
      </figcaption>
    </figure>
  );
}
