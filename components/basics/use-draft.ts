import { useState } from 'preact/hooks';

export interface Draft {
  text: string;
  type: (text: string) => void;
  /** The field was left: what is kept is shown again. */
  leave: () => void;
}

/** What is being typed, until the field is left: what comes back from the session a moment later must not undo a key. */
export function useDraft(kept: string): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  return { text: draft ?? kept, type: setDraft, leave: () => setDraft(null) };
}
