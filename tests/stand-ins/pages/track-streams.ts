/** Chromium's bridges between tracks and frames in a window, which TypeScript's library does not know. */
interface TrackStreams {
  MediaStreamTrackGenerator: new (init: {
    kind: 'video';
  }) => MediaStreamTrack & { writable: WritableStream<VideoFrame> };
  MediaStreamTrackProcessor: new (init: {
    track: MediaStreamTrack;
    maxBufferSize?: number;
  }) => { readable: ReadableStream<VideoFrame> };
}

const { MediaStreamTrackGenerator, MediaStreamTrackProcessor } = globalThis as unknown as TrackStreams;

/** A video track made of the frames that are written to its stream. */
export function generatedTrack(): { track: MediaStreamTrack; writable: WritableStream<VideoFrame> } {
  const track = new MediaStreamTrackGenerator({ kind: 'video' });
  return { track, writable: track.writable };
}

/** A track's frames, the newest one only. */
export function framesOf(track: MediaStreamTrack): ReadableStream<VideoFrame> {
  return new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable;
}
