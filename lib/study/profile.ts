import * as v from 'valibot';
import {
  type GradeProfile,
  PROFILE_SCHEMA,
  PROFILE_VERSION,
  type ProfileGroups,
  type ProfileTree,
  profileSchema,
} from '../grade/grade-profile';
import { rounded } from '../share/rounded';
import { checksumOf } from './canonical';
import { bareTree } from './chan/counted-tree';
import { ProfileError } from './profile-error';
import type { StudyReport } from './report/study-report';

/** An answer that is right no more often than a coin's toss. */
const COIN = 0.5;

/**
 * What a study teaches the grade. A part that the study cannot vouch for is left out, and the built-in rule stays: thresholds that no other patients' clips
 * were tried on, a tree that was right less often about other patients than the built-in one, groups that do not resemble the three published patterns.
 * @param author who answers for it; may be empty
 */
export async function profileOf(report: StudyReport, author: string): Promise<GradeProfile> {
  const { name, madeAt, app, sample, synthetic, dataChecksum, gradedWith } = report;
  const profile = asKept({
    schema: PROFILE_SCHEMA,
    version: PROFILE_VERSION,
    provenance: {
      study: name,
      author: author.trim(),
      madeAt,
      app,
      method: together(gradedWith.map(({ method }) => method)),
      methodVersion: together(gradedWith.map(({ methodVersion }) => methodVersion)),
      patients: sample.patients,
      clips: sample.gradable,
      raters: sample.raters.length,
      synthetic,
      dataChecksum,
    },
    thresholds: thresholdsOf(report),
    tree: treeOf(report),
    groups: groupsOf(report),
  });
  return { ...profile, checksum: await checksumOf(profile) };
}

/** With the decimals that records keep, so that the copy in a consult's record is the profile itself. */
function asKept(profile: Omit<GradeProfile, 'checksum'>): Omit<GradeProfile, 'checksum'> {
  return JSON.parse(
    JSON.stringify(profile, (_key, item: unknown) => (typeof item === 'number' ? rounded(item) : item)),
  );
}

/** A profile as a file. */
export function profileToJson(profile: GradeProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/**
 * Reads a profile's file.
 * @throws ProfileError for another file, a newer version, a damaged or changed one, and one that teaches nothing
 */
export async function profileFromJson(text: string): Promise<GradeProfile> {
  const value = parsed(text);
  const head = v.safeParse(v.looseObject({ schema: v.literal(PROFILE_SCHEMA), version: v.number() }), value);
  if (!head.success) throw new ProfileError({ kind: 'no-profile' });
  if (head.output.version > PROFILE_VERSION) throw new ProfileError({ kind: 'newer' });
  const result = v.safeParse(profileSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new ProfileError({ kind: 'damaged', where: v.getDotPath(issue), issue: issue.message });
  }
  const { checksum, ...rest } = result.output;
  if ((await checksumOf(rest)) !== checksum) throw new ProfileError({ kind: 'changed' });
  if (!rest.thresholds && !rest.tree && !rest.groups) throw new ProfileError({ kind: 'teaches-nothing' });
  return result.output;
}

function thresholdsOf({ chan }: StudyReport): GradeProfile['thresholds'] {
  const { eye, mouth } = chan.table2;
  if (!eye.best || !mouth.best || !eye.heldOut || !mouth.heldOut) return null;
  return { eye: eye.best.threshold, mouth: mouth.best.threshold };
}

function treeOf({ chan: { platysma } }: StudyReport): ProfileTree | null {
  if (!platysma) return null;
  const { hits, total, low } = platysma.heldOut.accuracy;
  if (total === 0 || hits < platysma.builtIn.accuracy.hits) return null;
  return { root: bareTree(platysma.tree), heldOut: { right: hits, of: total }, certainty: Math.max(COIN, low) };
}

function groupsOf({ patterns }: StudyReport): ProfileGroups | null {
  if (!patterns) return null;
  const centroids = patterns.divisive.groups.flatMap(({ pattern, patients, centroid }) =>
    pattern === null ? [] : [{ pattern, patients: patients.length, centroid }],
  );
  return centroids.length === 3 ? { scale: patterns.scale, centroids } : null;
}

function together(names: readonly string[]): string {
  return [...new Set(names)].join(', ').slice(0, 200);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
