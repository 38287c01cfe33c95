import type { Tile } from './tile';

/** Why nobody can be tapped. */
export type NoChoice = 'no-remote' | 'ambiguous';

/**
 * Which tile shows the patient. Never a shared screen; the self view only if the doctor chose that very tile.
 *
 * @param chosen whom the doctor chose
 * @param current whom the tap reads or read last: kept while present, so that a second person who joins does not end a
 *   measurement. Once somebody was read or chosen, nobody else takes their place unasked.
 */
export function choosePatient(tiles: readonly Tile[], chosen: string | null, current: string | null): Tile | NoChoice {
  const wanted = chosen ?? current;
  const found = tiles.find(({ id }) => id === wanted);
  if (found?.role === 'remote' || (found?.role === 'self' && chosen !== null)) return found;
  const remotes = tiles.filter(({ role }) => role === 'remote');
  const [only] = remotes;
  if (!only) return 'no-remote';
  return wanted === null && remotes.length === 1 && only.certain ? only : 'ambiguous';
}
