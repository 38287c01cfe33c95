import type { Level } from '../../grade/grade';
import type { CallRegion } from '../../twitch/call-event';
import type { ClipRow, MeasuredClip } from '../clip-row';
import { groupedBy } from '../grouped-by';
import type { CohenAlbertGrade, HumanRow } from '../human-row';

/** What a clip's raters say together. null: none of them said. */
export interface HumanGrade {
  cohenAlbert: CohenAlbertGrade | null;
  s1Level: Level | null;
  /** Which regions twitch. */
  seen: Record<CallRegion, boolean | null>;
}

/** A clip that people graded, with what was measured in it. */
export interface GradedClip {
  clip: string;
  patient: string;
  human: HumanGrade;
  /** null: the results lack it, or it could not be measured. */
  measured: MeasuredClip | null;
}

/** The regions that twitch at a level of S1. */
export function seenAt(level: Level): Record<CallRegion, boolean> {
  return { eye: level >= 1, mouth: level >= 2, platysma: level >= 3 };
}

/**
 * The clips of the table of human grades, in the order of their names, whatever the order of the lines.
 *
 * Of several raters the one whose grade stands in the middle is taken; of two middle ones the lower (ours). So a grade, or a region's
 * twitch, is held only if more than half of the raters give that much.
 */
export function gradedClips(rows: readonly ClipRow[], human: readonly HumanRow[]): GradedClip[] {
  const measured = new Map(rows.map((row) => [row.clip, row.measured]));
  return [...groupedBy(human, (line) => line.clip)].map(([clip, lines]) => ({
    clip,
    patient: lines.map((line) => line.patient).sort()[0] as string,
    human: togetherOf(lines),
    measured: measured.get(clip) ?? null,
  }));
}

/** The clips of each patient, patients in the order of their codes: what is drawn together, and what is never parted. */
export function byPatient<C extends { patient: string }>(clips: readonly C[]): C[][] {
  return [...groupedBy(clips, (clip) => clip.patient).values()];
}

function togetherOf(lines: readonly HumanRow[]): HumanGrade {
  const region = (name: CallRegion): boolean | null => {
    const seen = middle(lines.map((line) => (line.seen[name] === null ? null : Number(line.seen[name]))));
    return seen === null ? null : seen === 1;
  };
  return {
    cohenAlbert: middle(lines.map((line) => line.cohenAlbert)),
    s1Level: middle(lines.map((line) => line.s1Level)),
    seen: { eye: region('eye'), mouth: region('mouth'), platysma: region('platysma') },
  };
}

/** The value in the middle of those that are known, the lower one of two. */
function middle<N extends number>(values: readonly (N | null)[]): N | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}
