import type { FacePoints } from './face-points';
import { apart, distinct, isWithin, type Reach, scaled, sizeOf } from './likeness';
import { matched, NEXT_LOOK, type Person } from './match-people';

/** What a picture says about the patient: their face, that it is not there, or that it could be any of those seen. */
export type Recognised = FacePoints | 'absent' | 'unsure';

/** Where and how large the patient's face is again where nobody else can be told apart from it. Ours: whoever leans in before the patient is nearer to the camera by a head's depth, at least a third larger. */
const SAME_PLACE: Reach = { eyeToEyes: 1, sizes: 1.25 };

/** How long the patient's face may be gone and still be the same: a hand before it, a turned head; too short to change places. Ours, seconds. */
const BRIEFLY_S = 2;

/** So long a choice that the doctor did not make is doubted: a face beside it may have been overlooked. Ours, seconds. */
const DOUBT_S = 2;

/** Who was not seen so long is not in the picture any more. Ours: a few looks. Seconds. */
const GONE_S = 3;

/** A face under this share of another's height is in the background behind it. Ours. */
const FOREGROUND = 0.5;

/** Once somebody else was seen at so many looks, the patient is not alone. Ours: one could be a false face. */
const COMPANY_SIGHTINGS = 2;

/**
 * Keeps the people in one participant's picture apart, and knows which of them is the patient: the only one there, or the one whom the
 * doctor named. Alone, the patient is known again anywhere; once somebody else was seen, only where nobody else can be meant.
 */
export class People {
  #people: Person[] = [];
  #nextId = 1;
  /** Whose face is to be measured; null before that is known. */
  #patientId: number | null = null;
  /** The patient's face when it was last surely theirs. */
  #sure: { face: FacePoints; atS: number } | null = null;
  /** When the patient was taken without the doctor's word. */
  #guessedAtS: number | null = null;
  /** Two were seen before it was known who the patient is: the doctor has to say so, even if one goes. */
  #crowded: boolean;
  #company: boolean;
  #frame: { width: number; height: number } | null = null;

  /** @param company whether somebody else was seen in this picture by whoever looked at it before. */
  constructor(company: boolean) {
    this.#company = company;
    this.#crowded = company;
  }

  /** Whether somebody else was seen beside the patient, ever for sure or just now. */
  get accompanied(): boolean {
    return this.#company || this.#people.some(({ other }) => other);
  }

  get patientId(): number | null {
    return this.#patientId;
  }

  /** Who was in the picture lately, the largest first. */
  present(nowS: number): Person[] {
    const recent = this.#people.filter(({ seenS }) => nowS - seenS <= GONE_S);
    return recent.toSorted((a, b) => sizeOf(b.face) - sizeOf(a.face));
  }

