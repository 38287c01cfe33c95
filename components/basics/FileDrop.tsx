import { useId, useState } from 'preact/hooks';

export interface FileDropProps {
  title: string;
  /** Which file is meant. */
  note: string;
  accept: string;
  testId: string;
  onFile: (file: File) => void;
}

/** Takes one file that is dropped, or chosen. */
export function FileDrop({ title, note, accept, testId, onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    setOver(false);
    if (file) onFile(file);
  };
  return (
    <label
      class={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <strong>{title}</strong>
      <span class="note" id={id}>
        {note}
      </span>
      <input
        type="file"
        accept={accept}
        data-testid={testId}
        aria-describedby={id}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // Else the same file could not be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
