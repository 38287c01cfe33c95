import { signal } from '@preact/signals';
import { saidOf } from '../../components/words/errors/words';
import { HISTORY_WORDS, type HistoryWords } from '../../components/words/history/words';
import type { Language, Say } from '../../components/words/languages';

/** The last thing that was done, or why it was not. */
export const notice = signal<{ say: Say; wrong: boolean } | null>(null);

type Notice = (words: HistoryWords['notices'], space: string, language: Language) => string;

/** Says what was done. */
export function tell(message: Notice): void {
  notice.value = { say: saying(message), wrong: false };
}

/** Says what was not done, or not all of it. */
export function warn(message: Notice): void {
  notice.value = { say: saying(message), wrong: true };
}

/** Says why something was not done. */
export function failed(thrown: unknown): void {
  notice.value = { say: saidOf(thrown), wrong: true };
}

function saying(message: Notice): Say {
  return (language) => {
    const { notices, space } = HISTORY_WORDS[language];
    return message(notices, space, language);
  };
}
