import { FaceLandmarker, type FaceLandmarkerResult, FilesetResolver } from '@mediapipe/tasks-vision';
import type { Rect } from '../call/geometry';
import { FACE_POINT_COUNT, type FacePoints } from './face-points';
import type { Pixels } from './model-image';

/**
 * `find`: all faces, each frame on its own. `follow`: one face, looked for where it was in the frame before; a third cheaper, and
 * its points half as noisy, since the detector's box, which jitters, is not used.
 */
const OPTIONS = {
  find: { runningMode: 'IMAGE', numFaces: 4 },
  follow: { runningMode: 'VIDEO', numFaces: 1 },
} as const;

/**
 * The time that the library is told lies between two frames, milliseconds. With one face in video mode it smooths the points by the time
 * that has passed (one-euro filter, 0.05 Hz), which would hide twitches. After 10,000 s the filter keeps 0.03 % of the frame before: the
 * points are raw. Checked in tests/e2e/face-mesh.e2e.test.ts.
 */
const TOLD_INTERVAL_MS = 1e7;

/** A changed crop moves the face in the model's image, a new face starts from the detector's box: the points settle over a few passes on the same frame. Ours, measured. */
const SETTLING_PASSES = 5;

/** Landmarkers made in this worker. */
let created = 0;

/**
 * FaceMesh with Attention in an ES-module worker: one landmarker that finds and one that follows, so that a look at the whole picture
 * does not disturb the face that is followed. Crashes of the library come out of any method as Errors.
 */
export class FaceMesh {
  readonly #finder: FaceLandmarker;
  readonly #follower: FaceLandmarker;
  #toldMs = 0;
  /** The crop of the frame before, if the face was followed in it. */
  #settledOn: Rect | null = null;
  /** The follower remembers where a face was. */
  #followed = false;

  private constructor(finder: FaceLandmarker, follower: FaceLandmarker) {
    this.#finder = finder;
    this.#follower = follower;
  }

  /**
   * Loads runtime and model.
   * @param baseUrl folder that holds `face-model/`, ending in a slash.
   * @throws Error saying which file could not be loaded, or what the library said.
   */
  static async create(baseUrl: string): Promise<FaceMesh> {
    const modelUrl = new URL('face-model/face.task', baseUrl).href;
    const response = await fetch(modelUrl).catch((cause: unknown) => {
      throw new Error(`The face model ${modelUrl} cannot be loaded.`, { cause });
    });
    if (!response.ok) throw new Error(`The face model ${modelUrl} cannot be loaded (${response.status}).`);
    const model = new Uint8Array(await response.arrayBuffer());
    const finder = await createLandmarker(baseUrl, model, 'find');
    return new FaceMesh(finder, await createLandmarker(baseUrl, model, 'follow'));
  }

  /** All faces in the image, up to four, without memory of earlier frames. @param crop part of the source frame that the image shows. */
  find(image: Pixels, crop: Rect): FacePoints[] {
    return pointsOf(this.#finder.detect(imageData(image)), crop);
  }

  /** The one face that is being followed, or the first that is seen; null if there is none. @param crop as in `find`. */
  follow(image: Pixels, crop: Rect): FacePoints | null {
    this.#followed = true;
    const settled = this.#settledOn !== null && sameRect(this.#settledOn, crop);
    const data = imageData(image);
    let face = this.#pass(data, crop);
    for (let pass = 1; !settled && face !== null && pass < SETTLING_PASSES; pass++) face = this.#pass(data, crop);
    this.#settledOn = face && crop;
    return face;
  }

  /** The next face to be followed is another, or somewhere else. */
  async forget(): Promise<void> {
    this.#settledOn = null;
    if (!this.#followed) return;
    // Options that are set, even to what they were, begin the library's work anew.
    await this.#follower.setOptions(OPTIONS.follow);
    this.#followed = false;
  }

  close(): void {
    this.#finder.close();
    this.#follower.close();
  }

  #pass(image: ImageData, crop: Rect): FacePoints | null {
    this.#toldMs += TOLD_INTERVAL_MS;
    return pointsOf(this.#follower.detectForVideo(image, this.#toldMs), crop)[0] ?? null;
  }
}

async function createLandmarker(
  baseUrl: string,
  model: Uint8Array,
  options: keyof typeof OPTIONS,
): Promise<FaceLandmarker> {
  const fileset = await FilesetResolver.forVisionTasks(new URL('face-model/wasm', baseUrl).href, true);
  // The runtime's script leaves its factory behind only when it is first evaluated: a new query evaluates it anew.
  fileset.wasmLoaderPath += `?${++created}`;
  return FaceLandmarker.createFromOptions(fileset, {
    baseOptions: { modelAssetBuffer: model, delegate: 'CPU' },
    ...OPTIONS[options],
  });
}

function imageData({ data, width, height }: Pixels): ImageData {
  return new ImageData(data, width, height);
}

/** From the library's shares of the image to source pixels; its z is in the scale of x. */
function pointsOf({ faceLandmarks }: FaceLandmarkerResult, crop: Rect): FacePoints[] {
  return faceLandmarks.map((landmarks) => {
    const points = new Float32Array(3 * FACE_POINT_COUNT);
    for (const [i, { x, y, z }] of landmarks.entries()) {
      points[3 * i] = crop.x + x * crop.width;
      points[3 * i + 1] = crop.y + y * crop.height;
      points[3 * i + 2] = z * crop.width;
    }
    return points;
  });
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
