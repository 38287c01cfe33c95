import { Explained } from './Term';
export interface PlatysmaControlProps {
  /** What the doctor said; null: nothing. */
  platysma: boolean | null;
  onPlatysma: (seen: boolean | null) => void;
}

/** The doctor's own word on the platysma, which overrides what the picture shows and what the published tree infers. */
export function PlatysmaControl({ platysma, onPlatysma }: PlatysmaControlProps) {
  return (
    <fieldset class="platysma">
      <legend>
        <Explained text="Platysma, by your own eyes" />
      </legend>
      <button
        type="button"
        data-testid="platysma-seen"
        aria-pressed={platysma === true}
        onClick={() => onPlatysma(true)}
      >
        Seen
      </button>
      <button
        type="button"
        data-testid="platysma-not-seen"
        aria-pressed={platysma === false}
        onClick={() => onPlatysma(false)}
      >
        Not seen
      </button>
      <button type="button" data-testid="platysma-clear" disabled={platysma === null} onClick={() => onPlatysma(null)}>
        Clear
      </button>
    </fieldset>
  );
}
