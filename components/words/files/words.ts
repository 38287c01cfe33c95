import type { PassphraseProblem } from '../../../lib/share/passphrase';
import type { SealedWords } from '../../../lib/share/sealed-document';
import type { SaveFormat } from '../../summary/SaveMenu';
import type { TextKind } from '../../summary/share-texts';
import type { Language } from '../languages';
import { GERMAN_FILES } from './de';
import { ENGLISH_FILES } from './en';
import { CHINESE_FILES } from './zh';

/** The words around files: which there are, how they are sealed and opened, and what a sealed page says. */
export interface FilesWords {
  save: Record<SaveFormat, { name: string; what: string }>;
  copy: Record<TextKind, string> & { copied: string; refused: string; text: string };
  seal: { title: string; explained: string; tell: string; action: string; cancel: string };
  newPassphrase: {
    label: string;
    again: string;
    suggest: string;
    suggestAnother: string;
    writeDown: string;
    rule: string;
    working: string;
    problems: Record<PassphraseProblem, string>;
  };
  enterPassphrase: { label: string; working: string };
  open: { label: string; what: string; sealed: (name: string) => string; action: string };
  sealedPage: SealedWords;
}

export const FILES_WORDS: Readonly<Record<Language, FilesWords>> = {
  en: ENGLISH_FILES,
  de: GERMAN_FILES,
  zh: CHINESE_FILES,
};
