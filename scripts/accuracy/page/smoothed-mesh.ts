import { FaceLandmarker, FilesetResolver } from '@mediapipe/tasks-vision';
import type { FramePacket } from '../../../lib/capture/packet';
import { FACE_POINT_COUNT, type FacePoints } from '../../../lib/mesh/face-points';
import { ModelImage } from '../../../lib/mesh/model-image';

/** Between two clips the clock jumps so far that nothing of the first is smoothed into the second. Milliseconds. */
const BETWEEN_CLIPS_MS = 1e7;

/** The library as its guides show it: video mode, one face, true times; it smooths the landmarks. Sees the very crop that the raw mesh sees. */
export class SmoothedMesh {
  readonly #landmarker: FaceLandmarker;
  readonly #image = new ModelImage();
  #zeroMs = 0;
  #latestMs = 0;

  private constructor(landmarker: FaceLandmarker) {
    this.#landmarker = landmarker;
  }

  /** @param baseUrl folder that holds `face-model/`, ending in a slash. */
  static async create(baseUrl: string): Promise<SmoothedMesh> {
    const model = await (await fetch(new URL('face-model/face.task', baseUrl))).arrayBuffer();
    const fileset = await FilesetResolver.forVisionTasks(new URL('face-model/wasm', baseUrl).href, true);
    // The runtime's script is evaluated once an address.
    fileset.wasmLoaderPath += '?smoothed';
    return new SmoothedMesh(
      await FaceLandmarker.createFromOptions(fileset, {
        baseOptions: { modelAssetBuffer: new Uint8Array(model), delegate: 'CPU' },
        runningMode: 'VIDEO',
        numFaces: 1,
      }),
    );
  }

  beginClip(): void {
    this.#zeroMs = this.#latestMs + BETWEEN_CLIPS_MS;
  }

  next(packet: FramePacket, timeS: number): FacePoints | null {
    this.#latestMs = this.#zeroMs + timeS * 1000;
    const { data, width, height } = this.#image.of(packet);
    const [landmarks] = this.#landmarker.detectForVideo(
      new ImageData(data, width, height),
      this.#latestMs,
    ).faceLandmarks;
    if (!landmarks) return null;
    const { crop } = packet;
    const points = new Float32Array(3 * FACE_POINT_COUNT);
    for (const [i, { x, y, z }] of landmarks.entries()) {
      points.set([crop.x + x * crop.width, crop.y + y * crop.height, z * crop.width], 3 * i);
    }
    return points;
  }
}