  /** The faces, as they were seen last, of those who are not the patient. */
  others(nowS: number): FacePoints[] {
    return this.present(nowS).flatMap(({ id, face }) => (id === this.#patientId ? [] : [face]));
  }

  /** The pictures have this size from now on, pixels. Places are kept if the picture only grew or shrank. */
  resize(width: number, height: number): void {
    const factor = width / (this.#frame?.width ?? width);
    const sameShape = Math.abs((this.#frame?.height ?? height) * factor - height) <= 2;
    this.#frame = { width, height };
    if (factor === 1 && sameShape) return;
    this.#people = sameShape ? this.#people.map((one) => ({ ...one, face: scaled(one.face, factor) })) : [];
    this.#sure = sameShape && this.#sure ? { ...this.#sure, face: scaled(this.#sure.face, factor) } : null;
  }

  /** Takes all faces of a picture in which the patient is looked for. */
  recognise(found: readonly FacePoints[], nowS: number): Recognised {
    const faces = distinct(found);
    if (this.#patientId === null) {
      const [largest, second] = faces;
      if (largest && second && sizeOf(second) >= FOREGROUND * sizeOf(largest)) this.#crowded = true;
      if (!largest || this.#crowded) return this.#unknown(faces, nowS);
      this.#patientId = this.#nextId++;
      this.#guessedAtS = nowS;
      return this.#known(largest, faces, nowS);
    }
    if (faces.length > 1) this.#company = true;
    const patient = this.accompanied ? this.#again(faces, nowS) : faces[0];
    return patient ? this.#known(patient, faces, nowS) : this.#unknown(faces, nowS);
  }

  /** Takes the patient's face as it was followed. @returns false: it may have become somebody else's. */
  follow(face: FacePoints, nowS: number): boolean {
    if (this.#sure && this.others(nowS).length > 0 && !isWithin(face, this.#sure.face, SAME_PLACE)) return false;
    const patient = this.#people.find(({ id }) => id === this.#patientId);
    if (patient) Object.assign(patient, { face, seenS: nowS });
    return true;
  }

  /** Takes all faces of a picture in which the patient's was followed. @returns false: it is not sure any more whose that is. */
  look(found: readonly FacePoints[], followed: FacePoints, nowS: number): boolean {
    const others = distinct(found).filter((face) => apart(face, followed) > SAME_PLACE.eyeToEyes / 2);
    const beside = others.some((face) => sizeOf(face) >= FOREGROUND * sizeOf(followed));
    if (beside && this.#guessedAtS !== null && nowS - this.#guessedAtS < DOUBT_S) {
      this.#patientId = null;
      this.#sure = null;
      this.#crowded = true;
      this.#unknown([followed, ...others], nowS);
      return false;
    }
    this.#known(followed, [followed, ...others], nowS);
    return true;
  }

  /**
   * The doctor's word: this one is to be measured.
   * @param sameAs they are the one who had this id before; null: they are who they are
   * @returns false if they are not known any more
   */
  choose(id: number, sameAs: number | null, nowS: number): boolean {
    const chosen = this.#people.find((one) => one.id === id);
    if (!chosen) return false;
    if (sameAs !== null && sameAs !== id) {
      this.#nextId = Math.max(this.#nextId, sameAs + 1);
      for (const one of this.#people) if (one.id === sameAs) one.id = this.#nextId++;
      chosen.id = sameAs;
    }
    for (const one of this.#people) one.other = one !== chosen;
    this.#patientId = chosen.id;
    this.#guessedAtS = null;
    this.#sure = { face: chosen.face, atS: nowS };
    return true;
  }

  /** The patient's face among those found after it was lost, if it is surely theirs. */
  #again(faces: readonly FacePoints[], nowS: number): FacePoints | undefined {
    const sure = this.#sure;
    if (!sure) return undefined;
    const expected = this.#people.filter(({ other, seenS }) => other && seenS >= sure.atS - GONE_S);
    const others = matched(faces, expected);
    // With everybody else in sight somewhere else, nobody else can be meant.
    const apartFromAll = expected.length > 0 && others.size === expected.length;
    if (!apartFromAll && nowS - sure.atS > BRIEFLY_S) return undefined;
    const theirs = new Set(others.values());
    const near = faces.filter(
      (face) => !theirs.has(face) && isWithin(face, sure.face, apartFromAll ? NEXT_LOOK : SAME_PLACE),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  #known(patient: FacePoints, faces: readonly FacePoints[], nowS: number): FacePoints {
    this.#sure = { face: patient, atS: nowS };
    this.#note(
      faces.filter((face) => face !== patient),
      nowS,
      true,
    );
    const before = this.#people.find(({ id }) => id === this.#patientId);
    if (before) Object.assign(before, { face: patient, seenS: nowS, other: false });
    else if (this.#patientId !== null)
      this.#people.push({ id: this.#patientId, face: patient, seenS: nowS, other: false, sightings: 1 });
    return patient;
  }

  #unknown(faces: readonly FacePoints[], nowS: number): 'absent' | 'unsure' {
    this.#note(faces, nowS, false);
    return faces.length > 0 ? 'unsure' : 'absent';
  }

  /** Writes down whoever is not known to be the patient. */
  #note(faces: readonly FacePoints[], nowS: number, other: boolean): void {
    const sinceS = Math.min(nowS, this.#sure?.atS ?? nowS) - GONE_S;
    this.#people = this.#people.filter(({ id, seenS }) => id === this.#patientId || seenS >= sinceS);
    const known = matched(
      faces,
      this.#people.filter(({ id }) => id !== this.#patientId),
    );
    for (const [person, face] of known) {
      Object.assign(person, { face, seenS: nowS, other: person.other || other, sightings: person.sightings + 1 });
      if (person.other && person.sightings >= COMPANY_SIGHTINGS) this.#company = true;
    }
    const seen = new Set(known.values());
    for (const face of faces) {
      if (!seen.has(face)) this.#people.push({ id: this.#nextId++, face, seenS: nowS, other, sightings: 1 });
    }
  }
}
