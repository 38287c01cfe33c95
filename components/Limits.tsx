import { GOOD_EYE_TO_EYE_PX, GOOD_FRAMES_PER_S } from '../lib/measure/quality-limits';
import { WINDOW_S } from '../lib/twitch/paper-constants';

const LIMITS = [
  'The published rule over-counts on video calls: its thresholds lie inside the noise of landmarks on a streamed picture. Healthy faces can be graded 1–2.',
  'The rule was published without a held-out validation, on 60 fps recordings made under controlled conditions; agreement on video calls has not been shown.',
  'It looks for brief twitches only. Tonic spasm is not counted; blinks, speech, smiles and head turns can be.',
  `It asks for at least ${GOOD_FRAMES_PER_S} frames a second and ${GOOD_EYE_TO_EYE_PX} px from eye to eye; below that, small twitches are lost or made up.`,
  `A live grade speaks for the ${WINDOW_S} s before it, not for the patient’s condition as a whole.`,
  'The platysma is not seen but inferred by a decision tree whose splits are ours: the paper does not print them. A level 3 marked “inferred” rests on it.',
  'Nothing tells hemifacial spasm from its mimics here: tic, myokymia, blepharospasm, synkinesis after a palsy.',
  'Left and right are the patient’s own, as far as the call sends the picture unmirrored.',
] as const;

/** What the figures cannot say. */
export function Limits() {
  return (
    <ul class="limits">
      {LIMITS.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  );
}
