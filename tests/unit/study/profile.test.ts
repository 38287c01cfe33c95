import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { Summary } from '../../../components/summary/Summary';
import { gradeCall } from '../../../lib/grade/call-grade';
import { platysmaWord } from '../../../lib/grade/call-platysma';
import type { CallVerdict, FourVariables } from '../../../lib/grade/call-verdict';
import type { GradeProfile } from '../../../lib/grade/grade-profile';
import { patternOf } from '../../../lib/grade/pattern';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { checksumOf } from '../../../lib/study/canonical';
import { syntheticCohort } from '../../../lib/study/cohort/cohort';
import { humanCsv, readHumanCsv } from '../../../lib/study/human-csv';
import { profileFromJson, profileOf, profileToJson } from '../../../lib/study/profile';
import type { ProfileProblem } from '../../../lib/study/profile-error';
import { makeReport } from '../../../lib/study/report/make-report';
import type { StudyReport } from '../../../lib/study/report/study-report';
import { RollingReference } from '../../../lib/twitch/rolling';
import { fixtureRecord } from '../../fixtures/record';
import { patient, SessionBench } from '../consult/fixtures';

const { rows, human: told } = syntheticCohort({ folds: 1 });
const { rows: human } = readHumanCsv(humanCsv(told));

let report: StudyReport;
let profile: GradeProfile;
beforeAll(async () => {
  const head = { name: 'Try-out', app: '0.1.0', madeAt: '2026-01-01T00:00:00.000Z', seed: 1 };
  report = await makeReport({ rows, human }, head);
  profile = await profileOf(report, ' AB ');
}, 60_000);

/** A profile that was changed by a hand that made the checksum fit. */
async function resealed(changed: Omit<GradeProfile, 'checksum'>): Promise<string> {
  const { checksum: _, ...rest } = changed as GradeProfile;
  return JSON.stringify({ ...rest, checksum: await checksumOf(rest) });
}

const because = (problem: ProfileProblem) => ({ name: 'ProfileError', problem });

describe('a profile', () => {
  it('says where it comes from', () => {
    expect(profile.provenance).toEqual({
      study: 'Try-out',
      author: 'AB',
      madeAt: '2026-01-01T00:00:00.000Z',
      app: '0.1.0',
      method: 'synthetic',
      methodVersion: 'synthetic',
      patients: 42,
      clips: report.sample.gradable,
      raters: 3,
      synthetic: true,
      dataChecksum: report.dataChecksum,
    });
  });

  it('holds what the study found', () => {
    expect(profile.thresholds).toEqual({
      eye: report.chan.table2.eye.best?.threshold,
      mouth: report.chan.table2.mouth.best?.threshold,
    });
    expect(profile.groups?.centroids.map(({ pattern }) => pattern).sort()).toEqual(['clonic', 'mild', 'tonic']);
  });

  it('comes back from its file as it was', async () => {
    expect(await profileFromJson(profileToJson(profile))).toEqual(profile);
    // Whoever saves it anew may order its keys otherwise.
    const turned = Object.fromEntries(Object.entries(profile).reverse());
    expect(await profileFromJson(JSON.stringify(turned))).toEqual(profile);
  });

  it('is refused if anything in it was changed', async () => {
    const text = profileToJson(profile);
    const changed = text.replace('"patients": 42', '"patients": 420');
    expect(changed).not.toBe(text);
    await expect(profileFromJson(changed)).rejects.toMatchObject(because({ kind: 'changed' }));
  });

  it('is refused if it is no profile, newer, damaged, or teaches nothing', async () => {
    await expect(profileFromJson('no JSON')).rejects.toMatchObject(because({ kind: 'no-profile' }));
    await expect(profileFromJson('{"schema":"hemiscope-study","version":1}')).rejects.toMatchObject(
      because({ kind: 'no-profile' }),
    );
    await expect(profileFromJson(JSON.stringify({ ...profile, version: 2 }))).rejects.toMatchObject(
      because({ kind: 'newer' }),
    );
    const wrong = { ...profile, thresholds: { eye: -1, mouth: 0.02 } };
    await expect(profileFromJson(await resealed(wrong))).rejects.toMatchObject({
      problem: { kind: 'damaged', where: 'thresholds.eye' },
    });
    const nothing = { ...profile, thresholds: null, tree: null, groups: null };
    await expect(profileFromJson(await resealed(nothing))).rejects.toMatchObject(because({ kind: 'teaches-nothing' }));
  });

  it('leaves out a tree that was right less often than the built-in one', async () => {
    const learned = report.chan.platysma;
    if (!learned) throw new Error('The cohort teaches no tree.');
    const { accuracy } = learned.builtIn;
    const worse = { ...learned, heldOut: { ...learned.heldOut, accuracy: { ...accuracy, hits: accuracy.hits - 1 } } };
    expect((await profileOf({ ...report, chan: { ...report.chan, platysma: worse } }, '')).tree).toBeNull();
    const same = { ...learned, heldOut: { ...learned.heldOut, accuracy } };
    const { tree } = await profileOf({ ...report, chan: { ...report.chan, platysma: same } }, '');
    expect(tree).toMatchObject({
      heldOut: { right: accuracy.hits, of: accuracy.total },
      certainty: expect.closeTo(accuracy.low, 4),
    });
  });
});

