import { Explained } from '../basics/Term';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { useWords } from '../words/use-words';

export interface PlatysmaControlProps {
  /** What the doctor said; null: nothing. */
  platysma: boolean | null;
  onPlatysma: (seen: boolean | null) => void;
}

/** The doctor's own word on the platysma, which overrides what the picture shows and what the published tree infers. */
export function PlatysmaControl({ platysma, onPlatysma }: PlatysmaControlProps) {
  const { byEye } = useWords(EVIDENCE_WORDS);
  return (
    <fieldset class="platysma">
      <legend>
        <Explained text={byEye.legend} />
      </legend>
      <button
        type="button"
        data-testid="platysma-seen"
        aria-pressed={platysma === true}
        onClick={() => onPlatysma(true)}
      >
        {byEye.seen}
      </button>
      <button
        type="button"
        data-testid="platysma-not-seen"
        aria-pressed={platysma === false}
        onClick={() => onPlatysma(false)}
      >
        {byEye.notSeen}
      </button>
      <button type="button" data-testid="platysma-clear" disabled={platysma === null} onClick={() => onPlatysma(null)}>
        {byEye.clear}
      </button>
    </fieldset>
  );
}
