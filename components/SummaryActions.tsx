import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SealDialog } from './SealDialog';

export interface SummaryActionsProps {
  onPrint: () => void;
  onSaveHtml: () => void;
  onSaveJson: () => void;
  /** Rejects with an Error whose message a person can act on. */
  onSaveSealed: (passphrase: string) => Promise<void>;
  /** Where this consult can be kept; null: it is kept already. */
  keepUrl: string | null;
  /** Comes first: the way back. */
  children?: ComponentChildren;
}

/** What can be done with a summary. Not printed, not saved with it. */
export function SummaryActions(props: SummaryActionsProps) {
  const { onPrint, onSaveHtml, onSaveJson, onSaveSealed, keepUrl, children } = props;
  const [sealing, setSealing] = useState(false);
  return (
    <nav class="summary-actions" aria-label="Summary">
      {children}
      <button type="button" class="primary" data-testid="print-button" onClick={onPrint}>
        Print
      </button>
      <button type="button" data-testid="save-html-button" onClick={onSaveHtml}>
        Save HTML
      </button>
      <button type="button" data-testid="save-json-button" onClick={onSaveJson}>
        Save JSON
      </button>
      <button type="button" data-testid="save-sealed-button" onClick={() => setSealing(true)}>
        Save sealed
      </button>
      {keepUrl !== null && (
        <a class="button" data-testid="keep-link" href={keepUrl}>
          Keep in history
        </a>
      )}
      <span class="note">
        {keepUrl !== null && 'Held until the next consult starts or the browser closes, unless it is saved or kept. '}
        Saved files hold the name that the call showed; only a sealed one cannot be read without its passphrase.
      </span>
      {sealing && (
        <SealDialog
          title="Save the summary sealed"
          explained="One file that opens in any browser, without a network, with a passphrase that you choose."
          onSeal={onSaveSealed}
          onClose={() => setSealing(false)}
        />
      )}
    </nav>
  );
}
