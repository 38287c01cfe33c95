import { ALL_FORMATS, BlobSource, Input, type InputVideoTrack } from 'mediabunny';
import type { Rotation } from '../capture/packet';
import { RecordingError } from './recording-error';

/** What a video file says of itself. */
export interface VideoFacts {
  /** As the file names it, such as `avc1.64001f`. */
  codec: string;
  /** Of the upright picture, pixels. */
  width: number;
  height: number;
  /** By how much its pictures have to be turned clockwise to stand upright. */
  rotation: Rotation;
  /** Mean over the first seconds. */
  framesPerS: number;
  /** From the first picture that is shown to the end of the last, as the file promises. Seconds. */
  durationS: number;
  /** As far as there are pictures for it: less in a file that was cut off and has no index. */
  readableS: number;
  /** When it was made, as far as the file tells: epoch milliseconds. */
  madeAtMs: number;
}

/** A video file that the browser can decode. */
export interface OpenVideo {
  track: InputVideoTrack;
  facts: VideoFacts;
  /** Time of the first picture that is shown, on the file's clock. Seconds. */
  zeroS: number;
  close(): void;
}

/** Pictures that the mean rate is taken from. Ours: some seconds of any video. */
const RATE_FRAMES = 240;

/** A file that ends so much before it says is cut off. Ours: more than the last pictures' times are ever wrong by. Seconds. */
export const END_SLACK_S = 0.5;

/** @throws RecordingError if there is nothing in it that this browser can decode. */
export async function openVideo(file: File): Promise<OpenVideo> {
  if (file.size === 0) throw new RecordingError({ kind: 'empty' });
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (!track) {
      const sound = (await input.getAudioTracks()).length > 0;
      throw new RecordingError({ kind: sound ? 'no-picture' : 'unreadable' });
    }
    const codec = await codecOf(track);
    if (!(await track.canDecode())) throw new RecordingError({ kind: 'codec', codec });
    const zeroS = Math.max(0, await track.getFirstTimestamp());
    const [width, height, rotation, rate, endS, lackS, { date }] = await Promise.all([
      track.getDisplayWidth(),
      track.getDisplayHeight(),
      track.getRotation(),
      track.computePacketStats(RATE_FRAMES),
      track.computeDuration(),
      lackOf(input),
      input.getMetadataTags(),
    ]);
    const facts: VideoFacts = {
      codec,
      width,
      height,
      rotation,
      framesPerS: rate.averagePacketRate,
      readableS: endS - zeroS,
      durationS: endS + lackS - zeroS,
      madeAtMs: date?.getTime() ?? file.lastModified,
    };
    return { track, facts, zeroS, close: () => input.dispose() };
  } catch (error) {
    input.dispose();
    if (error instanceof RecordingError) throw error;
    throw new RecordingError({ kind: 'unreadable' }, error);
  }
}

/** How much less there is than the file says. Seconds. */
async function lackOf(input: Input): Promise<number> {
  const promisedS = await input.getDurationFromMetadata();
  const lackS = (promisedS ?? 0) - (await input.computeDuration());
  return lackS > END_SLACK_S ? lackS : 0;
}

async function codecOf(track: InputVideoTrack): Promise<string> {
  const named = (await track.getCodecParameterString()) ?? (await track.getInternalCodecId());
  return typeof named === 'string' ? named : String(named ?? '');
}
