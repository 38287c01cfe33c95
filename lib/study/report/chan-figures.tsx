import { FEATURE_NAMES, PLATYSMA_TREE } from '../../grade/platysma';
import { EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD } from '../../twitch/paper-constants';
import type { CountedNode } from '../chan/counted-tree';
import type { PlatysmaLearning } from '../chan/learn-platysma';
import type { LevelAgreement } from '../chan/level-agreement';
import { PUBLISHED_FIGURE_2 } from '../chan/published';
import { type GradeShares, REGIONS, type RegionsBy } from '../chan/region-shares';
import { PUBLISHED_THRESHOLDS, type ThresholdSweep } from '../chan/thresholds';
import { CellMatrix } from './charts/cell-matrix';
import { GroupedBars } from './charts/grouped-bars';
import { LineChart } from './charts/line-chart';
import { RuleGraph, type RuleNode } from './charts/rule-graph';
import { endsOf, roundTicks } from './charts/scale';
import { ValueBars } from './charts/value-bars';
import type { StudyFigure } from './figure';
import { AGAINST_NAMES, FEATURE_NAMES_SHORT, GRADE_NAMES, LEVELS_BY_NAMES, REGIONS_BY_NAMES } from './names';
import { counted, fixed, percent, proportionWords } from './number-words';
import type { StudyReport } from './study-report';

/** The figures of Chan et al., drawn from this study. */
export function chanFigures({ chan, synthetic }: StudyReport): StudyFigure[] {
  const { figure2, table2, platysma, figure7 } = chan;
  return [
    sharesFigure(figure2.raters, 'raters', synthetic),
    sharesFigure(figure2.hemiscope, 'hemiscope', synthetic),
    ...[table2.eye, table2.mouth].filter(({ clips }) => clips > 0).map((sweep) => sweepFigure(sweep, synthetic)),
    ...(platysma ? treeFigures(platysma, synthetic) : []),
    ...figure7.map((agreement) => confusionFigure(agreement, synthetic)),
  ];
}

function sharesFigure(shares: readonly GradeShares[], by: RegionsBy, synthetic: boolean): StudyFigure {
  const id = `figure-2-${by}`;
  const described = shares.map(
    ({ grade, patients, shares: of }) =>
      `Grade ${GRADE_NAMES[grade]}, ${counted(patients, 'patient')}: ${REGIONS.map((region) => `${region} ${of[region].hits} of ${of[region].total}`).join(', ')}.`,
  );
  return {
    id,
    wide: false,
    caption: `Share of patients of each Cohen–Albert grade in whom ${by === 'raters' ? 'the raters saw' : 'Hemiscope found'} each region twitch, with 95 % intervals (Wilson). Upright dashes: Chan et al., Figure 2.`,
    chart: (
      <GroupedBars
        id={id}
        title={`Figure 2. Regions by grade (${REGIONS_BY_NAMES[by]})`}
        describes={described.join(' ')}
        synthetic={synthetic}
        label="Share of patients"
        publishedName="Chan et al., Figure 2"
        series={REGIONS}
        groups={shares.map(({ grade, shares: of }) => ({
          name: `Grade ${GRADE_NAMES[grade]}`,
          bars: REGIONS.map((region) => ({
            share: of[region].share,
            interval: of[region].share === null ? null : of[region],
            published: PUBLISHED_FIGURE_2[grade][region] / 100,
            words: of[region].total > 0 ? `${of[region].hits} of ${of[region].total}` : 'none',
          })),
        }))}
      />
    ),
  };
}

const PAPER_THRESHOLD = { eye: EYE_TWITCH_THRESHOLD, mouth: MOUTH_TWITCH_THRESHOLD } as const;

function sweepFigure({ region, rows, best, clips }: ThresholdSweep, synthetic: boolean): StudyFigure {
  const id = `table-2-${region}`;
  const digits = region === 'eye' ? 2 : 3;
  const paper = PAPER_THRESHOLD[region];
  const xs = rows.map(({ threshold }) => threshold);
  const ticks = roundTicks(Math.min(...xs), Math.max(...xs), 5);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const atPaper = rows.find(({ threshold }) => threshold === paper);
  const said = [
    atPaper && `At the paper’s threshold ${paper} accuracy is ${proportionWords(atPaper.accuracy)}.`,
    best && `The best here is ${fixed(best.threshold, digits)} with ${proportionWords(best.accuracy)}.`,
  ];
  return {
    id,
    wide: false,
    caption: `How well the published rule tells at each threshold whether the ${region} twitches in a clip (${counted(clips, 'clip')}). Chan et al. tried ${endsOf(PUBLISHED_THRESHOLDS[region]).join(' to ')}.`,
    chart: (
      <LineChart
        id={id}
        title={`Table II. Threshold of the ${region}`}
        describes={said.filter((sentence) => sentence !== undefined && sentence !== null).join(' ')}
        synthetic={synthetic}
        label="Threshold: both flanks, share of the mean"
        upLabel="Share of clips; F1"
        ticks={ticks.filter((tick) => tick >= from && tick <= to)}
        cuts={[
          { x: paper, name: `${paper}: Chan et al.` },
          ...(best ? [{ x: best.threshold, name: `${fixed(best.threshold, digits)}: best accuracy here` }] : []),
        ]}
        lines={[
          { name: 'accuracy', points: rows.map((row) => ({ x: row.threshold, y: row.accuracy.share })) },
          { name: 'precision', points: rows.map((row) => ({ x: row.threshold, y: row.precision.share })) },
          { name: 'recall', points: rows.map((row) => ({ x: row.threshold, y: row.recall.share })) },
          { name: 'F1', points: rows.map((row) => ({ x: row.threshold, y: row.f1 })) },
        ]}
      />
    ),
  };
}

