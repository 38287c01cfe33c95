import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsultRecord } from '../lib/consult/record';
import { CopyMenu } from './CopyMenu';
import { LanguageChoice } from './LanguageChoice';
import { type SaveChoice, type SaveFormat, SaveMenu } from './SaveMenu';
import { SealDialog } from './SealDialog';
import { textOf } from './share-texts';
import type { Language } from './words/languages';
import { useLanguage } from './words/use-words';

export interface SummaryActionsProps {
  record: ConsultRecord;
  onLanguage: (language: Language) => void;
  onPrint: () => void;
  /** Rejects with an Error whose message a person can act on. */
  onSave: (choice: SaveChoice) => Promise<void>;
  onCopy: (text: string) => Promise<void>;
  /** Where this consult can be kept; null: it is kept already. */
  keepUrl: string | null;
  /** Comes first: the way back. */
  children?: ComponentChildren;
}

const MENUS = { save: 'Save as…', copy: 'Copy…' } as const;

type Menu = keyof typeof MENUS;

/** What can be done with a summary. Not printed, not saved with it. */
export function SummaryActions(props: SummaryActionsProps) {
  const { record, onLanguage, onPrint, onSave, onCopy, keepUrl, children } = props;
  const [open, setOpen] = useState<Menu | null>(null);
  const language = useLanguage();
  const [sealing, setSealing] = useState(false);
  const choose = (format: SaveFormat) => (format === 'sealed' ? setSealing(true) : void onSave({ format, language }));
  return (
    <nav class="summary-actions" aria-label="Summary">
      {children}
      <button type="button" class="primary" data-testid="print-button" onClick={onPrint}>
        Print
      </button>
      {(Object.keys(MENUS) as Menu[]).map((menu) => (
        <button
          key={menu}
          type="button"
          data-testid={`${menu}-menu-button`}
          aria-expanded={open === menu}
          aria-controls={`${menu}-menu`}
          onClick={() => setOpen(open === menu ? null : menu)}
        >
          {MENUS[menu]}
        </button>
      ))}
      {keepUrl !== null && (
        <a class="button" data-testid="keep-link" href={keepUrl}>
          Keep in history
        </a>
      )}
      <LanguageChoice onChoose={onLanguage} />
      <div id="save-menu" class="summary-menu" hidden={open !== 'save'}>
        <SaveMenu onSave={choose} />
      </div>
      <div id="copy-menu" class="summary-menu" hidden={open !== 'copy'}>
        <CopyMenu
          key={language}
          language={language}
          textOf={(kind) => textOf(kind, record, language)}
          onCopy={onCopy}
        />
      </div>
      <span class="note summary-kept">
        {keepUrl !== null && 'Held until the browser closes, unless you save or keep it. '}
        Files and texts show the name from the call and your notes, tables neither. Without its passphrase nobody reads
        a sealed page.
      </span>
      {sealing && (
        <SealDialog
          title="Save the summary sealed"
          explained="One file that opens in any browser, without a network, with a passphrase that you choose."
          onSeal={(passphrase) => onSave({ format: 'sealed', passphrase })}
          onClose={() => setSealing(false)}
        />
      )}
    </nav>
  );
}
