import { addCameraNoise } from '../../../tests/patient/camera-noise';
import { type PatientPose, poseAt } from '../../../tests/patient/pose';
import type { ClipSpec, Commands } from '../clip-spec';
import type { TimedPicture } from './channel';
import { framesOf } from './decode-file';
import type { PosedFace } from './posed-face';

/** A file's frames, as they are. */
export async function* filePictures(url: string): AsyncGenerator<TimedPicture> {
  for await (const { timeS, frame } of framesOf(url)) {
    yield { timeS, picture: frame, width: frame.displayWidth, height: frame.displayHeight };
    frame.close();
  }
}

/** A posed face's clip at the condition's rate, or at its footage's own, of which the channel takes what it can carry. */
export async function* posedPictures(face: PosedFace, spec: ClipSpec): AsyncGenerator<TimedPicture> {
  const { width, height } = face;
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!ctx) throw new Error('The browser gave no canvas.');
  const framesPerS = face.framesPerS ?? spec.condition.framesPerS;
  for (let i = 0; i < spec.durationS * framesPerS; i++) {
    const timeS = i / framesPerS;
    face.draw(ctx, commandedPose(spec.commands, timeS), timeS);
    // Footage has a camera's noise already.
    if (spec.face.kind !== 'footage') addCameraNoise(ctx, spec.commands.program.cameraNoise, i);
    yield { timeS, picture: canvas, width, height };
  }
}

function commandedPose({ program, gazeShifts }: Commands, timeS: number): PatientPose {
  const pose = poseAt(program, timeS);
  for (const { onsetS, durationS, xMm, yMm } of gazeShifts) {
    if (timeS < onsetS || timeS >= onsetS + durationS) continue;
    pose.gazeXMm += xMm;
    pose.gazeYMm += yMm;
  }
  return pose;
}
