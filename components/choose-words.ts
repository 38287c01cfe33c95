import type { LiveState } from '../lib/consult/live-state';
import { awaited, awaitedParticipant } from './awaited';
import type { Words } from './words';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** Why the doctor is asked who the patient is: who is away, who is there, and what to do. */
export function chooseWords(live: LiveState): Words {
  const there = live.tiles.filter(({ role }) => role === 'remote');
  const names = LIST.format(there.map(({ name }) => name ?? 'somebody whose name was not read'));
  const away = awaited(live);
  if (away === null) {
    return there.length === 1
      ? {
          tone: 'warn',
          title: 'Is this the patient?',
          advice: [
            'The call page does not say whether the picture below is your own. Choose it if it shows the patient.',
          ],
        }
      : { tone: 'warn', title: 'Who is the patient?', advice: [`The call shows ${names}. Choose the patient below.`] };
  }
  const who = away.name ?? 'The person watched before';
  const back =
    live.service === 'other'
      ? 'This site does not say for certain who is who, so it may be the same person.'
      : `${who} is watched again by itself once the call page shows that name again.`;
  const todo = awaitedParticipant(live)
    ? 'Nothing is recorded meanwhile. If it is the same person, say so below.'
    : 'Choose below if this is the patient now.';
  return { tone: 'warn', title: `${who} is away`, advice: [`The call now shows ${names}. ${back}`, todo] };
}
