import { END_SLACK_S } from '../../lib/recording/open-video';
import type { ClipRow, ClipVersions } from '../../lib/study/clip-row';
import { VERSIONS } from '../../lib/study/clip-versions';
import type { Clip, Part } from './clip';

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
