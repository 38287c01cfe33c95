import { useState } from 'preact/hooks';
import { LOCK_AFTER_MIN } from '../../lib/history/idle-lock';
import { ConfirmButton } from '../basics/ConfirmButton';
import { NewPassphrase } from '../sealing/NewPassphrase';
import { SealDialog } from '../sealing/SealDialog';
import { HISTORY_WORDS } from '../words/history/words';
import { useFormat, useWords } from '../words/use-words';
import { OpenSavedFile, type OpenSavedFileProps } from './OpenSavedFile';

export interface HistoryToolsActions {
  onLock: () => void;
  onOpenFile: OpenSavedFileProps['onOpen'];
  /** Both reject with an error that `errorText` knows. */
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
  const { tools: words, removeAll, removeAllQuestion, keep } = useWords(HISTORY_WORDS);
  const { bytes } = useFormat();
  const [exporting, setExporting] = useState(false);
  const [old, setOld] = useState('');
  return (
    <section class="card" aria-labelledby="tools-title">
      <header>
        <h2 id="tools-title">{words.title}</h2>
        <span class="note" data-testid="storage-used">
          {used !== null && words.used(bytes(used))}
        </span>
      </header>
      <div class="row">
        <button type="button" class="primary" data-testid="lock-button" onClick={onLock}>
          {words.lock}
        </button>
        <button type="button" data-testid="export-button" disabled={count === 0} onClick={() => setExporting(true)}>
          {words.exportAll}
        </button>
      </div>
      <p class="note">{words.locksAfter(LOCK_AFTER_MIN)}</p>
      <details>
        <summary data-testid="open-saved-file">{words.openFile}</summary>
        <OpenSavedFile onOpen={onOpenFile} />
      </details>
      <details>
        <summary>{words.changePassphrase}</summary>
        <NewPassphrase
          action={words.change}
          onChosen={async (passphrase) => {
            await onChangePassphrase(old, passphrase);
            setOld('');
          }}
        >
          <label for="old-passphrase">{words.present}</label>
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
        <summary>{words.removeHistory}</summary>
        <ConfirmButton
          label={removeAll}
          question={removeAllQuestion(count)}
          keep={keep}
          testId="delete-all"
          onConfirm={onRemoveAll}
        />
      </details>
      {exporting && (
        <SealDialog
          title={words.exportTitle}
          explained={words.exportExplained}
          onSeal={onExport}
          onClose={() => setExporting(false)}
        />
      )}
    </section>
  );
}
