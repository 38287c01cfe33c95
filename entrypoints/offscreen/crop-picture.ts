import type { FramePacket } from '../../lib/capture/packet';
import { frameFromPacket } from '../../lib/capture/receive';

/** The panel's picture of the crop: often enough to see whom it watches, rarely enough to cost nothing. Milliseconds. */
const EVERY_MS = 1000;
/** Height of that picture. Pixels. */
const HEIGHT_PX = 200;
const JPEG_QUALITY = 0.7;

/** Makes a small picture of the crop now and then. */
export class CropPicture {
  readonly #canvas = new OffscreenCanvas(1, HEIGHT_PX);
  #madeAtMs = Number.NEGATIVE_INFINITY;

  /** A JPEG data URL if one is due, else null. */
  async due(packet: FramePacket): Promise<string | null> {
    const now = performance.now();
    if (now - this.#madeAtMs < EVERY_MS) return null;
    this.#madeAtMs = now;
    const context = this.#canvas.getContext('2d');
    if (!context) return null;
    const frame = frameFromPacket(packet);
    this.#canvas.width = Math.round((HEIGHT_PX * packet.crop.width) / packet.crop.height);
    context.drawImage(frame, 0, 0, this.#canvas.width, HEIGHT_PX);
    frame.close();
    const blob = await this.#canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    return new FileReaderSync().readAsDataURL(blob);
  }
}
