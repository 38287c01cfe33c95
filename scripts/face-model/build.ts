import { type Zippable, zipSync } from 'fflate';
import { FACE_MODEL_SHA256 } from '../../lib/mesh/face-model-sha256';
import { assertSha256 } from './checksum';
import { addMetadata } from './metadata';
import { mergeOutputs } from './outputs';
import { readParts } from './parts';

/**
 * Builds the face-landmarker task bundle (FaceMesh with Attention, 478 points, face geometry) out of what the npm package
 * @mediapipe/face_mesh carries. The same bytes on every machine.
 * @param sourceDir folder of that package; found by node's resolution if not given.
 * @throws Error saying what is missing or altered and what to do.
 */
export async function buildFaceModel(sourceDir?: string): Promise<Uint8Array> {
  const parts = await readParts(sourceDir);
  // Each model's input range: the detector takes −1…1, the landmark model 0…1.
  const entries: Zippable = {
    'face_detector.tflite': addMetadata(parts.detector, 'face detector', { mean: 127.5, std: 127.5 }),
    'face_landmarks_detector.tflite': addMetadata(mergeOutputs(parts.landmarks), 'face landmarks detector', {
      mean: 0,
      std: 255,
    }),
    'geometry_pipeline_metadata_landmarks.binarypb': parts.geometry,
  };
  // MediaPipe maps the files in place: they have to be stored, not deflated.
  // ZIP dates have no time zone: local noon is written the same everywhere.
  const task = zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1, 12) });
  assertSha256(
    task,
    FACE_MODEL_SHA256,
    'the built bundle',
    'If scripts/face-model was changed on purpose, run the face-mesh tests and pin the new checksum; else run "npm ci".',
  );
  return task;
}