describe('a grade with a profile', () => {
  const evidence = fixtureRecord().whole?.evidence as CallVerdict['evidence'];
  const tree = (present: boolean) => ({ root: { present }, heldOut: { right: 9, of: 10 }, certainty: 0.6 });

  it('asks the study’s tree, and is as certain of it as the study was', () => {
    expect(platysmaWord(null, null, true, evidence, tree(true))).toEqual({
      present: true,
      source: 'inferred',
      certainty: 0.6,
    });
    expect(platysmaWord(null, null, true, evidence, tree(false)).present).toBe(false);
  });

  it('holds the doctor’s word and the pixels’ above it', () => {
    expect(platysmaWord(false, null, true, evidence, tree(true)).source).toBe('clinician');
    expect(platysmaWord(null, 0.1, true, evidence, tree(true)).present).toBe(false);
  });

  it('takes the pattern of the nearest centre on the study’s scale', () => {
    const at = (ratePerMinute: number): FourVariables => ({
      eyeClosure: 0.2,
      mouthDistanceChange: 0,
      ratePerMinute,
      repetition: 0,
    });
    const flat = { mean: 0, deviation: 0 };
    const groups = {
      scale: {
        eyeClosure: flat,
        mouthDistanceChange: flat,
        ratePerMinute: { mean: 20, deviation: 10 },
        repetition: flat,
      },
      centroids: [
        { pattern: 'mild' as const, patients: 5, centroid: at(5) },
        { pattern: 'clonic' as const, patients: 5, centroid: at(40) },
        { pattern: 'tonic' as const, patients: 5, centroid: at(15) },
      ],
    };
    const spasms = fixtureRecord()
      .events.filter(({ region }) => region === 'eye')
      .slice(0, 5);
    expect([6, 13, 30].map((rate) => patternOf(spasms, at(rate), groups))).toEqual(['mild', 'tonic', 'clonic']);
    expect(patternOf(spasms.slice(0, 1), at(30), groups)).toBeNull();
  });

  it('without one is what it was', () => {
    const window = {
      events: [],
      measuredS: 20,
      assessedS: { eye: { left: 20, right: 20 }, mouth: { left: 20, right: 20 }, platysma: { left: 0, right: 0 } },
      sensitivity: {
        eye: { left: 0.05, right: 0.05 },
        mouth: { left: 0.02, right: 0.02 },
        platysma: { left: null, right: null },
      },
      blinks: 4,
      issues: [],
      hindrances: {},
    };
    expect(gradeCall(window, null, null)).toEqual(gradeCall(window, null));
  });

  it('is kept in the record, and read back with it', () => {
    const record = { ...fixtureRecord(), profile };
    expect(recordFromJson(recordToJson(record)).profile).toEqual(profile);
    const { profile: _, ...before } = fixtureRecord();
    expect(recordFromJson(JSON.stringify(before)).profile).toBeNull();
  });

  it('is the consult’s from its beginning, whatever is chosen later', () => {
    const bench = new SessionBench();
    bench.profile = profile;
    bench.session.callOpened('meet');
    bench.session.tapped(patient, 's1');
    bench.session.start();
    bench.profile = null;
    bench.film('s1', 3);
    const record = bench.session.end();
    expect(record?.profile).toEqual(profile);
    expect(record?.reference.method.name).toBe('rule, with the thresholds of a study');
    const built = new SessionBench();
    built.session.callOpened('meet');
    built.session.tapped(patient, 's1');
    built.session.start();
    built.film('s1', 3);
    expect(built.session.end()).toMatchObject({ profile: null, reference: { method: { name: 'rule' } } });
  });

  it('is named in the summary, with a warning if it is of made-up patients', () => {
    const draw = (of: GradeProfile | null) =>
      renderToString(h(Summary, { record: { ...fixtureRecord(), profile: of } }));
    expect(draw(null)).not.toContain('summary-profile');
    const html = draw(profile);
    expect(html).toContain('“Try-out”, AB, 1 January 2026: 42 patients');
    expect(html).toContain(profile.checksum.slice(0, 12));
    expect(html).toContain('Remove it before you see a patient.');
    const real = { ...profile, provenance: { ...profile.provenance, synthetic: false } };
    expect(draw(real)).not.toContain('Remove it before');
  });

  it('counts the published rule’s twitches by the study’s thresholds', () => {
    const dips = (threshold: number): number => {
      const rule = new RollingReference(() => ({ eye: threshold, mouth: 1 }));
      const opening = (i: number): number => (i % 30 === 15 ? 9.6 : 10);
      return Array.from({ length: 300 }, (_, i) =>
        rule.push({
          timeS: i / 30,
          lidOpeningPx: { left: opening(i), right: 10 },
          mouthWidthPx: 50,
          commissureReachPx: { left: 25, right: 25 },
          eyeToEyePx: 100,
        }),
      ).flat().length;
    };
    expect(dips(0.06)).toBeGreaterThan(5);
    expect(dips(0.1)).toBe(0);
  });
});
