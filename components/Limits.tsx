import { GOOD_EYE_TO_EYE_PX, GOOD_FRAMES_PER_S } from '../lib/measure/quality-limits';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { Explained } from './Term';

const OF_OURS = [
  'Not validated on patients. The detector was developed on healthy faces with twitches drawn into them and on a drawn patient.',
  'A level 0 means that no twitch was seen of a size that this picture could show. Smaller ones may have been there.',
  'The certainty is a calculation of our own from what was seen, for how long, and how clearly. It is no measured hit rate.',
  'An inferred platysma makes a level “at least 2”, never 3.',
  'Observations are hints. Nothing here tells hemifacial spasm from tic, myokymia, blepharospasm or synkinesis after a palsy.',
] as const;

const OF_ANY = [
  `Made for at least ${GOOD_FRAMES_PER_S} frames a second and ${GOOD_EYE_TO_EYE_PX} px from eye to eye; below that, small twitches are lost.`,
  `A level speaks for the ${WINDOW_S} s before it, not for the patient’s condition as a whole.`,
  'A platysma that is only “inferred” rests on a decision tree whose splits are ours: the paper does not print them.',
  'Left and right are the patient’s own, as far as the call sends the picture unmirrored.',
] as const;

/** What the figures cannot say. @param ours measured by our own detector, not by the published rule alone */
export function Limits({ ours }: { ours: boolean }) {
  return (
    <ul class="limits">
      {[...(ours ? OF_OURS : []), ...OF_ANY].map((limit) => (
        <li key={limit}>
          <Explained text={limit} />
        </li>
      ))}
    </ul>
  );
}
