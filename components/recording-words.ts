import type { VideoFacts } from '../lib/recording/open-video';
import type { RecordingProblem } from '../lib/recording/recording-error';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { clock } from './format';

/** What happened, and what to do next. */
export interface ProblemWords {
  message: string;
  advice: string;
}

const CONVERT = 'Convert it to MP4 with H.264 (for example with the free program HandBrake), and choose the new file.';

/** A codec's common name, by the beginning of what files call it. */
const CODEC_NAMES: readonly (readonly [start: RegExp, name: string])[] = [
  [/^(hvc1|hev1|dvh1|dvhe|V_MPEGH)/, 'HEVC (H.265)'],
  [/^(avc1|avc3)/, 'H.264, of a kind that this browser cannot play'],
  [/^(ap4|apc|aph)/, 'ProRes'],
  [/^(mp4v|V_MPEG4)/, 'MPEG-4 Visual'],
  [/^(vp08|vp8)/, 'VP8'],
  [/^(vp09|vp9)/, 'VP9'],
  [/^av01/, 'AV1'],
];

/** What a file's codec is called. @param codec as the file names it; may be empty */
export function codecName(codec: string): string {
  return CODEC_NAMES.find(([start]) => start.test(codec))?.[1] ?? (codec || 'a format that is not known');
}

/** Why a recording was not graded, for a clinician. */
export function problemWords(problem: RecordingProblem): ProblemWords {
  switch (problem.kind) {
    case 'empty':
      return { message: 'The file is empty (0 bytes).', advice: 'Copy it anew from the phone or camera.' };
    case 'unreadable':
      return {
        message: 'This is not a video that can be read: it was cut off, or it is another kind of file.',
        advice: 'Copy it anew from the phone or camera; if it plays there but not here, convert it to MP4 with H.264.',
      };
    case 'no-picture':
      return { message: 'The file holds sound only, no picture.', advice: 'Choose the video itself.' };
    case 'codec':
      return isHevc(problem.codec)
        ? {
            message: 'The video is HEVC (H.265), which this browser cannot decode on this computer.',
            advice: `${CONVERT} On an iPhone, Settings › Camera › Formats › Most Compatible makes new videos readable.`,
          }
        : { message: `This browser cannot decode the video (${codecName(problem.codec)}).`, advice: CONVERT };
    case 'cut-off':
      return {
        message: `The file is damaged or cut off: of ${clock(problem.durationS)} only the first ${clock(problem.readS)} can be read.`,
        advice: `Copy it anew from the phone or camera.${problem.readS >= WINDOW_S ? ' Or grade 20 seconds that end before then.' : ''}`,
      };
    case 'past-end':
      return {
        message: `The recording is only ${clock(problem.durationS)} long.`,
        advice: 'Choose an earlier start.',
      };
    case 'no-face':
      return {
        message: 'No face was found.',
        advice: 'The face has to look at the camera, be well lit, and fill at least a fifth of the picture’s height.',
      };
    case 'which-face':
      return {
        message: 'Several faces were in the picture, and it is not known which is the patient’s.',
        advice: 'Cut the video so that the patient alone is seen, and choose the new file.',
      };
    case 'engine':
      return {
        message: `The measuring stopped: ${problem.words}`,
        advice: 'Try again; if it stays so, restart the browser.',
      };
  }
}

function isHevc(codec: string): boolean {
  return codecName(codec).startsWith('HEVC');
}

/** What a file is: "00:42, 1280 × 720, 30 frames a second". */
export function factsWords({ durationS, width, height, framesPerS }: VideoFacts): string {
  return [clock(durationS), `${width}\u00a0×\u00a0${height}`, `${framesPerS.toFixed(0)} frames a second`].join(', ');
}

/** How much longer it takes: whole seconds at the end, whole minutes before. */
export function leftWords(leftS: number): string {
  if (leftS < 1) return 'Nearly done';
  return leftS < 90 ? `About ${Math.ceil(leftS)} s left` : `About ${Math.round(leftS / 60)} min left`;
}
