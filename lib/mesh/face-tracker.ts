import type { Rect } from '../call/geometry';
import type { FramePacket } from '../capture/packet';
import type { FaceMesh } from './face-mesh';
import type { FacePoints } from './face-points';
import { followCrop, LOST_AFTER_S } from './follow-crop';
import { hideFaces } from './hide-faces';
import { apart } from './likeness';
import type { Person } from './match-people';
import { ModelImage } from './model-image';
import { isWhole, partOfPacket } from './packet-part';
import { People } from './people';

/** How often the whole picture is looked at while one face is followed: alone, and with others there. Ours: nobody walks in and before the patient in less. Seconds. */
const LOOK_EVERY_S = { alone: 1, withOthers: 0.5 } as const;

/** How far a face can move from one frame to the next and still be taken for the same, in eye-to-eye distances. Ours: half a face is more than heads move in 1/15 s. */
const REACH_EYE_TO_EYES = 1;

/** The mesh, or something that stands in for it. */
type Mesh = Pick<FaceMesh, 'find' | 'follow' | 'forget'>;

/**
 * Keeps to the patient's face through a run of frames. Without it, all faces of the whole frame are looked at (`People` says whose is
 * the patient's); once a crop around that face has arrived, the one face is followed, with a look at the whole picture now and then.
 */
export class FaceTracker {
  readonly #mesh: Mesh;
  readonly #image = new ModelImage();
  /** Of each participant whose picture came. */
  readonly #everybody = new Map<string, People>();
  readonly #accompanied: ReadonlySet<string>;
  #people = new People(false);
  /** Pictures whose pixels mean the same places: one series at one size (a call changes its resolution when it likes). */
  #run: string | null = null;
  #asked: Rect | null = null;
  #following = false;
  /** The mesh saw a face in the frame before, and looks for it there. */
  #held = false;
  #unsure = false;
  #latest: { face: FacePoints; timeS: number } | null = null;
  /** On the clock of the captures. */
  #nowS = 0;
  #lookedAtS = Number.NEGATIVE_INFINITY;
  /** The crop that was wanted when a look was asked for in its stead. */
  #spared: Rect | null = null;

  /** @param accompanied participants in whose pictures somebody else was seen before. */
  constructor(mesh: Mesh, accompanied: Iterable<string> = []) {
    this.#mesh = mesh;
    this.#accompanied = new Set(accompanied);
  }

  /** The part of the frame that is wanted now; null: all of it. */
  get wantedCrop(): Rect | null {
    return this.#asked;
  }

  /** Whose face is measured, by its number in this participant's picture; null before that is known. */
  get patientId(): number | null {
    return this.#people.patientId;
  }

  /** Whether there are faces, and it is not known which is the patient's. */
  get unsure(): boolean {
    return this.#unsure;
  }

  /** Who is in the picture, the largest face first. */
  get present(): Person[] {
    return this.#people.present(this.#nowS);
  }

