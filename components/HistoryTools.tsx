import { useState } from 'preact/hooks';
import { LOCK_AFTER_MIN } from '../lib/history/idle-lock';
import { ConfirmButton } from './ConfirmButton';
import { sizeOnDisk } from './history-words';
import { NewPassphrase } from './NewPassphrase';
import { OpenSavedFile, type OpenSavedFileProps } from './OpenSavedFile';
import { SealDialog } from './SealDialog';

export interface HistoryToolsActions {
  onLock: () => void;
  onOpenFile: OpenSavedFileProps['onOpen'];
  /** Both reject with an Error whose message a person can act on. */
  onExport: (passphrase: string) => Promise<void>;
  onChangePassphrase: (old: string, passphrase: string) => Promise<void>;
  onRemoveAll: () => void;
}

export interface HistoryToolsProps extends HistoryToolsActions {
  count: number;
  /** Bytes; null: the browser does not tell. */
  used: number | null;
}

/** What can be done with the history as a whole. */
export function HistoryTools(props: HistoryToolsProps) {
  const { count, used, onLock, onOpenFile, onExport, onChangePassphrase, onRemoveAll } = props;
  const [exporting, setExporting] = useState(false);
  const [old, setOld] = useState('');
  return (
    <section class="card" aria-labelledby="tools-title">
      <header>
        <h2 id="tools-title">This history</h2>
        <span class="note" data-testid="storage-used">
          {used !== null && `${sizeOnDisk(used)} of this disk`}
        </span>
      </header>
      <div class="row">
        <button type="button" class="primary" data-testid="lock-button" onClick={onLock}>
          Lock now
        </button>
        <button type="button" data-testid="export-button" disabled={count === 0} onClick={() => setExporting(true)}>
          Export all
        </button>
      </div>
      <p class="note">It locks itself after {LOCK_AFTER_MIN} minutes without a key or a pointer.</p>
      <details>
        <summary data-testid="open-saved-file">Open a saved file…</summary>
        <OpenSavedFile onOpen={onOpenFile} />
      </details>
      <details>
        <summary>Change the passphrase</summary>
        <NewPassphrase
          action="Change"
          onChosen={async (passphrase) => {
            await onChangePassphrase(old, passphrase);
            setOld('');
          }}
        >
          <label for="old-passphrase">Present passphrase</label>
          <input
            id="old-passphrase"
            type="password"
            autocomplete="current-password"
            value={old}
            onInput={(event) => setOld(event.currentTarget.value)}
          />
        </NewPassphrase>
      </details>
      <details>
        <summary>Delete the whole history</summary>
        <ConfirmButton
          label="Delete everything"
          question={`Delete all ${count} visits and the key for good?`}
          testId="delete-all"
          onConfirm={onRemoveAll}
        />
      </details>
      {exporting && (
        <SealDialog
          title="Export the history, sealed"
          explained="One file with every visit. It can be imported into another Hemiscope, or opened with the program “age”."
          onSeal={onExport}
          onClose={() => setExporting(false)}
        />
      )}
    </section>
  );
}
