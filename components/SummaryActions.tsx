export interface SummaryActionsProps {
  onPrint: () => void;
  onSaveHtml: () => void;
  onSaveJson: () => void;
}

/** What can be done with a summary. Not printed, not saved with it. */
export function SummaryActions({ onPrint, onSaveHtml, onSaveJson }: SummaryActionsProps) {
  return (
    <nav class="summary-actions" aria-label="Summary">
      <button type="button" class="primary" data-testid="print-button" onClick={onPrint}>
        Print
      </button>
      <button type="button" data-testid="save-html-button" onClick={onSaveHtml}>
        Save HTML
      </button>
      <button type="button" data-testid="save-json-button" onClick={onSaveJson}>
        Save JSON
      </button>
      <span class="note">Kept in memory only until it is saved. Saved files hold the name that the call showed.</span>
    </nav>
  );
}
