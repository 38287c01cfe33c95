import { END_SLACK_S } from '../../lib/recording/open-video';
import type { ClipRow, ClipVersions } from '../../lib/study/clip-row';
import { CALL_METHOD } from '../../lib/twitch/call/call-method';
import { version } from '../../package.json';
import { FACE_MODEL_SHA256 } from '../face-model/build';
import type { Clip, Part } from './clip';

/** Digits of the face model's SHA-256 that name it. */
const MODEL_DIGITS = 12;

/** What clips are graded with by this checkout. */
export const VERSIONS: ClipVersions = {
  app: version,
  method: CALL_METHOD.name,
  methodVersion: CALL_METHOD.version,
  model: FACE_MODEL_SHA256.slice(0, MODEL_DIGITS),
};

/** Whether a clip need not be graded again: the same file, the same part of it, by the same versions. A failure may have been the machine's: it is tried again. */
export function isUpToDate(row: ClipRow | undefined, { file, patient }: Clip, { fromS, lengthS }: Part): boolean {
  if (!row?.measured) return false;
  const { measured, versions } = row;
  const wantedS = Math.min(lengthS ?? Number.POSITIVE_INFINITY, measured.fileDurationS - fromS);
  return (
    row.patient === patient &&
    row.file.bytes === file.bytes &&
    row.file.modifiedAt === file.modifiedAt &&
    (Object.keys(VERSIONS) as (keyof ClipVersions)[]).every((name) => versions[name] === VERSIONS[name]) &&
    Math.abs(measured.fromS - fromS) <= END_SLACK_S &&
    Math.abs(measured.durationS - wantedS) <= END_SLACK_S
  );
}
