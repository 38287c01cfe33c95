import type { Rect } from '../call/geometry';
import type { FramePacket } from '../capture/packet';
import type { FaceMesh } from './face-mesh';
import type { FacePoints } from './face-points';
import { followCrop, LOST_AFTER_S } from './follow-crop';
import { ModelImage } from './model-image';
import { pickFace } from './pick-face';

/**
 * Keeps to one face through a run of frames. Without a patient it looks for faces in the whole frame and takes the largest; once a crop
 * around that face has arrived, where others are hardly to be seen, it follows that one face. Gone for a while, it begins anew.
 */
export class FaceTracker {
  readonly #mesh: Pick<FaceMesh, 'find' | 'follow'>;
  readonly #image = new ModelImage();
  /** Pictures whose pixels mean the same places: one series at one size (a call changes its resolution when it likes). */
  #run: string | null = null;
  #asked: Rect | null = null;
  #following = false;
  #latest: { face: FacePoints; timeS: number } | null = null;

  constructor(mesh: Pick<FaceMesh, 'find' | 'follow'>) {
    this.#mesh = mesh;
  }

  /** The part of the frame that is wanted now; null: all of it. */
  get wantedCrop(): Rect | null {
    return this.#asked;
  }

  /**
   * Packets in their order, one after the other.
   * @returns the patient's raw points, source pixels; null if their face was not found in this frame.
   * @throws Error of the mesh, or if the pixel format cannot be read.
   */
  async next(packet: FramePacket): Promise<FacePoints | null> {
    const run = `${packet.series} ${packet.frameWidth}×${packet.frameHeight}`;
    if (run !== this.#run) this.#beginAnew(run);
    this.#following ||= this.#asked !== null && arrived(this.#asked, packet.crop);
    const face = await this.#patientIn(packet);
    const lostForS = packet.mediaTimeS - (this.#latest?.timeS ?? packet.mediaTimeS);
    if (face) this.#latest = { face, timeS: packet.mediaTimeS };
    else if (lostForS > LOST_AFTER_S) this.#beginAnew(run);
    const frame = { width: packet.frameWidth, height: packet.frameHeight };
    this.#asked = followCrop(this.#asked, face, lostForS, frame);
    return face;
  }

  async #patientIn(packet: FramePacket): Promise<FacePoints | null> {
    const image = this.#image.of(packet);
    const previous = this.#latest?.face ?? null;
    if (!this.#following) return pickFace(await this.#mesh.find(image, packet.crop), previous);
    const face = await this.#mesh.follow(image, packet.crop);
    return face && pickFace([face], previous);
  }

  #beginAnew(run: string): void {
    this.#run = run;
    this.#asked = null;
    this.#following = false;
    this.#latest = null;
  }
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
