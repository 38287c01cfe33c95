import type { TileSource } from '../call/tile';
import { videoTrackOf } from '../call/video';

/**
 * The frames of a tile as they come, newest first at hand: who reads slowly loses frames, never time. Each frame has to
 * be closed by the reader. Ends when the track ends or the signal aborts.
 */
export function framesOf(source: TileSource, signal: AbortSignal): AsyncGenerator<VideoFrame> {
  return 'MediaStreamTrackProcessor' in globalThis
    ? processedFrames(ownTrack(source), signal)
    : presentedFrames(source, signal);
}

/** A track of our own: ending or muting it leaves the page's alone. */
function ownTrack(source: TileSource): MediaStreamTrack {
  const track =
    source.kind === 'video'
      ? videoTrackOf(source.element)?.clone()
      : source.element.captureStream().getVideoTracks()[0];
  if (!track) throw new Error('The tile has no video track any more.');
  return track;
}

/** Full rate in hidden tabs too. The window's version is Chrome's own; the standard has it in workers only. */
async function* processedFrames(track: MediaStreamTrack, signal: AbortSignal): AsyncGenerator<VideoFrame> {
  // The type library knows the worker's version alone, and that without its track.
  const init = { track, maxBufferSize: 1 } as MediaStreamTrackProcessorInit;
  const { readable } = new MediaStreamTrackProcessor(init);
  const reader: ReadableStreamDefaultReader<VideoFrame> = readable.getReader();
  // Ends the stream too. Cancelling it instead would drop a buffered frame without closing it.
  const end = () => track.stop();
  signal.addEventListener('abort', end, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (signal.aborted) value.close();
      else yield value;
    }
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** Where there is no processor: what the element presents. Nothing in hidden tabs. */
async function* presentedFrames(source: TileSource, signal: AbortSignal): AsyncGenerator<VideoFrame> {
  const video = source.kind === 'video' ? source.element : playing(source.element.captureStream());
  while (!signal.aborted) {
    const metadata = await nextPresented(video, signal);
    if (metadata) yield new VideoFrame(video, { timestamp: Math.round(metadata.mediaTime * 1e6) });
  }
  if (video !== source.element) video.srcObject = null;
}

function playing(stream: MediaStream): HTMLVideoElement {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  void video.play();
  return video;
}

function nextPresented(video: HTMLVideoElement, signal: AbortSignal): Promise<VideoFrameCallbackMetadata | null> {
  return new Promise((resolve) => {
    const cancel = () => {
      video.cancelVideoFrameCallback(request);
      resolve(null);
    };
    const request = video.requestVideoFrameCallback((_now, metadata) => {
      signal.removeEventListener('abort', cancel);
      resolve(metadata);
    });
    signal.addEventListener('abort', cancel, { once: true });
  });
}
