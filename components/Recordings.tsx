import { Disclaimer } from './Disclaimer';
import { RecordingDrop } from './RecordingDrop';
import { RecordingRow } from './RecordingRow';
import { isGradable, isUnderWay, type PartChoice, type RecordingItem } from './recording-item';
import type { ShareWords } from './share-words';

export interface RecordingsProps {
  items: readonly RecordingItem[];
  words: ShareWords;
  onFiles: (files: readonly File[]) => void;
  onPart: (id: number, part: PartChoice) => void;
  onGrade: (ids: readonly number[]) => void;
  onCancel: (ids: readonly number[]) => void;
  onRemove: (id: number) => void;
}

/** Videos to grade, one below the other. */
export function Recordings({ items, words, onFiles, onPart, onGrade, onCancel, onRemove }: RecordingsProps) {
  const gradable = items.filter(isGradable).map(({ id }) => id);
  const underWay = items.filter(isUnderWay).map(({ id }) => id);
  return (
    <main class="recordings">
      <header>
        <h1>Hemiscope: grade a recording</h1>
        <span class="note">Videos stay on this computer. Nothing of them is uploaded or kept.</span>
      </header>
      <Disclaimer />
      <RecordingDrop onFiles={onFiles} />
      {items.length > 1 && (
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={gradable.length === 0}
            data-testid="grade-all"
            onClick={() => onGrade(gradable)}
          >
            Grade all ({gradable.length})
          </button>
          <button type="button" disabled={underWay.length === 0} onClick={() => onCancel(underWay)}>
            Cancel all
          </button>
        </div>
      )}
      <ul class="recording-list">
        {items.map((item) => (
          <RecordingRow
            key={item.id}
            item={item}
            words={words}
            onPart={(part) => onPart(item.id, part)}
            onGrade={() => onGrade([item.id])}
            onCancel={() => onCancel([item.id])}
            onRemove={() => onRemove(item.id)}
          />
        ))}
      </ul>
      {items.some(({ state }) => state.kind === 'graded') && (
        <p class="note">
          Summaries stay open until the browser is closed. To keep one, save it there, or keep it in the history.
        </p>
      )}
    </main>
  );
}
