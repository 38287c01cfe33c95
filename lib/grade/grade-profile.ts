import * as v from 'valibot';
import type { FourVariables, Pattern } from './call-verdict';
import { type TreeNode, treeDepth, treeNodeSchema } from './platysma';

export const PROFILE_SCHEMA = 'hemiscope-profile';
export const PROFILE_VERSION = 1;

/** Where a profile comes from. */
export interface ProfileProvenance {
  /** What the study is called, and who answers for it; empty: not named. */
  study: string;
  author: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Hemiscope that made it, and the method that had graded its clips. */
  app: string;
  method: string;
  methodVersion: string;
  patients: number;
  clips: number;
  raters: number;
  /** Learned from made-up patients: to try it out, for nobody's grade. */
  synthetic: boolean;
  /** Checksum of the study's data, as its report has it. */
  dataChecksum: string;
}

/** Share of right answers about patients that were not learned from. */
export interface HeldOut {
  right: number;
  of: number;
}

/** A platysma tree that a study learned, on the features that `treeFeatures` gives. */
export interface ProfileTree {
  root: TreeNode;
  heldOut: HeldOut;
  /** How likely its answer is right: the low end of the 95 % interval of `heldOut`, no less than a coin’s toss. 0.5–1. */
  certainty: number;
}

/** Groups that a study found, by their centres in the four variables' own units. */
export interface ProfileGroups {
  /** How the study brought the variables to one scale; deviation 0: the variable takes no part. */
  scale: Record<keyof FourVariables, { mean: number; deviation: number }>;
  centroids: { pattern: Pattern; patients: number; centroid: FourVariables }[];
}

/** What a study teaches the grade. null: the built-in rule stays. */
export interface GradeProfile {
  schema: typeof PROFILE_SCHEMA;
  version: typeof PROFILE_VERSION;
  provenance: ProfileProvenance;
  /** Smallest twitch of the published rule: both flanks, share of the mean. */
  thresholds: { eye: number; mouth: number } | null;
  tree: ProfileTree | null;
  groups: ProfileGroups | null;
  /** SHA-256 of all the rest as canonical JSON. */
  checksum: string;
}

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.minValue(0));
const count = v.pipe(positive, v.integer());
const threshold = v.pipe(finite, v.minValue(0.001), v.maxValue(1));
const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no checksum'));
const text = v.pipe(v.string(), v.maxLength(200));
const variables = v.strictObject({
  eyeClosure: finite,
  mouthDistanceChange: finite,
  ratePerMinute: finite,
  repetition: finite,
});
const onScale = v.strictObject({ mean: finite, deviation: positive });

/** Deeper trees are nobody's to read, and a damaged file's endless one is not read at all. Ours. */
const MOST_DEPTH = 8;

export const profileSchema: v.GenericSchema<unknown, GradeProfile> = v.strictObject({
  schema: v.literal(PROFILE_SCHEMA),
  version: v.literal(PROFILE_VERSION),
  provenance: v.strictObject({
    study: text,
    author: text,
    madeAt: v.pipe(v.string(), v.isoTimestamp()),
    app: text,
    method: text,
    methodVersion: text,
    patients: count,
    clips: count,
    raters: count,
    synthetic: v.boolean(),
    dataChecksum: checksum,
  }),
  thresholds: v.nullable(v.strictObject({ eye: threshold, mouth: threshold })),
  tree: v.nullable(
    v.strictObject({
      root: v.pipe(
        treeNodeSchema,
        v.check((root) => treeDepth(root) <= MOST_DEPTH, `asks more than ${MOST_DEPTH} questions on a path`),
      ),
      heldOut: v.pipe(
        v.strictObject({ right: count, of: v.pipe(count, v.minValue(1)) }),
        v.check(({ right, of }) => right <= of, 'has more right answers than answers'),
      ),
      certainty: v.pipe(finite, v.minValue(0.5), v.maxValue(1)),
    }),
  ),
  groups: v.nullable(
    v.strictObject({
      scale: v.strictObject({
        eyeClosure: onScale,
        mouthDistanceChange: onScale,
        ratePerMinute: onScale,
        repetition: onScale,
      }),
      centroids: v.pipe(
        v.array(
          v.strictObject({ pattern: v.picklist(['mild', 'clonic', 'tonic']), patients: count, centroid: variables }),
        ),
        v.length(3),
        v.check((all) => new Set(all.map(({ pattern }) => pattern)).size === all.length, 'names a pattern twice'),
      ),
    }),
  ),
  checksum,
});
