import type { EventStrip } from '../../lib/consult/event-strips';
import { REVIEW_WORDS } from '../words/review/words';
import { useWords } from '../words/use-words';

/** How near the peak a picture has to be to be marked. Ours: half the distance of a strip's pictures. Seconds. */
const AT_PEAK_S = 0.1;

/** Pictures of the face around the peak of an event, each with its time. */
export function FaceStrip({ strip }: { strip: EventStrip }) {
  const words = useWords(REVIEW_WORDS);
  return (
    <div class="face-strip">
      {strip.pictures.map(({ atS, dataUrl }) => (
        <span key={atS} class={Math.abs(atS) <= AT_PEAK_S ? 'at-peak' : undefined}>
          <img src={dataUrl} alt={words.face(atS)} />
          <span class="note">{words.sincePeak(atS)}</span>
        </span>
      ))}
    </div>
  );
}