  /** Packets come from this one on: of another series or size, nothing that was seen before is asked for. */
  turnTo(packet: FramePacket): void {
    if (runOf(packet) !== this.#run) this.#begin(packet);
  }

  /** What to ask of the call page, once a packet: the wanted crop, and now and then all of the picture. */
  ask(): Rect | null {
    const everyS = this.#people.others(this.#nowS).length > 0 ? LOOK_EVERY_S.withOthers : LOOK_EVERY_S.alone;
    if (!this.#following || this.#nowS - this.#lookedAtS < everyS) return this.#asked;
    this.#lookedAtS = this.#nowS;
    this.#spared = this.#asked;
    return null;
  }

  /** What of a packet `next` gets: of a look's, the very part that would have come without the look. @returns the same packet if it is no look's */
  patientsPartOf(packet: FramePacket): FramePacket {
    const spared = this.#spared;
    if (spared === null || runOf(packet) !== this.#run || !isWhole(packet)) return packet;
    this.#spared = null;
    return partOfPacket(packet, spared);
  }

  /**
   * Packets in their order, one after the other.
   * @returns the patient's raw points, source pixels; null if their face was not found in this frame, or not for sure.
   * @throws Error of the mesh, or if the pixel format cannot be read.
   */
  async next(packet: FramePacket): Promise<FacePoints | null> {
    this.turnTo(packet);
    this.#nowS = packet.capturedAtMs / 1000;
    if (!this.#following && this.#asked !== null && arrived(this.#asked, packet.crop)) {
      this.#following = true;
      await this.#mesh.forget();
    }
    const face = this.#following ? this.#followed(packet) : this.#found(packet);
    const lostForS = packet.mediaTimeS - (this.#latest?.timeS ?? packet.mediaTimeS);
    if (face) this.#latest = { face, timeS: packet.mediaTimeS };
    else if (lostForS > LOST_AFTER_S) this.#seek();
    const frame = { width: packet.frameWidth, height: packet.frameHeight };
    this.#asked = followCrop(this.#asked, face, lostForS, frame);
    return face;
  }

  /** Looks who else is there. @param whole the packet of a look, after `next` had its part. */
  lookAround(whole: FramePacket): void {
    if (!this.#following || this.#latest?.timeS !== whole.mediaTimeS) return;
    const { face } = this.#latest;
    const faces = this.#mesh.find(this.#image.of(whole), whole.crop);
    if (!this.#people.look(faces, face, this.#nowS)) this.#seek();
  }

  /** The doctor's word whose face to measure; see `People.choose`. */
  choose(id: number, sameAs: number | null): void {
    if (this.#people.choose(id, sameAs, this.#nowS)) this.#seek();
  }

  #found(packet: FramePacket): FacePoints | null {
    // A crop that was on its way tells nothing of who else is there.
    if (this.#people.accompanied && !isWhole(packet)) return null;
    const faces = this.#mesh.find(this.#image.of(packet), packet.crop);
    const recognised = this.#people.recognise(faces, this.#nowS);
    this.#unsure = recognised === 'unsure';
    return typeof recognised === 'string' ? null : recognised;
  }

  #followed(packet: FramePacket): FacePoints | null {
    const image = this.#image.of(packet);
    const latest = this.#latest?.face ?? null;
    const others = this.#people.others(this.#nowS);
    // Where a face is not being followed yet, the detector chooses.
    if (latest && others.length > 0 && !this.#held) hideFaces(image, packet.crop, others, latest);
    const seen = this.#mesh.follow(image, packet.crop);
    this.#held = seen !== null;
    if (!seen || !latest || apart(seen, latest) > REACH_EYE_TO_EYES) return null;
    if (this.#people.follow(seen, this.#nowS)) return seen;
    this.#seek();
    return null;
  }

  /** The whole picture is looked at again until the patient is found. */
  #seek(): void {
    this.#asked = null;
    this.#following = false;
    this.#held = false;
    this.#spared = null;
    this.#latest = null;
  }

  #begin(packet: FramePacket): void {
    const { person, frameWidth, frameHeight } = packet;
    this.#run = runOf(packet);
    // Another series may lie anywhere on the clock.
    this.#lookedAtS = Number.NEGATIVE_INFINITY;
    this.#seek();
    this.#people = this.#everybody.get(person) ?? new People(this.#accompanied.has(person));
    this.#everybody.set(person, this.#people);
    this.#people.resize(frameWidth, frameHeight);
  }
}

function runOf({ series, frameWidth, frameHeight }: FramePacket): string {
  return `${series} ${frameWidth}×${frameHeight}`;
}

/** Whether a packet shows what was asked for; the call page may align it by a pixel or two. */
function arrived(asked: Rect, crop: Rect): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2;
  return (
    near(asked.x, crop.x) &&
    near(asked.y, crop.y) &&
    near(asked.x + asked.width, crop.x + crop.width) &&
    near(asked.y + asked.height, crop.y + crop.height)
  );
}
