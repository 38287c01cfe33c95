import { copyFrame } from '../capture/copy-frame';
import type { FramePacket, Rotation } from '../capture/packet';
import type { EventStrip } from '../consult/event-strips';
import type { ConsultRecord } from '../consult/record';
import type { FaceInPicture } from '../messages/panel-port';
import type { MeasuringEngine } from './engine';
import { FaceQuestion } from './face-question';
import { FrameFeed } from './frame-feed';
import { END_SLACK_S, type OpenVideo, openVideo } from './open-video';
import { recordedFrames } from './recorded-frames';
import { RecordedSitting } from './recorded-sitting';
import { RecordedStrips } from './recorded-strips';
import { RecordingError } from './recording-error';

/** How far a recording has come. */
export interface GradeProgress {
  /** Seconds of the recording. */
  doneS: number;
  totalS: number;
  frames: number;
}

export interface GradeOptions {
  engine: MeasuringEngine;
  /** Version of the extension that measures. */
  appVersion: string;
  /** Where to begin, seconds since the first picture; 0 if left out. */
  fromS?: number;
  /** How much of it, seconds; all the rest if left out. */
  lengthS?: number;
  /** Its abort ends the work with its reason thrown. */
  signal?: AbortSignal;
  /** Once a frame. */
  onProgress?: (progress: GradeProgress) => void;
  /** Asked whenever several faces could be the patient's; without it nothing is measured meanwhile. The largest comes first. @returns the id of one */
  chooseFace?: (faces: readonly FaceInPicture[]) => Promise<number>;
  /** Takes pictures around the events for a review, which costs some time. */
  withStrips?: boolean;
}

/** What was decoded: `fps` is frames a second of the recording over the part that was graded. */
export interface Decoded {
  frames: number;
  fps: number;
  /** Of the upright picture, pixels. */
  width: number;
  height: number;
  rotation: Rotation;
  codec: string;
  /** Of the part that was graded. */
  durationS: number;
}

export interface GradedRecording {
  record: ConsultRecord;
  decoded: Decoded;
  /** Pictures around the events; none unless they were asked for. */
  strips: readonly EventStrip[];
}

/**
 * Grades a video file, or a part of it, as a call with the same pictures would be graded. All times are the file's own; nothing depends on
 * how fast it goes. One file at a time an engine.
 * @throws RecordingError, or the reason of the signal
 */
export async function gradeRecording(file: File, options: GradeOptions): Promise<GradedRecording> {
  const video = await openVideo(file);
  try {
    return await gradePart(file.name, video, options);
  } finally {
    video.close();
  }
}

async function gradePart(name: string, video: OpenVideo, options: GradeOptions): Promise<GradedRecording> {
  const { engine, appVersion, fromS = 0, lengthS = Number.POSITIVE_INFINITY, signal, onProgress } = options;
  const { codec, width, height, rotation, durationS, readableS, madeAtMs } = video.facts;
  if (fromS >= durationS) throw new RecordingError({ kind: 'past-end', durationS });
  const toS = Math.min(fromS + lengthS, durationS);
  if (readableS < toS - END_SLACK_S) throw new RecordingError({ kind: 'cut-off', readS: readableS, durationS });
  const zeroMs = Math.round(madeAtMs + 1000 * fromS);
  const series = crypto.randomUUID();
  const strips = options.withStrips ? new RecordedStrips(engine) : null;
  const sitting = new RecordedSitting({
    series,
    appVersion,
    zeroMs,
    width,
    height,
    twitched: (events) => strips?.twitched(events),
    measured: ({ timeS, capturedAtMs }) => strips?.sampled(timeS, capturedAtMs),
  });
  const feed = new FrameFeed(engine);
  const question = new FaceQuestion(engine, options.chooseFace ?? null);
  engine.hear({
    observed: (of, observation, face) => {
      if (of !== series) return;
      sitting.observed(observation, face);
      question.observed(observation.kind, face);
      feed.answered();
    },
    faces: (_, faces) => question.seen(faces),
    failed: ({ message }) => feed.fail(new RecordingError({ kind: 'engine', words: message })),
    restarted: () => feed.fail(new RecordingError({ kind: 'engine', words: 'The face model had to be started anew.' })),
  });
  const abort = () => feed.fail(signal?.reason);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  let frames = 0;
  let readS = fromS;
  try {
    for await (const { timeS, endS, frame, rotation: turn } of recordedFrames(video, fromS, toS)) {
      try {
        if (question.open) {
          await feed.drained();
          await question.ask(signal);
        }
        const { crop } = await feed.credit();
        const copy = await copyFrame(frame, crop, null, turn);
        feed.send(packetOf(series, timeS, zeroMs + 1000 * (timeS - fromS), copy));
      } finally {
        frame.close();
      }
      frames++;
      readS = endS;
      onProgress?.({ doneS: Math.min(readS, toS) - fromS, totalS: toS - fromS, frames });
    }
    await feed.drained();
  } catch (thrown) {
    if (thrown instanceof RecordingError || signal?.aborted) throw thrown;
    throw new RecordingError(frames > 0 ? { kind: 'cut-off', readS, durationS } : { kind: 'unreadable' }, thrown);
  } finally {
    signal?.removeEventListener('abort', abort);
    feed.close();
  }
  if (readS < toS - END_SLACK_S) throw new RecordingError({ kind: 'cut-off', readS, durationS });
  const partS = Math.min(readS, toS) - fromS;
  const measured = sitting.end(partS);
  const taken = await strips?.taken();
  taken?.keepOnly(measured);
  if (measured.quality.framesAnalysed === 0)
    throw new RecordingError({ kind: question.arose ? 'which-face' : 'no-face' });
  return {
    record: {
      ...measured,
      participant: { name: null, service: 'recording' },
      file: { name, fromS, durationS, codec, width, height },
    },
    decoded: { frames, fps: frames / partS, width, height, rotation, codec, durationS: partS },
    strips: taken?.all ?? [],
  };
}

function packetOf(
  series: string,
  mediaTimeS: number,
  capturedAtMs: number,
  copy: Awaited<ReturnType<typeof copyFrame>>,
): FramePacket {
  return { kind: 'frame', series, person: series, mediaTimeS, capturedAtMs, ...copy };
}
