import { agreementOf } from '../agreement';
import type { ChanReport } from '../chan/chan-report';
import type { DetectionMetrics } from '../chan/detection-metrics';
import { PUBLISHED_TABLE_1, PUBLISHED_TABLE_2 } from '../chan/published';
import { REGIONS, type RegionsBy } from '../chan/region-shares';
import type { ThresholdRegion } from '../chan/thresholds';
import { CHAN_FIGURE_7 } from '../chan-figure-7';
import { AGAINST_NAMES, LEVELS_BY_NAMES, REGIONS_BY_NAMES } from './names';
import { fixed, proportionWords, withInterval } from './number-words';
import type { ReportTableData } from './report-table';

/** Table I: which order of regions agrees best with the Cohen–Albert grades. */
export function systemsTable({ table1 }: ChanReport, by: RegionsBy): ReportTableData {
  return {
    caption: `Table I. Six systems against the Cohen–Albert grades, regions by ${REGIONS_BY_NAMES[by]} (${table1[by].clips} clips)`,
    columns: [
      'System',
      'Levels 1, 2, 3',
      'Kappa',
      'Weighted kappa',
      'Spearman',
      'MAE',
      'SCC, MAE as theirs',
      'Chan et al.: kappa, SCC, MAE',
    ],
    rows: table1[by].systems.map(({ system, order, kappa, quadraticKappa, spearman, meanAbsoluteError, asPrinted }) => {
      const published = PUBLISHED_TABLE_1[system];
      return [
        system,
        order.join(', '),
        withInterval(kappa),
        withInterval(quadraticKappa),
        withInterval(spearman),
        withInterval(meanAbsoluteError),
        [asPrinted.correlation, asPrinted.meanAbsoluteError].map((value) => fixed(value)).join(', '),
        [published.kappa, published.correlation, published.error].map((value) => fixed(value)).join(', '),
      ];
    }),
  };
}

/** Table II at the paper's thresholds and at the best one, the paper's own figures beside. */
export function thresholdsTable({ table2 }: ChanReport, region: ThresholdRegion): ReportTableData {
  const { rows, best, clips, heldOut } = table2[region];
  const digits = region === 'eye' ? 2 : 3;
  const shown = rows.filter(({ published, threshold }) => published || threshold === best?.threshold);
  const cells = (metrics: DetectionMetrics): string[] => [
    proportionWords(metrics.accuracy),
    proportionWords(metrics.precision),
    proportionWords(metrics.recall),
    fixed(metrics.f1),
  ];
  return {
    caption: `Table II. The published rule’s threshold of the ${region} (${clips} clips)`,
    columns: ['Threshold', 'Accuracy', 'Precision', 'Recall', 'F1', 'Chan et al.: accuracy, F1'],
    rows: [
      ...shown.map((row) => {
        const published = PUBLISHED_TABLE_2[region].find(({ threshold }) => threshold === row.threshold);
        return [
          `${fixed(row.threshold, digits)}${row.threshold === best?.threshold ? ' (best here)' : ''}`,
          ...cells(row),
          published ? `${fixed(published.accuracy, 1)} %, ${fixed(published.f1)}` : '–',
        ];
      }),
      ...(heldOut ? [['best, chosen without the patient', ...cells(heldOut), '–']] : []),
    ],
  };
}

/** Hemiscope's answers about each region, and the platysma trees'. */
export function regionsTable({ regions, platysma }: ChanReport): ReportTableData {
  const row = (name: string, { accuracy, precision, recall, f1 }: DetectionMetrics): string[] => [
    name,
    proportionWords(accuracy),
    proportionWords(precision),
    proportionWords(recall),
    fixed(f1),
  ];
  return {
    caption: 'Whether a region twitches in a clip: automated answers against the raters’',
    columns: ['Answer', 'Accuracy', 'Precision', 'Recall', 'F1'],
    rows: [
      ...REGIONS.map((region) => row(`Hemiscope, ${region}`, regions[region])),
      ...(platysma
        ? [
            row('learned platysma tree, other patients’ clips', platysma.heldOut),
            row('learned platysma tree, the clips that it learned from', platysma.fitted),
            row('built-in platysma tree', platysma.builtIn),
          ]
        : []),
    ],
  };
}

/** What Figure 7 comes to, for each method, and for the published one. */
export function levelsTable({ figure7 }: ChanReport): ReportTableData {
  const chan = agreementOf(CHAN_FIGURE_7);
  return {
    caption: 'Figure 7 in figures: automated levels against people’s, with 95 % intervals',
    columns: [
      'Method',
      'Against',
      'Clips',
      'Detection',
      'Sensitivity',
      'Specificity',
      'Exact level',
      'MAE',
      'Kappa',
      'Weighted kappa',
    ],
    rows: [
      ...figure7.map(({ by, against, agreement, byPatient, ungraded }) => [
        LEVELS_BY_NAMES[by].name,
        AGAINST_NAMES[against],
        ungraded > 0 ? `${agreement.total}, and ${ungraded} without a level` : String(agreement.total),
        proportionWords(agreement.detection),
        proportionWords(agreement.sensitivity),
        proportionWords(agreement.specificity),
        proportionWords(agreement.exact),
        withInterval(byPatient.meanAbsoluteError),
        withInterval(byPatient.kappa),
        withInterval(byPatient.quadraticKappa),
      ]),
      [
        'Chan et al., as published',
        'S1 levels of one specialist',
        String(chan.total),
        proportionWords(chan.detection),
        proportionWords(chan.sensitivity),
        proportionWords(chan.specificity),
        proportionWords(chan.exact),
        fixed(chan.meanAbsoluteError),
        fixed(chan.kappa),
        fixed(chan.quadraticKappa),
      ],
    ],
  };
}
