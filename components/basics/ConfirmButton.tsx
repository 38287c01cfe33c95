import { useState } from 'preact/hooks';

export interface ConfirmButtonProps {
  /** What it does, and what is asked before. */
  label: string;
  question: string;
  /** What leaves all as it is. */
  keep: string;
  testId: string;
  onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more, in its own place. */
export function ConfirmButton({ label, question, keep, testId, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" data-testid={testId} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <fieldset class="row confirm" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="danger"
        data-testid={`${testId}-confirm`}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </button>
      <button type="button" ref={focus} onClick={() => setAsking(false)}>
        {keep}
      </button>
    </fieldset>
  );
}

/** What does no harm is under the reader's fingers. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
