import { EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD } from '../../twitch/paper-constants';
import type { LevelAgreement } from '../chan/level-agreement';
import { PUBLISHED_FIGURE_2 } from '../chan/published';
import { type GradeShares, REGIONS, type RegionsBy } from '../chan/region-shares';
import { PUBLISHED_THRESHOLDS, type ThresholdSweep } from '../chan/thresholds';
import { CellMatrix } from './charts/cell-matrix';
import { GroupedBars } from './charts/grouped-bars';
import { LineChart } from './charts/line-chart';
import { endsOf, roundTicks } from './charts/scale';
import type { StudyFigure } from './figure';
import { AGAINST_NAMES, GRADE_NAMES, LEVELS_BY_NAMES, REGIONS_BY_NAMES } from './names';
import { counted, fixed, proportionWords } from './number-words';
import type { StudyReport } from './study-report';
import { treeFigures } from './tree-figures';

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
