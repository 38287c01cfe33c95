import { videoTrackOf } from './mp4';

/** Chunks given to the decoder before a frame is waited for. */
const AHEAD = 8;

/** The frames of a served file in the order of their times, which start at 0. The taker closes them. @throws Error if the browser cannot decode it. */
export async function* framesOf(url: string): AsyncGenerator<{ timeS: number; frame: VideoFrame }> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be read (${response.status}).`);
  const { config, chunks } = videoTrackOf(await response.arrayBuffer());
  const ready: VideoFrame[] = [];
  let failure: unknown;
  const decoder = new VideoDecoder({
    output: (frame) => ready.push(frame),
    error: (error) => {
      failure = error;
    },
  });
  decoder.configure(config);
  const zeroUs = Math.min(...chunks.map(({ timestamp }) => timestamp));
  let given = 0;
  let flushed: Promise<void> | null = null;
  let done = false;
  try {
    while (!done || ready.length > 0) {
      if (failure) throw failure;
      while (given < chunks.length && decoder.decodeQueueSize + ready.length < AHEAD) {
        decoder.decode(new EncodedVideoChunk(chunks[given++] as EncodedVideoChunkInit));
      }
      if (given === chunks.length && !flushed) {
        flushed = decoder.flush().then(() => {
          done = true;
        });
        flushed.catch((error) => {
          failure = error;
        });
      }
      const frame = ready.shift();
      if (frame) yield { timeS: (frame.timestamp - zeroUs) / 1e6, frame };
      else await new Promise((resolve) => setTimeout(resolve, 1));
    }
  } finally {
    for (const frame of ready) frame.close();
    decoder.close();
  }
}
