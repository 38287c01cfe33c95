import { alignedCrop } from '../../../lib/capture/crop';
import type { FaceMesh } from '../../../lib/mesh/face-mesh';
import { FACE_POINT_COUNT, type FacePoints } from '../../../lib/mesh/face-points';
import { FaceTracker } from '../../../lib/mesh/face-tracker';
import type { FaceSource } from '../clip-spec';
import { framesOf } from './decode-file';
import type { Picture } from './picture';
import { drawnFace, type PosedFace } from './posed-face';
import { turnHead } from './turn-head';
import { type FootageFrame, footageFace, type KnownFrame, stillFace } from './warped-face';

/** Rows that real pictures are brought to, at most; stills are enlarged by no more than this. Ours: a call's picture. */
const HEIGHT_PX = 720;
const MAX_ENLARGEMENT = 1.5;

/** Looks at a still until its landmarks have settled. */
const STILL_PASSES = 12;

/** Landmarks place the warp: averaged over so many frames on each side, else the warp would shake with their noise. */
const SMOOTHED_FRAMES = 2;

/** A face ready to be posed, where the source shows one. Files are served under /faces/. */
export async function loadFace(source: Exclude<FaceSource, { kind: 'whole' }>, mesh: FaceMesh): Promise<PosedFace> {
  if (source.kind === 'drawn') return drawnFace(source.look, source.height);
  const url = `/faces/${source.file}`;
  if (source.kind === 'still') {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const picture = pictureOf(
      bitmap,
      bitmap.width,
      bitmap.height,
      Math.min(MAX_ENLARGEMENT, HEIGHT_PX / bitmap.height),
    );
    const known = await knownStill(picture, mesh);
    if (source.yawDeg === 0) return stillFace(known);
    return stillFace(await knownStill(turnHead(picture, known.face, source.yawDeg), mesh));
  }
  const pictures: Picture[] = [];
  const times: number[] = [];
  for await (const { timeS, frame } of framesOf(url)) {
    if (timeS >= source.fromS && timeS < source.toS) {
      pictures.push(
        pictureOf(frame, frame.displayWidth, frame.displayHeight, Math.min(1, HEIGHT_PX / frame.displayHeight)),
      );
      times.push(timeS);
    }
    frame.close();
    if (timeS >= source.toS) break;
  }
  const faces = await facesIn(pictures, mesh);
  const known = pictures.map<FootageFrame>((picture, i) => ({
    picture,
    face: meanOf(faces.slice(Math.max(0, i - SMOOTHED_FRAMES), i + SMOOTHED_FRAMES + 1)),
  }));
  return footageFace(known, (times.length - 1) / ((times.at(-1) ?? 0) - (times[0] ?? 0)));
}

/** @throws Error if no face is found */
async function knownStill(picture: Picture, mesh: FaceMesh): Promise<KnownFrame> {
  const faces = await facesIn(new Array<Picture>(STILL_PASSES).fill(picture), mesh);
  const face = meanOf(faces.slice(STILL_PASSES / 2));
  if (!face) throw new Error('The still shows no face.');
  return { picture, face };
}

function pictureOf(image: CanvasImageSource, width: number, height: number, scale: number): Picture {
  const canvas = new OffscreenCanvas(2 * Math.round((width * scale) / 2), 2 * Math.round((height * scale) / 2));
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('The browser gave no canvas.');
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
  return ctx.getImageData(0, 0, canvas.width, canvas.height) as Picture;
}

async function facesIn(pictures: readonly Picture[], mesh: FaceMesh): Promise<(FacePoints | null)[]> {
  const tracker = new FaceTracker(mesh);
  const faces: (FacePoints | null)[] = [];
  for (const [i, picture] of pictures.entries()) {
    const { width, height } = picture;
    // The first frame is looked at twice: once whole, once with the crop that live frames have.
    for (let pass = i === 0 ? 0 : 1; pass < 2; pass++) {
      const crop = alignedCrop(tracker.wantedCrop, width, height);
      const face = await tracker.next({
        kind: 'frame',
        series: 'source',
        person: 'source',
        mediaTimeS: (2 * i + pass) / 60,
        capturedAtMs: 0,
        frameWidth: width,
        frameHeight: height,
        crop,
        format: 'RGBX',
        layout: [{ offset: 4 * (crop.y * width + crop.x), stride: 4 * width }],
        colorSpace: {},
        data: picture.data.buffer,
      });
      if (pass === 1) faces.push(face);
    }
  }
  return faces;
}

/** Of those that were found; null of none. */
function meanOf(found: readonly (FacePoints | null)[]): FacePoints | null {
  const faces = found.filter((face) => face !== null);
  if (faces.length === 0) return null;
  const mean = new Float32Array(3 * FACE_POINT_COUNT);
  for (const face of faces) for (const [i, value] of face.entries()) mean[i] = (mean[i] ?? 0) + value / faces.length;
  return mean;
}
