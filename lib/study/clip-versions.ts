import { version } from '../../package.json';
import { FACE_MODEL_SHA256 } from '../mesh/face-model-sha256';
import { CALL_METHOD } from '../twitch/call/call-method';
import type { ClipVersions } from './clip-row';

/** Digits of the face model's SHA-256 that name it. */
const MODEL_DIGITS = 12;

/** What clips are graded with by this Hemiscope. */
export const VERSIONS: ClipVersions = {
  app: version,
  method: CALL_METHOD.name,
  methodVersion: CALL_METHOD.version,
  model: FACE_MODEL_SHA256.slice(0, MODEL_DIGITS),
};
