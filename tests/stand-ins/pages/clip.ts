import { clipPath } from './signalling';

/** A video file that plays once, as a camera. */
export interface Clip {
  track: MediaStreamTrack;
  durationS: number;
  /** Plays; resolves to the first picture's time, epoch milliseconds. */
  start(): Promise<number>;
  ended: Promise<void>;
}

/** Loads the call's clip; rejects with a plain sentence when the browser cannot decode it. */
export async function openClip(): Promise<Clip> {
  const video = document.createElement('video') as HTMLVideoElement & { captureStream(): MediaStream };
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  const failure = new Promise<never>((_, reject) => {
    video.onerror = () => reject(new Error(clipFailure(video.error)));
  });
  const event = (name: string): Promise<void> =>
    new Promise((resolve) => video.addEventListener(name, () => resolve(), { once: true }));
  video.src = clipPath();
  await Promise.race([event('loadeddata'), failure]);
  if (video.videoWidth === 0) throw new Error('The clip has no video that this browser can decode.');
  const [track] = video.captureStream().getVideoTracks();
  if (!track) throw new Error('The clip has no video track.');
  return {
    track,
    durationS: video.duration,
    async start() {
      const first = new Promise<number>((resolve) =>
        video.requestVideoFrameCallback((nowMs, { mediaTime }) =>
          resolve(performance.timeOrigin + nowMs - mediaTime * 1000),
        ),
      );
      await video.play();
      return Promise.race([first, failure]);
    },
    ended: Promise.race([event('ended'), failure]),
  };
}

function clipFailure(error: MediaError | null): string {
  const why = error?.message ? ` (${error.message})` : '';
  return `The clip cannot be played: this browser does not know its format, or the file is damaged${why}.`;
}
