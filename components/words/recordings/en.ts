import type { RecordingProblem } from '../../../lib/recording/recording-error';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import { FORMATS } from '../locale-format';
import { codecName, isHevc } from './codec-name';
import type { ProblemWords, RecordingsWords } from './words';

const { clock, fixed } = FORMATS.en;

const CONVERT = 'Convert it to MP4 with H.264 (for example with the free program HandBrake), and choose the new file.';
const COPY = 'Copy it anew from the phone or camera';

export const ENGLISH_RECORDINGS: RecordingsWords = {
  page: 'Hemiscope: grade a recording',
  stayHere: 'Videos stay on this computer. Nothing of them is uploaded or kept.',
  drop: {
    title: 'Drop videos here, or choose them',
    kinds: 'MP4 or MOV (H.264), WebM. One face, looking at the camera, in good light.',
  },
  gradeAll: (count) => `Grade all (${count})`,
  cancelAll: 'Cancel all',
  held: 'Summaries stay open until the browser is closed. To keep one, save it there, or keep it in the history.',
  saveResults: 'Save the table of results',
  resultsWhat: 'A line a video, for “Make a study” and for statistics. CSV.',
  opening: 'Looking at it …',
  waiting: 'Waits for its turn.',
  grading: 'Being graded.',
  starting: 'Starting …',
  progressOf: (name) => `How far ${name} has come`,
  left: (leftS) => {
    if (leftS < 1) return 'Nearly done';
    return leftS < 90 ? `About ${Math.ceil(leftS)} s left` : `About ${Math.round(leftS / 60)} min left`;
  },
  level: 'Level:',
  grade: 'Grade',
  gradeAgain: 'Grade again',
  tryAgain: 'Try again',
  openSummary: 'Open summary and review',
  cancel: 'Cancel',
  remove: 'Remove',
  removeOf: (name) => `Remove ${name} from this list`,
  part: {
    legend: 'Which part',
    whole: 'All of it',
    clip: (seconds) => `${seconds} seconds`,
    from: 'from',
    fromLabel: 'From (minutes:seconds)',
    wrong: (end) => `Minutes and seconds before ${end}, such as 0:05`,
  },
  facts: ({ durationS, width, height, framesPerS }) =>
    [clock(durationS), `${width}\u00a0×\u00a0${height}`, `${fixed(framesPerS)} frames a second`].join(', '),
  problem,
};

function problem(what: RecordingProblem): ProblemWords {
  switch (what.kind) {
    case 'empty':
      return { message: 'The file is empty (0 bytes).', advice: `${COPY}.` };
    case 'unreadable':
      return {
        message: 'This is not a video that can be read: it was cut off, or it is another kind of file.',
        advice: `${COPY}; if it plays there but not here, convert it to MP4 with H.264.`,
      };
    case 'no-picture':
      return { message: 'The file holds sound only, no picture.', advice: 'Choose the video itself.' };
    case 'codec':
      return isHevc(what.codec)
        ? {
            message: 'The video is HEVC (H.265), which this browser cannot decode on this computer.',
            advice: `${CONVERT} On an iPhone, Settings › Camera › Formats › Most Compatible makes new videos readable.`,
          }
        : {
            message: `This browser cannot decode the video (${codecName(what.codec) ?? 'a format that is not known'}).`,
            advice: CONVERT,
          };
    case 'cut-off':
      return {
        message: `The file is damaged or cut off: of ${clock(what.durationS)} only the first ${clock(what.readS)} can be read.`,
        advice: `${COPY}.${what.readS >= WINDOW_S ? ` Or grade ${WINDOW_S} seconds that end before then.` : ''}`,
      };
    case 'past-end':
      return { message: `The recording is only ${clock(what.durationS)} long.`, advice: 'Choose an earlier start.' };
    case 'no-face':
      return {
        message: 'No face was found.',
        advice: 'The face has to look at the camera, be well lit, and fill at least a fifth of the picture’s height.',
      };
    case 'which-face':
      return {
        message: 'Several faces were in the picture, and it is not known which is the patient’s.',
        advice:
          'Grade it on the page “Grade a recording”, which asks you whose face it is, or cut the others out of the video.',
      };
    case 'engine':
      return {
        message: `The measuring stopped: ${what.words}`,
        advice: 'Try again; if it stays so, restart the browser.',
      };
  }
}
