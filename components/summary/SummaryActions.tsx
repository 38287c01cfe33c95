import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsultRecord } from '../../lib/consult/record';
import { LanguageChoice } from '../basics/LanguageChoice';
import { SealDialog } from '../sealing/SealDialog';
import { FILES_WORDS } from '../words/files/words';
import type { Language } from '../words/languages';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useLanguage } from '../words/use-words';
import { CopyMenu } from './CopyMenu';
import { type SaveChoice, type SaveFormat, SaveMenu } from './SaveMenu';
import { textOf } from './share-texts';

export interface SummaryActionsProps {
  record: ConsultRecord;
  onLanguage: (language: Language) => void;
  onPrint: () => void;
  /** Rejects with an error that `errorText` knows. */
  onSave: (choice: SaveChoice) => Promise<void>;
  onCopy: (text: string) => Promise<void>;
  /** Where this consult can be kept; null: it is kept already. */
  keepUrl: string | null;
  /** Comes first: the way back. */
  children?: ComponentChildren;
}

const MENUS = ['save', 'copy'] as const;

type Menu = (typeof MENUS)[number];

/** What can be done with a summary. Not printed, not saved with it. */
export function SummaryActions(props: SummaryActionsProps) {
  const { record, onLanguage, onPrint, onSave, onCopy, keepUrl, children } = props;
  const [open, setOpen] = useState<Menu | null>(null);
  const language = useLanguage();
  const words = SUMMARY_WORDS[language].actions;
  const { seal } = FILES_WORDS[language];
  const [sealing, setSealing] = useState(false);
  const choose = (format: SaveFormat) => (format === 'sealed' ? setSealing(true) : void onSave({ format, language }));
  return (
    <nav class="summary-actions" aria-label={words.label}>
      {children}
      <button type="button" class="primary" data-testid="print-button" onClick={onPrint}>
        {words.print}
      </button>
      {MENUS.map((menu) => (
        <button
          key={menu}
          type="button"
          data-testid={`${menu}-menu-button`}
          aria-expanded={open === menu}
          aria-controls={`${menu}-menu`}
          onClick={() => setOpen(open === menu ? null : menu)}
        >
          {words[menu]}
        </button>
      ))}
      {keepUrl !== null && (
        <a class="button" data-testid="keep-link" href={keepUrl}>
          {words.keep}
        </a>
      )}
      <LanguageChoice onChoose={onLanguage} />
      <div id="save-menu" class="summary-menu" hidden={open !== 'save'}>
        <SaveMenu onSave={choose} />
      </div>
      <div id="copy-menu" class="summary-menu" hidden={open !== 'copy'}>
        <CopyMenu key={language} textOf={(kind) => textOf(kind, record, language)} onCopy={onCopy} />
      </div>
      <span class="note summary-kept">
        {[...(keepUrl === null ? [] : [words.heldUntil]), words.named].join(words.space)}
      </span>
      {sealing && (
        <SealDialog
          title={seal.title}
          explained={seal.explained}
          onSeal={(passphrase) => onSave({ format: 'sealed', passphrase, language })}
          onClose={() => setSealing(false)}
        />
      )}
    </nav>
  );
}
