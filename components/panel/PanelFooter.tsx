import type { ComponentChildren } from 'preact';
import { Disclaimer } from '../basics/Disclaimer';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { Language } from '../words/languages';
import { PANEL_WORDS } from '../words/panel/words';
import { useWords } from '../words/use-words';

export interface PanelFooterProps {
  onOpenHistory: () => void;
  onOpenWelcome: () => void;
  onLanguage: (language: Language) => void;
  /** What is seldom wanted. */
  children?: ComponentChildren;
}

/** The way to the other pages, the language, and what Hemiscope is not. */
export function PanelFooter({ onOpenHistory, onOpenWelcome, onLanguage, children }: PanelFooterProps) {
  const words = useWords(PANEL_WORDS);
  return (
    <footer class="panel-foot">
      {children}
      <div class="pages">
        <button type="button" data-testid="open-history" onClick={onOpenHistory}>
          {words.keptConsults}
        </button>
        <button type="button" data-testid="open-welcome" onClick={onOpenWelcome}>
          {words.howItWorks}
        </button>
        <LanguageChoice onChoose={onLanguage} />
      </div>
      <Disclaimer />
    </footer>
  );
}
