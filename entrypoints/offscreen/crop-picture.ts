import type { Picture } from '../../lib/mesh/model-image';
import { JpegPainter } from './jpeg-painter';

/** The panel’s picture of the crop: often enough to see whom it watches; rarely, since the browser keeps each decoded picture for a while. Milliseconds. */
const EVERY_MS = 2000;

/** Makes a small picture of the crop now and then. */
export class CropPicture {
  readonly #painter = new JpegPainter();
  #madeAtMs = Number.NEGATIVE_INFINITY;

  /** A JPEG data URL if one is due, else null. */
  async due(picture: Picture): Promise<string | null> {
    const now = performance.now();
    if (now - this.#madeAtMs < EVERY_MS) return null;
    this.#madeAtMs = now;
    return this.#painter.paint(picture);
  }
}
