import type { ClipRow } from '../../../lib/study/clip-row';
import { VERSIONS } from '../../../lib/study/clip-versions';
import { type Clip, type Grader, GraderGone } from '../../../scripts/grade/clip';
import { measuredRow } from '../../fixtures/clip-row';

/** What graders were asked for. */
export interface GraderLog {
  opened: number;
  closed: number;
  graded: string[];
}

/**
 * Graders that tell a clip by its name: `broken` cannot be graded, `deadly` brings its grader down each time, `shaky` the first time, `bug` is our own fault.
 * @param onGrade called as each clip is begun
 */
export function fakeGraders(onGrade: (clip: Clip) => void | Promise<void> = () => {}) {
  const log: GraderLog = { opened: 0, closed: 0, graded: [] };
  const openGrader = async (): Promise<Grader> => {
    log.opened++;
    return {
      async grade(clip, onProgress) {
        await onGrade(clip);
        const before = log.graded.filter((name) => name === clip.clip).length;
        log.graded.push(clip.clip);
        onProgress(0.5);
        if (clip.clip.includes('deadly')) throw new GraderGone('browser', 'The browser broke down.');
        if (clip.clip.includes('shaky') && before === 0) throw new GraderGone('stalled', 'Nothing came.');
        if (clip.clip.includes('bug')) throw new TypeError('x is not a function');
        return clip.clip.includes('broken') ? failed(clip) : graded(clip);
      },
      async close() {
        log.closed++;
      },
    };
  };
  return { log, openGrader };
}

const rowOfAnyClip = measuredRow('any.mp4');

function graded({ clip, patient, file }: Clip): ClipRow {
  return { ...rowOfAnyClip, clip, patient, file, versions: VERSIONS };
}

function failed({ clip, patient, file }: Clip): ClipRow {
  const error = { code: 'unreadable', message: 'This is not a video. Copy it anew.' };
  return { clip, patient, file, versions: VERSIONS, measured: null, error };
}
