import type { Grade } from '../lib/grade/grade';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { EvidenceTable } from './EvidenceTable';
import { LevelHeadline } from './LevelHeadline';
import { PlatysmaControl } from './PlatysmaControl';
import { RULE_NOTICE } from './words';

export interface GradeCardProps {
  grade: Grade | null;
  /** Seconds of measured picture that the window still lacks. */
  windowLacksS: number;
  /** The picture is too poor just now, so no grade is given. */
  blocked: boolean;
  platysma: boolean | null;
  onPlatysma: (seen: boolean | null) => void;
}

/** The live grade with what stands behind it, and how far it can be trusted. */
export function GradeCard({ grade, windowLacksS, blocked, platysma, onPlatysma }: GradeCardProps) {
  const lacksS = Math.ceil(windowLacksS);
  return (
    <section class="card" aria-labelledby="grade-title">
      <header>
        <h2 id="grade-title">Live grade</h2>
        <span class="note">level 0–3, last {WINDOW_S} s</span>
      </header>
      <div aria-live="polite">
        <LevelHeadline
          grade={grade}
          marks={grade && lacksS > 0 ? ['provisional'] : []}
          without={blocked ? 'No grade: picture too poor' : 'No grade yet'}
        />
      </div>
      {grade?.mouthOnly && (
        <p class="finding">Mouth twitches without eye twitches: outside this scale, which starts at the eye.</p>
      )}
      {lacksS > 0 && (
        <div class="lacks" data-testid="window-lacks">
          <progress max={WINDOW_S} value={WINDOW_S - windowLacksS} aria-label="Measured picture" />
          <span>{lacksS} s more of measured picture for a full window</span>
        </div>
      )}
      {grade && <EvidenceTable evidence={grade.evidence} />}
      <PlatysmaControl platysma={platysma} onPlatysma={onPlatysma} />
      <p class="rule-notice">{RULE_NOTICE}</p>
    </section>
  );
}
