import type { EventStrip } from '../../lib/consult/event-strips';
import { picturedEvents } from '../../lib/consult/pictured-events';
import type { ConsultRecord } from '../../lib/consult/record';
import { FaceStrip } from '../review/FaceStrip';
import { REVIEW_WORDS } from '../words/review/words';
import { useFormat, useWords } from '../words/use-words';

/** Strips of a consult's pictures, by the numbers of their events in its record; null: it is not held (any more). */
export type Strips = ReadonlyMap<number, EventStrip | null>;

export interface SummaryPicturesProps {
  /** As it is kept, not as it is shown. */
  record: ConsultRecord;
  /** null: none are held. */
  strips: Strips | null;
}

/** The pictures that the doctor put into the summary. */
export function SummaryPictures({ record, strips }: SummaryPicturesProps) {
  const words = useWords(REVIEW_WORDS);
  const { clock } = useFormat();
  const chosen = picturedEvents(record);
  if (chosen.length === 0) return null;
  const gone = chosen.filter(({ event }) => !strips || strips.get(event) === null).length;
  return (
    <section aria-labelledby="pictures-title" data-testid="summary-pictures">
      <h2 id="pictures-title">{words.summary.pictures}</h2>
      <p class="note">{words.summary.picturesBy}</p>
      {chosen.map(({ event, side, region, peakS }) => {
        const strip = strips?.get(event);
        return (
          strip && (
            <figure key={event} class="summary-strip">
              <figcaption>{words.at(words.place(side, region), clock(peakS, 1))}</figcaption>
              <FaceStrip strip={strip} />
            </figure>
          )
        );
      })}
      {gone > 0 && <p class="note">{words.summary.picturesGone(gone)}</p>}
    </section>
  );
}
