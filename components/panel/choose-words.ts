import type { LiveState } from '../../lib/consult/live-state';
import type { Words } from '../basics/words';
import type { CallWords } from '../words/call/words';
import { awaited, awaitedParticipant } from './awaited';
import { said } from './tap-words';

/** Why the doctor is asked who the patient is: who is away, who is there, and what to do. */
export function chooseWords(live: LiveState, { choose: words }: CallWords): Words {
  const there = live.tiles.filter(({ role }) => role === 'remote');
  const names = there.map(({ name }) => name ?? words.somebody);
  const away = awaited(live);
  if (away === null) return said('warn', there.length === 1 ? words.isThis : words.whoIs(names));
  const who = away.name ?? words.whoWatched;
  const todo = awaitedParticipant(live) ? words.recordingWaits : words.chooseBelow;
  return { tone: 'warn', title: words.away(who), advice: [words.there(names, who, live.service !== 'other'), todo] };
}
