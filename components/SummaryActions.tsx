import { useState } from 'preact/hooks';
import type { ConsultRecord } from '../lib/consult/record';
import { CopyMenu } from './CopyMenu';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';
import { type SaveFormat, SaveMenu } from './SaveMenu';
import { textOf } from './share-texts';

export interface SummaryActionsProps {
  record: ConsultRecord;
  /** In which the texts are offered first. */
  language: Language;
  onPrint: () => void;
  onSave: (format: SaveFormat, language: Language) => void;
  onCopy: (text: string) => Promise<void>;
}

const MENUS = { save: 'Save as…', copy: 'Copy…' } as const;

type Menu = keyof typeof MENUS;

/** What can be done with a summary. Not printed, not saved with it. */
export function SummaryActions({ record, language: first, onPrint, onSave, onCopy }: SummaryActionsProps) {
  const [open, setOpen] = useState<Menu | null>(null);
  const [language, setLanguage] = useState(first);
  return (
    <nav class="summary-actions" aria-label="Summary">
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
      <label class="text-language" hidden={open === null}>
        Language of texts{' '}
        <select
          data-testid="text-language"
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <div id="save-menu" class="summary-menu" hidden={open !== 'save'}>
        <SaveMenu onSave={(format) => onSave(format, language)} />
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
        Kept in memory only until it is saved. Pages, data, reports and texts hold the name that the call showed; tables
        do not.
      </span>
    </nav>
  );
}
