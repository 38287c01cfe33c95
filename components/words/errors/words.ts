import { HistoryError, type HistoryErrorCode } from '../../../lib/history/history-error';
import { HeldError, type HeldErrorCode } from '../../../lib/messages/held-error';
import { FileError, type FileProblem } from '../../../lib/share/file-error';
import { SealError, type SealFailureCode } from '../../../lib/share/seal';
import { ProfileError, type ProfileProblem } from '../../../lib/study/profile-error';
import type { Language, Say } from '../languages';
import { GERMAN_ERRORS } from './de';
import { ENGLISH_ERRORS } from './en';
import { CHINESE_ERRORS } from './zh';

/** What went wrong with a file, a profile, the history or a held consult: what is so, and what to do. */
export interface ErrorWords {
  seal: Record<SealFailureCode, string>;
  history: Record<HistoryErrorCode, string>;
  held: Record<HeldErrorCode, string>;
  file: (problem: FileProblem) => string;
  profile: (problem: ProfileProblem) => string;
  /** What nobody foresaw. */
  unforeseen: string;
}

export const ERROR_WORDS: Readonly<Record<Language, ErrorWords>> = {
  en: ENGLISH_ERRORS,
  de: GERMAN_ERRORS,
  zh: CHINESE_ERRORS,
};

/** What to say of anything thrown; the console is told of what nobody foresaw. */
export function saidOf(thrown: unknown): Say {
  if (errorText(thrown, ENGLISH_ERRORS) === ENGLISH_ERRORS.unforeseen) console.error('Hemiscope:', thrown);
  return (language) => errorText(thrown, ERROR_WORDS[language]);
}

/** Anything thrown, as the doctor reads it. */
export function errorText(thrown: unknown, words: ErrorWords): string {
  if (thrown instanceof SealError) return words.seal[thrown.code];
  if (thrown instanceof HistoryError) return words.history[thrown.code];
  if (thrown instanceof HeldError) return words.held[thrown.code];
  if (thrown instanceof FileError) return words.file(thrown.problem);
  if (thrown instanceof ProfileError) return words.profile(thrown.problem);
  return words.unforeseen;
}
