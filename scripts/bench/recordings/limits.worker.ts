import * as Comlink from 'comlink';
import { copyFrame } from '../../../lib/capture/copy-frame';
import type { FramePacket, Rect } from '../../../lib/capture/packet';
import { FaceMesh } from '../../../lib/mesh/face-mesh';
import { FaceTracker } from '../../../lib/mesh/face-tracker';
import type { Pixels } from '../../../lib/mesh/model-image';
import { openVideo } from '../../../lib/recording/open-video';
import { recordedFrames } from '../../../lib/recording/recorded-frames';

/** Seconds of the file whose crops are followed again and again. */
const PART_S = 3;

/** What the face model alone can do, in a module worker as in the product. */
class Limits {
  /** Frames a second of following the face, with the very images that the product makes of this file. */
  async inference(file: File, passes: number): Promise<number> {
    const mesh = await FaceMesh.create(new URL('/', location.href).href);
    const images = await imagesOf(file, mesh);
    const startedMs = performance.now();
    for (let pass = 0; pass < passes; pass++) {
      const { image, crop } = images[pass % images.length] as Followed;
      mesh.follow(image, crop);
    }
    const seconds = (performance.now() - startedMs) / 1000;
    mesh.close();
    return passes / seconds;
  }
}

interface Followed {
  image: Pixels;
  crop: Rect;
}

async function imagesOf(file: File, mesh: FaceMesh): Promise<Followed[]> {
  const followed: Followed[] = [];
  const tracker = new FaceTracker({
    find: (image, crop) => mesh.find(image, crop),
    follow: (image, crop) => {
      followed.push({ image: { ...image, data: image.data.slice() }, crop });
      return mesh.follow(image, crop);
    },
    forget: () => mesh.forget(),
  });
  const video = await openVideo(file);
  for await (const { timeS, frame, rotation } of recordedFrames(video, 0, PART_S)) {
    const copy = await copyFrame(frame, tracker.wantedCrop, null, rotation);
    frame.close();
    const packet: FramePacket = {
      kind: 'frame',
      series: file.name,
      person: file.name,
      mediaTimeS: timeS,
      capturedAtMs: 1000 * timeS,
      ...copy,
    };
    await tracker.next(packet);
  }
  video.close();
  if (followed.length === 0) throw new Error(`No face is followed in ${file.name}.`);
  return followed;
}

export type LimitsApi = Limits;

Comlink.expose(new Limits());
