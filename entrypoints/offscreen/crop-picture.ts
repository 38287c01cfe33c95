import { ModelImage, type Picture } from '../../lib/mesh/model-image';

/** The panel’s picture of the crop: often enough to see whom it watches; rarely, since the browser keeps each decoded picture for a while. Milliseconds. */
const EVERY_MS = 2000;
const JPEG_QUALITY = 0.7;

/** Makes a small picture of the crop now and then, from the very pixels that the model gets. */
export class CropPicture {
  // Drawing a VideoFrame instead would leave a megabyte a picture in the browser's image cache (measured).
  readonly #image = new ModelImage();
  readonly #canvas = new OffscreenCanvas(1, 1);
  #madeAtMs = Number.NEGATIVE_INFINITY;

  /** A JPEG data URL if one is due, else null. */
  async due(picture: Picture): Promise<string | null> {
    const now = performance.now();
    if (now - this.#madeAtMs < EVERY_MS) return null;
    this.#madeAtMs = now;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    const { data, width, height } = this.#image.of(picture);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    context.putImageData(new ImageData(data, width, height), 0, 0);
    const blob = await this.#canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    return new FileReaderSync().readAsDataURL(blob);
  }
}
