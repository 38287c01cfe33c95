import type { LiveState } from '../../lib/consult/live-state';

type People = Pick<LiveState, 'tiles' | 'participant' | 'watchedTileId' | 'watchedName'>;

/** Whose record is being kept and who is not seen just now: of whoever is there the doctor may say that it is them. */
export function awaitedParticipant({ participant, tiles }: People): LiveState['participant'] {
  return participant && !tiles.some(({ id }) => id === participant.id) ? participant : null;
}

/** Who is waited for: whoever is recorded, else whoever was watched last. Null: nobody. */
export function awaited(people: People): LiveState['participant'] {
  const { tiles, watchedTileId: id, watchedName: name } = people;
  const watched = id !== null && !tiles.some((tile) => tile.id === id) ? { id, name } : null;
  return awaitedParticipant(people) ?? watched;
}
