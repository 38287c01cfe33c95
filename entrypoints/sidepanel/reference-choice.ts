/** Under this name the panel remembers whether the doctor wants the published rule beside ours. */
const KEY = 'hemiscope-reference-shown';

/** Off until switched on. The page's own storage: the extension needs no permission for it. */
export function readReferenceShown(): boolean {
  return localStorage.getItem(KEY) === 'true';
}

export function keepReferenceShown(shown: boolean): void {
  localStorage.setItem(KEY, String(shown));
}
