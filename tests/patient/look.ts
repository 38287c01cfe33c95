/** How a drawn person looks; what they do is the program's business. */
export interface Look {
  /** Seed of the fine things: hair strands, skin mottling. */
  seed: number;
  skin: 'fair' | 'medium' | 'olive' | 'dark';
  hair: 'grey' | 'brown' | 'black' | 'auburn';
  hairStyle: 'short' | 'bob';
  iris: 'brown' | 'blue' | 'green';
  clothing: 'cardigan' | 'coat';
  room: 'home' | 'office';
  /** 0: smooth skin, 1: deep lines. */
  ageLines: number;
  glasses: boolean;
  /** Brightness of the whole picture: 1 plenty of light, 0 none. */
  light: number;
}

export const PATIENT_LOOK: Look = {
  seed: 11,
  skin: 'fair',
  hair: 'brown',
  hairStyle: 'bob',
  iris: 'green',
  clothing: 'cardigan',
  room: 'home',
  ageLines: 0.4,
  glasses: false,
  light: 1,
};

/** Somebody who sits beside the patient. */
export const CARER_LOOK: Look = {
  seed: 23,
  skin: 'olive',
  hair: 'black',
  hairStyle: 'short',
  iris: 'brown',
  clothing: 'cardigan',
  room: 'home',
  ageLines: 0.3,
  glasses: false,
  light: 1,
};

export const DOCTOR_LOOK: Look = {
  seed: 5,
  skin: 'dark',
  hair: 'black',
  hairStyle: 'short',
  iris: 'brown',
  clothing: 'coat',
  room: 'office',
  ageLines: 0.2,
  glasses: true,
  light: 1,
};
