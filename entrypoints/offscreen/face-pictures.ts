import type { FramePacket } from '../../lib/capture/packet';
import type { FaceTracker } from '../../lib/mesh/face-tracker';
import { faceCrop } from '../../lib/mesh/follow-crop';
import { isWhole, partOfPacket } from '../../lib/mesh/packet-part';
import type { FaceInPicture } from '../../lib/messages/panel-port';
import { JpegPainter } from './jpeg-painter';

/** How often the pictures are made anew while the people stay the same; see `CropPicture`. Milliseconds. */
const EVERY_MS = 2000;

/** Small pictures of the faces, while there is more than one or it has to be asked whose one is. */
export class FacePictures {
  readonly #painter = new JpegPainter();
  #shown = '';
  #madeAtMs = Number.NEGATIVE_INFINITY;

  /** All faces if there is news of them, else null. @param packet the one that the tracker looked at last */
  async due(tracker: FaceTracker, packet: FramePacket): Promise<FaceInPicture[] | null> {
    if (!isWhole(packet)) return null;
    const present = tracker.unsure || tracker.present.length > 1 ? tracker.present : [];
    const measuredId = tracker.unsure ? null : tracker.patientId;
    const shown = JSON.stringify([packet.person, measuredId, present.map(({ id }) => id).sort()]);
    const now = performance.now();
    if (shown === this.#shown && (present.length === 0 || now - this.#madeAtMs < EVERY_MS)) return null;
    this.#shown = shown;
    this.#madeAtMs = now;
    const faces: FaceInPicture[] = [];
    for (const { id, face } of present) {
      const dataUrl = await this.#painter.paint(partOfPacket(packet, faceCrop(face)));
      faces.push({ id, measured: id === measuredId, dataUrl });
    }
    return faces;
  }
}
