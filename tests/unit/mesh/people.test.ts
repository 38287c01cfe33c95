import { describe, expect, it } from 'vitest';
import type { FacePoints } from '../../../lib/mesh/face-points';
import { People } from '../../../lib/mesh/people';
import { plainFace } from './plain-face';

const patient = plainFace(400, 300);
const carer = plainFace(800, 300);
const FRAME_S = 1 / 30;

/** Somebody alone is followed for four seconds; then a carer is seen beside them at two looks. */
function accompanied(): { people: People; nowS: number } {
  const people = new People(false);
  people.recognise([patient], 0);
  for (let timeS = 1; timeS <= 4; timeS++) people.look([patient], patient, timeS);
  people.look([carer, patient], patient, 5);
  people.look([carer, patient], patient, 5.5);
  return { people, nowS: 5.5 };
}

/** The same picture frame after frame. @returns what was said of the last one */
function sees(people: People, faces: readonly FacePoints[], fromS: number, toS: number) {
  let said: ReturnType<People['recognise']> = 'absent';
  for (let timeS = fromS; timeS <= toS; timeS += FRAME_S) said = people.recognise(faces, timeS);
  return said;
}

describe('who the patient is at the start', () => {
  it('is the only one there, or the only one in the foreground', () => {
    expect(new People(false).recognise([patient], 0)).toBe(patient);
    expect(new People(false).recognise([plainFace(800, 300, 0.45), patient], 0)).toBe(patient);
  });

  it('is asked of two, even if one of them goes', () => {
    const people = new People(false);
    expect(people.recognise([plainFace(800, 300, 0.55), patient], 0)).toBe('unsure');
    expect(people.recognise([patient], 1)).toBe('unsure');
    expect(people.recognise([], 2)).toBe('absent');
    expect(people.patientId).toBeNull();
  });

  it('is asked if the first look shows that somebody was overlooked', () => {
    const people = new People(false);
    people.recognise([patient], 0);
    expect(people.look([patient, carer], patient, 1)).toBe(false);
    expect(people.recognise([patient, carer], 1.1)).toBe('unsure');
  });

  it('counts a face that was found twice once', () => {
    expect(new People(false).recognise([patient, plainFace(420, 310)], 0)).toBe(patient);
  });

  it('is asked where a worker before saw company', () => {
    expect(new People(true).recognise([patient], 0)).toBe('unsure');
  });
});

describe('a patient who was always alone', () => {
  it('is known again anywhere', () => {
    const people = new People(false);
    people.recognise([patient], 0);
    const elsewhere = plainFace(900, 200, 1.5);
    expect(people.recognise([], 30)).toBe('absent');
    expect(people.recognise([elsewhere], 60)).toBe(elsewhere);
    expect(people.patientId).toBe(1);
  });

  it('is not whoever was seen beside them a moment before they went', () => {
    const people = new People(false);
    people.recognise([patient], 0);
    people.look([patient], patient, 5);
    people.look([patient, carer], patient, 6);
    expect(people.recognise([carer], 7)).toBe('unsure');
  });

  it('is still alone after one false face', () => {
    const people = new People(false);
    people.recognise([patient], 0);
    people.look([patient, carer], patient, 5);
    people.look([patient], patient, 10);
    expect(people.accompanied).toBe(false);
    const elsewhere = plainFace(900, 200, 1.5);
    expect(people.recognise([elsewhere], 60)).toBe(elsewhere);
  });
});

describe('a patient with somebody beside', () => {
  it('is noticed to be, each with a number that stays', () => {
    const { people, nowS } = accompanied();
    expect(people.accompanied).toBe(true);
    expect(people.present(nowS).map(({ id }) => id)).toEqual([1, 2]);
    expect(people.others(nowS)).toEqual([carer]);
    expect(people.present(9)).toEqual([]);
  });

  it('is known again after a moment where and as large as before, with nobody else in sight', () => {
    const { people, nowS } = accompanied();
    const again = plainFace(440, 300, 1.2);
    expect(people.recognise([again], nowS + 1.5)).toBe(again);
  });

  it.each([
    ['at another place', plainFace(540, 300), 1],
    ['larger, as somebody who leans in before them', plainFace(400, 300, 1.35), 1],
    ['after long enough to change places', patient, 2.5],
  ])('is asked for %s', (_, face, afterS) => {
    const { people, nowS } = accompanied();
    expect(people.recognise([face], nowS + afterS)).toBe('unsure');
  });

  it('is known again, moved a little, while everybody else is where they were', () => {
    const { people, nowS } = accompanied();
    expect(sees(people, [carer], nowS + FRAME_S, nowS + 60)).toBe('unsure');
    const again = plainFace(520, 300, 1.4);
    expect(people.recognise([carer, again], nowS + 60)).toBe(again);
  });

  it('is not the carer who moves into the patient’s place before our eyes', () => {
    const { people, nowS } = accompanied();
    sees(people, [carer], nowS + FRAME_S, nowS + 1);
    for (let i = 0; i <= 60; i++) {
      expect(people.recognise([plainFace(800 - (400 * i) / 60, 300)], nowS + 1 + i * FRAME_S)).toBe('unsure');
    }
  });

  it('is not followed any more where the face jumps to another size or place', () => {
    const { people, nowS } = accompanied();
    expect(people.follow(plainFace(430, 300, 1.1), nowS + 0.1)).toBe(true);
    expect(people.follow(plainFace(400, 300, 1.4), nowS + 0.2)).toBe(false);
    expect(people.follow(plainFace(540, 300), nowS + 0.2)).toBe(false);
  });

  it('keeps the places when the picture changes its size, and no place when it changes its shape', () => {
    const { people, nowS } = accompanied();
    people.resize(1280, 720);
    people.resize(640, 360);
    const half = plainFace(200, 150, 0.5);
    expect(people.recognise([half], nowS + 1)).toBe(half);
    people.resize(360, 640);
    expect(people.recognise([half], nowS + 1.1)).toBe('unsure');
  });
});

describe('the doctor’s word', () => {
  it('measures somebody else, and the first one again', () => {
    const { people, nowS } = accompanied();
    expect(people.choose(2, null, nowS)).toBe(true);
    expect(people.recognise([patient, carer], nowS + 0.1)).toBe(carer);
    expect(people.patientId).toBe(2);
    people.choose(1, null, nowS + 1);
    expect(people.recognise([patient, carer], nowS + 1.1)).toBe(patient);
    expect(people.patientId).toBe(1);
  });

  it('gives a face that was asked for the number of whoever it is', () => {
    const { people, nowS } = accompanied();
    const returned = plainFace(1000, 500);
    expect(sees(people, [returned], nowS + 10, nowS + 11)).toBe('unsure');
    const [shown] = people.present(nowS + 11);
    expect(shown?.id).toBe(3);
    people.choose(3, 1, nowS + 11);
    expect(people.recognise([returned], nowS + 11.1)).toBe(returned);
    expect(people.patientId).toBe(1);
  });

  it('is void for somebody who is gone', () => {
    const { people, nowS } = accompanied();
    expect(people.choose(7, null, nowS)).toBe(false);
    expect(people.patientId).toBe(1);
  });
});
