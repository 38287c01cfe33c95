import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreementOf } from '../../../../lib/study/agreement';
import { CHAN_FIGURE_7 } from '../../../../lib/study/chan-figure-7';
import { syntheticCohort } from '../../../../lib/study/cohort/cohort';
import { humanCsv, readHumanCsv } from '../../../../lib/study/human-csv';
import { levelsTable } from '../../../../lib/study/report/chan-tables';
import { findingsOf } from '../../../../lib/study/report/findings';
import { makeReport, type ReportHead } from '../../../../lib/study/report/make-report';
import { fixed, proportionWords, pWords, withInterval } from '../../../../lib/study/report/number-words';
import { figuresOf } from '../../../../lib/study/report/report-body';
import { reportToJson, studyDocument } from '../../../../lib/study/report/study-document';
import { studyFiles } from '../../../../lib/study/report/study-files';
import type { StudyReport } from '../../../../lib/study/report/study-report';

const HEAD: ReportHead = { name: 'A <study>', app: '0.0.0', madeAt: '2026-01-01T00:00:00.000Z', seed: 1 };
const CSS = { tokens: ':root { --ink: #123456; }', page: '', charts: '.chart text { fill: var(--ink); }' };

const { rows, human: told } = syntheticCohort({ folds: 1 });
const { rows: human } = readHumanCsv(humanCsv(told));

let report: StudyReport;
beforeAll(async () => {
  report = await makeReport({ rows, human }, HEAD);
}, 60_000);

describe('the report of the synthetic cohort', () => {
  it('counts what there was', () => {
    expect(report.sample).toMatchObject({
      patients: 42,
      clips: rows.length,
      measured: rows.length,
      graded: rows.length,
      raters: [{ clips: rows.length }, { clips: rows.length }, { clips: rows.length }],
    });
    expect(report.exclusions).toEqual([]);
  });

  it('has every figure of both studies and of the raters', () => {
    expect(figuresOf(report).map(({ id }) => id)).toEqual([
      'figure-2-raters',
      'figure-2-hemiscope',
      'table-2-eye',
      'table-2-mouth',
      'figure-6-tree',
      'table-3-importance',
      'tree-depth',
      ...['s1', 'cohen-albert'].flatMap((against) =>
        ['hemiscope', 'published', 'learned'].map((by) => `figure-7-${by}-${against}`),
      ),
      'dendrogram',
      'silhouettes-divisive',
      'silhouettes-agglomerative',
      'number-of-groups',
      'profile-eyeClosure',
      'profile-mouthDistanceChange',
      'profile-ratePerMinute',
      'profile-repetition',
      'sf-36',
      'outcome',
      'kappa-s1',
      'kappa-cohen-albert',
      'kappa-cohen-albert-joined',
      'bland-altman-eyeClosure',
      'bland-altman-mouthDistanceChange',
      'bland-altman-ratePerMinute',
      'bland-altman-repetition',
    ]);
  });

  it('says on the page, in the data and on every figure that the data are synthetic', async () => {
    expect(report.synthetic).toBe(true);
    expect(report.warnings[0]).toMatch(/^The data are synthetic/);
    const files = await studyFiles(report, CSS, '');
    for (const { path, text } of files.filter((file) => file.path.endsWith('.svg'))) {
      expect(text, path).toContain('SYNTHETIC DATA, NOT PATIENTS');
      expect(text, path).toContain('Synthetic data, not patients.');
    }
    expect(files.find(({ path }) => path === 'report.html')?.text).toContain('class="report-synthetic"');
  });

  it('draws only numbers, and gives each figure words for who cannot see it', async () => {
    const words = (await studyFiles(report, CSS, '')).filter(({ path }) => path.endsWith('.svg'));
    for (const { path, text } of words) {
      expect(text, path).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      expect(text, path).toMatch(/<title id="[\w-]+">[^<]+<\/title><desc id="[\w-]+">[^<]{20,}<\/desc>/);
    }
  });

  it('is one page that loads nothing, with its data inside', () => {
    const page = studyDocument(report, CSS);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<h1>A &lt;study></h1>');
    expect(page).not.toMatch(/(src|href)="http/);
    const [, json = ''] = /id="hemiscope-study">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(reportToJson(report)));
  });

  it('gives figures as drawing programs read them: colours in place of names', async () => {
    const [svg] = (await studyFiles(report, CSS, '')).filter(({ path }) => path.endsWith('.svg'));
    expect(svg?.text).toContain('fill: #123456');
    expect(svg?.text).not.toContain('var(--');
  });

  it('holds its main sentences to its figures', () => {
    const own = report.chan.figure7.find(({ by, against }) => by === 'hemiscope' && against === 's1');
    expect(findingsOf(report)[0]).toContain(`${own?.agreement.exact.hits}\u00a0of\u00a0${own?.agreement.total}`);
  });

  it('sets the published test beside its own', () => {
    const { exact, total } = agreementOf(CHAN_FIGURE_7);
    expect(total).toBe(50);
    expect(levelsTable(report.chan).rows.at(-1)).toContain(proportionWords(exact));
  });
});

describe('the order of the lines', () => {
  it('changes nothing', async () => {
    const json = reportToJson(report);
    const shuffled = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });
    await fc.assert(
      fc.asyncProperty(shuffled(rows), shuffled(human), async (otherRows, otherHuman) => {
        expect(reportToJson(await makeReport({ rows: otherRows, human: otherHuman }, HEAD))).toBe(json);
      }),
      // Each run is a whole study.
      { numRuns: 1 },
    );
  }, 180_000);
});

describe('a study of little', () => {
  it('without human grades groups patients and says what is missing', async () => {
    const bare = await makeReport({ rows, human: [] }, HEAD);
    expect(bare.patterns?.patients.length).toBeGreaterThan(0);
    expect(bare.exclusions.every(({ why }) => why === 'no-human-grade')).toBe(true);
    expect(studyDocument(bare, CSS)).toContain('There are no human grades to compare with.');
  });

  it('of two clips is made, with warnings in place of groups', async () => {
    const [first, second] = rows;
    if (!first || !second) throw new Error('The cohort has no two clips.');
    const few = await makeReport(
      { rows: [first, second], human: human.filter(({ clip }) => clip === first.clip || clip === second.clip) },
      HEAD,
    );
    expect(few.patterns).toBeNull();
    expect(few.warnings.join(' ')).toContain('the published test had 50 clips');
    const page = studyDocument(few, CSS);
    expect(page).toContain('too few patients with spasms');
    expect(page.replace(/<script[\s\S]*/, '')).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('numbers in words', () => {
  it('have true minus signs, and dashes for what is not known', () => {
    expect(fixed(-0.456)).toBe('−0.46');
    expect(fixed(null)).toBe('–');
    expect(withInterval({ value: 0.5, low: null, high: null })).toBe('0.50');
    expect(withInterval({ value: 0.57, low: 0.4, high: 0.72 }).replaceAll('\u00a0', ' ')).toBe('0.57 (0.40 to 0.72)');
    expect(pWords(0.0004).replaceAll('\u00a0', ' ')).toBe('p < 0.001');
    expect(pWords(0.0121).replaceAll('\u00a0', ' ')).toBe('p = 0.012');
  });
});
