import type { CallMemory } from '../../../lib/call/persons';
import type { TileSummary } from '../../../lib/call/tile';
import { Session } from '../../../lib/consult/session';
import type { GradeProfile } from '../../../lib/grade/grade-profile';
import type { MotionSample } from '../../../lib/measure/motion-sample';
import type { Observation, Sample } from '../../../lib/measure/sample';
import type { CallEvent } from '../../../lib/twitch/call-event';
import type { TwitchEvent } from '../../../lib/twitch/event';
import { seriesOf } from '../twitch/call-series';

export const FRAMES_PER_S = 30;

export const patient: TileSummary = { id: 'p', name: 'A. Patient', role: 'remote', width: 1280, height: 720 };
export const carer: TileSummary = { ...patient, id: 'c', name: 'A. Carer' };

/** A well-lit frontal face at rest; `lid` scales the left opening. */
export function sampleAt(timeS: number, capturedAtMs: number, lid = 1): Sample {
  return {
    timeS,
    capturedAtMs,
    lidOpeningPx: { left: 12 * lid, right: 12 },
    mouthWidthPx: 60,
    commissureReachPx: { left: 30, right: 30 },
    eyeToEyePx: 150,
    pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
    luma: 120,
  };
}

/** Ten seconds of a resting face's pixels, taken again and again. */
const RESTING = seriesOf({ durationS: 10, framesPerS: FRAMES_PER_S });

/** The same face's motion. @param frame counts the frames, so that each has its own noise */
export function motionAt(timeS: number, frame: number, lid = 1): MotionSample {
  const resting = RESTING[frame % RESTING.length];
  if (!resting) throw new Error('There is no resting face.');
  const { left, right } = resting.lid;
  return {
    ...resting,
    timeS,
    lid: { left: { ...left, value: left.value - (1 - lid) }, right },
    mesh: { ...resting.mesh, lidOpening: { left: lid, right: 1 } },
  };
}

/** A session with a clock that only the test moves, and everything it asked for. */
export class SessionBench {
  nowMs = 1_000_000;
  newId = 'id-1';
  profile: GradeProfile | null = null;
  readonly asked: string[] = [];
  readonly memories: CallMemory[] = [];
  readonly samples: Sample[] = [];
  readonly events: CallEvent[] = [];
  readonly referenceEvents: TwitchEvent[] = [];
  #frame = 0;
  readonly session = new Session(
    {
      watch: (tileId, memory) => {
        this.asked.push(`watch ${tileId}${memory.awaited ? ` or wait for ${memory.awaited}` : ''}`);
        this.memories.push(memory);
      },
      unite: (tileId, as) => this.asked.push(`${tileId} is ${as}`),
      measureFace: (face, sameAs) => this.asked.push(`face ${face} as ${sameAs}`),
      stopTap: () => this.asked.push('stop'),
      changed: () => {},
      measured: (sample) => this.samples.push(sample),
      twitched: (events) => this.events.push(...events),
      referenceTwitched: (events) => this.referenceEvents.push(...events),
    },
    {
      now: () => this.nowMs,
      newId: () => this.newId,
      appVersion: '0.0.0',
      method: { name: 'ours', version: '1' },
      referenceMethod: { name: 'rule', version: '1' },
      profile: () => this.profile,
    },
  );

  /** Lets time pass with a face in the picture; `lidAt` moves the left lid (1: open), given seconds since the call. @param face whose of several */
  film(series: string, seconds: number, lidAt: (timeS: number) => number = () => 1, face = 1): void {
    this.#frames(series, seconds, face, (timeS) => ({
      kind: 'face',
      sample: sampleAt(timeS, this.nowMs, lidAt(timeS)),
      motion: motionAt(timeS, this.#frame++, lidAt(timeS)),
    }));
  }

  /** Lets time pass with frames in which there is no face, or nothing but black, or in which it is not clear whose face is the patient's. */
  filmNothing(series: string, seconds: number, kind: 'no-face' | 'which-face' | 'black'): void {
    this.#frames(series, seconds, 1, (timeS) => ({ kind, timeS, capturedAtMs: this.nowMs }));
  }

  wait(seconds: number): void {
    this.nowMs += seconds * 1000;
  }

  #frames(series: string, seconds: number, face: number, observationAt: (timeS: number) => Observation): void {
    const frames = Math.round(seconds * FRAMES_PER_S);
    for (let frame = 0; frame < frames; frame++) {
      this.session.observed(series, observationAt(this.nowMs / 1000), face);
      this.nowMs += 1000 / FRAMES_PER_S;
    }
  }
}
