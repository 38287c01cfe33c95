import type { FacePoints } from './face-points';
import { apart, isWithin, type Reach } from './likeness';

/** Somebody in the picture. */
export interface Person {
  /** Stays theirs while they can be told apart. */
  id: number;
  /** As it was seen last. */
  face: FacePoints;
  /** Seconds, on the clock of the captures. */
  seenS: number;
  /** Was seen at the same time as the patient: surely not the patient. */
  other: boolean;
  sightings: number;
}

/** How far somebody gets between two looks. Ours: heads in a consult move less, and two heads side by side are farther apart. */
export const NEXT_LOOK: Reach = { eyeToEyes: 1.5, sizes: 1.6 };

/** Who is which face: the nearest pairs first, each once, none farther than anybody gets. */
export function matched(faces: readonly FacePoints[], people: readonly Person[]): Map<Person, FacePoints> {
  const pairs = people.flatMap((person) => faces.map((face) => ({ person, face, distance: apart(face, person.face) })));
  const found = new Map<Person, FacePoints>();
  const taken = new Set<FacePoints>();
  for (const { person, face } of pairs.toSorted((a, b) => a.distance - b.distance)) {
    if (found.has(person) || taken.has(face) || !isWithin(face, person.face, NEXT_LOOK)) continue;
    found.set(person, face);
    taken.add(face);
  }
  return found;
}
