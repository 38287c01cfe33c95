import { remoteScore } from './track-score';

/** The live video track that an element shows; null while there is none. */
export function videoTrackOf(video: HTMLVideoElement): MediaStreamTrack | null {
  const stream = video.srcObject;
  if (!stream || !('getVideoTracks' in stream)) return null;
  return stream.getVideoTracks().find((track) => track.readyState === 'live') ?? null;
}

/** Whether an element has a picture: a camera that is off leaves it without a size or without a live track. */
export function hasPicture(video: HTMLVideoElement): boolean {
  return video.videoWidth > 0 && videoTrackOf(video) !== null;
}

/** How much the element's picture looks like a remote participant's; see `remoteScore`. 0 without a track. */
export function remoteScoreOf(video: HTMLVideoElement): number {
  const track = videoTrackOf(video);
  if (!track) return 0;
  const { deviceId, groupId } = track.getSettings();
  return remoteScore({ id: track.id, label: track.label, deviceId, groupId, mirrored: isMirrored(video) });
}

/** Whose picture an element shows, by its track alone. Without any mark of a track it is a guess. */
export function roleByTrack(video: HTMLVideoElement): { role: 'remote' | 'self'; certain: boolean } {
  const score = remoteScoreOf(video);
  return { role: score < 0 ? 'self' : 'remote', certain: score !== 0 };
}

/** Of several elements of one participant: one that is seen before a hidden one, then the larger picture; null if none has one. */
export function bestPicture(videos: readonly HTMLVideoElement[]): HTMLVideoElement | null {
  const worth = (video: HTMLVideoElement) =>
    [video.checkVisibility() ? 1 : 0, video.videoWidth * video.videoHeight] as const;
  let best: HTMLVideoElement | null = null;
  for (const video of videos.filter(hasPicture)) {
    if (!best) {
      best = video;
      continue;
    }
    const [seen, area] = worth(video);
    const [bestSeen, bestArea] = worth(best);
    if (seen > bestSeen || (seen === bestSeen && area > bestArea)) best = video;
  }
  return best;
}

/** How many boxes around a video may carry the mirroring. */
const MIRROR_DEPTH = 3;

function isMirrored(video: HTMLVideoElement): boolean {
  let mirrored = false;
  let element: Element | null = video;
  for (let depth = 0; element && depth <= MIRROR_DEPTH; depth++, element = element.parentElement) {
    const { transform, scale } = getComputedStyle(element);
    if (/^matrix(3d)?\(-/.test(transform) !== scale.startsWith('-')) mirrored = !mirrored;
  }
  return mirrored;
}
