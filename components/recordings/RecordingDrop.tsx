import { useState } from 'preact/hooks';
import { RECORDINGS_WORDS } from '../words/recordings/words';
import { useWords } from '../words/use-words';

/** Takes videos that are dropped, or chosen. */
export function RecordingDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { drop } = useWords(RECORDINGS_WORDS);
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <strong>{drop.title}</strong>
      <span class="note">{drop.kinds}</span>
      <input
        type="file"
        multiple
        accept="video/*,.mp4,.m4v,.mov,.webm,.mkv"
        data-testid="recording-files"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Else the same file could not be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </label>
  );
}