function treeFigures(learned: PlatysmaLearning, synthetic: boolean): StudyFigure[] {
  const { tree, importance, depths, depth, clips, heldOut } = learned;
  const ranked = FEATURE_NAMES.toSorted((a, b) => importance[b] - importance[a]);
  return [
    {
      id: 'figure-6-tree',
      wide: true,
      caption: `The platysma tree that these ${clips} clips teach (${counted(depth, 'question')} at most). “Yes” goes up, “no” down. Held-out accuracy: ${proportionWords(heldOut.accuracy)}.`,
      chart: (
        <RuleGraph
          id="figure-6-tree"
          title="Figure 6. The learned platysma tree"
          describes={ruleWords(tree)}
          synthetic={synthetic}
          root={ruleNode(tree)}
        />
      ),
    },
    {
      id: 'table-3-importance',
      wide: false,
      caption: 'What each feature contributes to the tree: the impurity that its questions take away, together 1.',
      chart: (
        <ValueBars
          id="table-3-importance"
          title="Table III. What the tree asks"
          describes={ranked.map((name) => `${FEATURE_NAMES_SHORT[name]} ${fixed(importance[name])}`).join(', ')}
          synthetic={synthetic}
          label="Importance"
          publishedName="Chan et al., Table III"
          bars={FEATURE_NAMES.map((name) => ({
            name: FEATURE_NAMES_SHORT[name],
            value: importance[name],
            published: PLATYSMA_TREE.importance[name],
            words: fixed(importance[name]),
          }))}
        />
      ),
    },
    {
      id: 'tree-depth',
      wide: false,
      caption:
        'Mean accuracy over five folds that never part a patient’s clips. The smallest of the best depths is taken.',
      chart: (
        <ValueBars
          id="tree-depth"
          title="Depth of the tree, by cross-validation"
          describes={depths.map((each) => `Depth ${each.depth}: ${percent(each.accuracy)} %`).join(', ')}
          synthetic={synthetic}
          label="Held-out accuracy"
          publishedName={null}
          bars={depths.map((each) => ({
            name: each.depth === depth ? `depth ${each.depth} (taken)` : `depth ${each.depth}`,
            value: each.accuracy,
            published: null,
            words: `${percent(each.accuracy)} %`,
          }))}
        />
      ),
    },
  ];
}

function ruleNode(node: CountedNode): RuleNode {
  const yesShare = node.clips > 0 ? node.withPlatysma / node.clips : 0;
  const clips = `${node.withPlatysma} of ${counted(node.clips, 'clip')}`;
  if ('present' in node) {
    return { words: [node.present ? 'platysma' : 'no platysma', clips], yesShare, yes: null, no: null };
  }
  return {
    words: [FEATURE_NAMES_SHORT[node.feature], `≥ ${thresholdWords(node.atLeast)}?`, clips],
    yesShare,
    yes: ruleNode(node.yes),
    no: ruleNode(node.no),
  };
}

/** The tree as sentences: each path to an end. */
export function ruleWords(node: CountedNode, path: readonly string[] = []): string {
  if ('present' in node) {
    const then = node.present ? 'platysma' : 'no platysma';
    const when = path.length > 0 ? `If ${path.join(' and ')}` : 'Always';
    return `${when}: ${then}, ${node.withPlatysma} of ${counted(node.clips, 'clip')}.`;
  }
  const name = FEATURE_NAMES_SHORT[node.feature];
  const limit = thresholdWords(node.atLeast);
  return [
    ruleWords(node.no, [...path, `${name} under ${limit}`]),
    ruleWords(node.yes, [...path, `${name} at least ${limit}`]),
  ].join(' ');
}

/** Three digits that count. */
function thresholdWords(value: number): string {
  return String(Number(value.toPrecision(3)));
}

const LEVELS = ['0', '1', '2', '3'] as const;

function confusionFigure({ by, against, matrix, agreement }: LevelAgreement, synthetic: boolean): StudyFigure {
  const id = `figure-7-${by}-${against}`;
  const { name, means } = LEVELS_BY_NAMES[by];
  return {
    id,
    wide: false,
    caption: `Clips by level: ${AGAINST_NAMES[against]} (rows) and ${means} (columns). The darker, the larger the share of its row.`,
    chart: (
      <CellMatrix
        id={id}
        title={`Figure 7. ${name}`}
        describes={`Exactly right: ${proportionWords(agreement.exact)}. Detection right: ${proportionWords(agreement.detection)}. Mean absolute error ${fixed(agreement.meanAbsoluteError)}.`}
        synthetic={synthetic}
        rowLabel={against === 's1' ? 'Raters: S1 level' : 'Raters: Cohen–Albert, joined'}
        columnLabel="Automated level"
        rows={LEVELS.map((level) => `Level ${level}`)}
        columns={LEVELS}
        cells={matrix.map((row) => {
          const sum = row.reduce((total, count) => total + count, 0);
          return row.map((count) => ({ words: String(count), weight: sum > 0 ? count / sum : 0 }));
        })}
      />
    ),
  };
}
