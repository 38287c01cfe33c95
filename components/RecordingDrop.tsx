import { useState } from 'preact/hooks';

/** Takes videos that are dropped, or chosen. */
export function RecordingDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
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
      <strong>Drop videos here, or choose them</strong>
      <span class="note">MP4 or MOV (H.264), WebM. One face, looking at the camera, in good light.</span>
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
