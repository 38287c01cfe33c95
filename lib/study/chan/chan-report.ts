import type { CallRegion } from '../../twitch/call-event';
import type { ClipRow } from '../clip-row';
import type { HumanRow } from '../human-row';
import { type DetectionMetrics, detectionMetrics } from './detection-metrics';
import { type GradedClip, gradedClips } from './graded-clip';
import { type SystemComparison, systemAgreements } from './grading-systems';
import { heldOutPlatysma, learnPlatysma, type PlatysmaLearning, platysmaClips } from './learn-platysma';
import { AGAINST, LEVELS_BY, type LevelAgreement, levelAgreement } from './level-agreement';
import { type GradeShares, type RegionsBy, regionShares, regionsOf } from './region-shares';
import { type ThresholdRegion, type ThresholdSweep, thresholdSweep } from './thresholds';

/** Everything that Chan et al. made of their recordings, made of these. Plain data: it can be written as JSON and read back. */
export interface ChanReport {
  /** What the folds and the resamples were drawn with. */
  seed: number;
  /** Clips that people graded, of how many patients, and how many of them were measured. */
  clips: number;
  patients: number;
  measured: number;
  /** Figure 2: share of patients with each region's twitch by Cohen–Albert grade. */
  figure2: Record<RegionsBy, GradeShares[]>;
  /** Table I: six systems against the Cohen–Albert grades. */
  table1: Record<RegionsBy, SystemComparison>;
  /** Table II: the published rule's thresholds. */
  table2: Record<ThresholdRegion, ThresholdSweep>;
  /** Hemiscope's own answer about each region against the raters'. */
  regions: Record<CallRegion, DetectionMetrics>;
  /** Figure 6 and Table III; null: nothing to learn from. */
  platysma: PlatysmaLearning | null;
  /** Figure 7 for each method and reference that has a clip. */
  figure7: LevelAgreement[];
}

/** Chan's figures and tables from a results file and a table of human grades; the order of their lines changes nothing. */
export function chanReport(rows: readonly ClipRow[], human: readonly HumanRow[], seed = 1): ChanReport {
  const clips = gradedClips(rows, human);
  const learnable = platysmaClips(clips);
  const held = heldOutPlatysma(learnable, seed);
  const agreements = AGAINST.flatMap((against) =>
    LEVELS_BY.map((by) => levelAgreement(clips, by, against, held, seed)),
  );
  return {
    seed,
    clips: clips.length,
    patients: new Set(clips.map(({ patient }) => patient)).size,
    measured: clips.filter(({ measured }) => measured !== null).length,
    figure2: { raters: regionShares(clips, 'raters'), hemiscope: regionShares(clips, 'hemiscope') },
    table1: { raters: systemAgreements(clips, 'raters', seed), hemiscope: systemAgreements(clips, 'hemiscope', seed) },
    table2: { eye: thresholdSweep(clips, 'eye', seed), mouth: thresholdSweep(clips, 'mouth', seed) },
    regions: {
      eye: regionMetrics(clips, 'eye'),
      mouth: regionMetrics(clips, 'mouth'),
      platysma: regionMetrics(clips, 'platysma'),
    },
    platysma: learnPlatysma(learnable, held, seed),
    figure7: agreements.filter(({ agreement }) => agreement.total > 0),
  };
}

function regionMetrics(clips: readonly GradedClip[], region: CallRegion): DetectionMetrics {
  return detectionMetrics(
    clips.flatMap((clip) => {
      const [truly, said] = [regionsOf(clip, 'raters')[region], regionsOf(clip, 'hemiscope')[region]];
      return truly === null || said === null ? [] : [{ truly, said }];
    }),
  );
}
