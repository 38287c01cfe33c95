import { ModelImage, type Picture, type Pixels } from '../../lib/mesh/model-image';

const JPEG_QUALITY = 0.7;

/** Makes small pictures of packets, from the very pixels that the model gets. */
export class JpegPainter {
  // Drawing a VideoFrame instead would leave a megabyte a picture in the browser's image cache (measured).
  readonly #image = new ModelImage();
  readonly #canvas = new OffscreenCanvas(1, 1);

  /** A JPEG data URL; null if the browser makes none: a picture less is no reason to stop measuring. */
  paint(picture: Picture): Promise<string | null> {
    return this.encode(this.#image.of(picture));
  }

  /** The same of pixels that are there already. */
  async encode({ data, width, height }: Pixels): Promise<string | null> {
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    context.putImageData(new ImageData(data, width, height), 0, 0);
    const options = { type: 'image/jpeg', quality: JPEG_QUALITY };
    const blob = await this.#canvas.convertToBlob(options).catch(() => null);
    return blob && new FileReaderSync().readAsDataURL(blob);
  }
}
