import { KEPT } from '../../lib/kept-data';

/** Off until switched on. The page's own storage: the extension needs no permission for it. */
export function readReferenceShown(): boolean {
  return localStorage.getItem(KEPT.referenceShown.name) === 'true';
}

export function keepReferenceShown(shown: boolean): void {
  localStorage.setItem(KEPT.referenceShown.name, String(shown));
}
