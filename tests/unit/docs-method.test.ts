import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COHEN_ALBERT } from '../../lib/grade/cohen-albert';
import { SIDE_FACTOR } from '../../lib/grade/grade-events';
import { PLATYSMA_TREE, PLATYSMA_TREE_DEPTH, type TreeNode } from '../../lib/grade/platysma';
import * as qualityLimits from '../../lib/measure/quality-limits';
import { systemAgreements } from '../../lib/study/chan/grading-systems';
import { PUBLISHED_COMPOSITION, PUBLISHED_TABLE_1 } from '../../lib/study/chan/published';
import { chanRecordOf } from '../../lib/study/chan-figure-7';
import * as ourConstants from '../../lib/twitch/our-constants';
import * as paperConstants from '../../lib/twitch/paper-constants';
import { publishedClips } from './study/chan/clips';

const METHOD = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, without its head; of several tables the one whose second column has this head. */
function tableUnder(heading: string, column = ''): string[][] {
  const section = METHOD.split(`# ${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const tables = section.split('\n\n').filter((part) => part.split('|')[2]?.includes(column));
  return (tables[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function numberIn(cell: string): number {
  const [numerator, denominator = 1] = cell.split('/').map(Number);
  return (numerator ?? Number.NaN) / denominator;
}

describe('docs/method.md', () => {
  it('tables every constant with its value, a unit and a source', () => {
    const rows = tableUnder('Every constant');
    const documented = Object.fromEntries(
      rows.map(([name = '', value = '']) => [name.replaceAll('`', ''), numberIn(value)]),
    );
    expect(documented).toEqual({
      ...paperConstants,
      ...ourConstants,
      ...qualityLimits,
      PLATYSMA_TREE_DEPTH,
      SIDE_FACTOR,
    });
    for (const [, , unit, source] of rows) {
      expect(unit).toBeTruthy();
      expect(source).toBeTruthy();
    }
  });

  it("names the paper as the source of the paper's constants, and of no others", () => {
    const paper = tableUnder('Every constant').filter(([, , , source]) => source?.startsWith('Chan'));
    expect(paper.map(([name]) => name?.replaceAll('`', '')).sort()).toEqual(
      [...Object.keys(paperConstants), 'PLATYSMA_TREE_DEPTH'].sort(),
    );
  });

  it("tables the platysma tree's questions", () => {
    const questions = tableUnder('The platysma tree is ours').map(([question = '', importance]) => [
      Number(question.match(/≥ ([\d.]+)\?/)?.[1]),
      Number(importance),
    ]);
    const splitsOf = (node: TreeNode): [number, number][] =>
      'present' in node
        ? []
        : [[node.atLeast, PLATYSMA_TREE.importance[node.feature]], ...splitsOf(node.yes), ...splitsOf(node.no)];
    const sorted = (pairs: number[][]): string[] => pairs.map((pair) => pair.join(' ')).sort();
    expect(sorted(questions)).toEqual(sorted(splitsOf(PLATYSMA_TREE.tree)));
  });

  it('tables the levels', () => {
    const levels = tableUnder('From twitches to a grade (`lib/grade`)').map(([, , grades, meaning]) => ({
      grades,
      meaning,
    }));
    expect(levels).toEqual(Object.values(COHEN_ALBERT));
  });

  it('tables how often the published study was right', () => {
    const rows = tableUnder('What was published about its accuracy').map((row) => row.slice(1));
    const expected = ([0, 1, 2, 3] as const).map((level) => {
      const { whenSaid, whenTrue } = chanRecordOf(level);
      return [`${whenSaid.hits} of ${whenSaid.total}`, `${whenTrue.total}`, `${whenTrue.hits}`];
    });
    expect(rows).toEqual(expected);
  });

  it("tables the composition behind the paper's Table I, and the table calculated anew", () => {
    const [composition, systems] = ['clips', 'levels 1, 2, 3'].map((head) =>
      tableUnder('What its Table I was calculated with', head).map((row) => row.slice(1)),
    );
    expect(composition).toEqual(
      Object.values(PUBLISHED_COMPOSITION).map((counts) => [counts.reduce((a, b) => a + b, 0), ...counts].map(String)),
    );
    const calculated = systemAgreements(publishedClips(), 'raters', 1).systems;
    expect(systems).toEqual(
      calculated.map(({ system, order, kappa, quadraticKappa, spearman, meanAbsoluteError }) => {
        const printed = PUBLISHED_TABLE_1[system];
        const numbers = [
          [printed.error, meanAbsoluteError.value],
          [printed.correlation, spearman.value],
          [printed.kappa, kappa.value, quadraticKappa.value],
        ].flat();
        return [order.join(', '), ...numbers.map((value) => value?.toFixed(2))];
      }),
    );
  });
});
