import type { Tile } from './tile';

/** Why nobody can be tapped. */
export type NoChoice = 'no-remote' | 'ambiguous';

/** Somebody who was watched before, or whom the doctor chose. */
export interface Wanted {
  id: string;
  name: string | null;
}

/**
 * Which tile shows the patient. Never the self view or a shared screen, unless the doctor chose that very tile:
 * roles are told by marks, and a person's word counts more.
 *
 * @param chosen whom the doctor chose; nobody else will do
 * @param current whom the tap reads now: kept while present, so that a second person who joins does not end a measurement
 */
export function choosePatient(tiles: readonly Tile[], chosen: Wanted | null, current: Wanted | null): Tile | NoChoice {
  if (chosen) return find(tiles, chosen) ?? 'no-remote';
  const remotes = tiles.filter((tile) => tile.role === 'remote');
  const kept = current && find(remotes, current);
  if (kept) return kept;
  const [only] = remotes;
  if (!only) return 'no-remote';
  return remotes.length === 1 ? only : 'ambiguous';
}

/** The same participant: by id, else by a name that only one remote tile bears, since ids change with view or rejoining. */
function find(tiles: readonly Tile[], wanted: Wanted): Tile | null {
  const same = tiles.find((tile) => tile.id === wanted.id);
  if (same) return same;
  const namesakes = tiles.filter((tile) => tile.role === 'remote' && wanted.name !== null && tile.name === wanted.name);
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
