import type { IntraclassCorrelation, RatersReport } from '../raters/raters-report';
import { SCALE_NAMES, VARIABLE_NAMES } from './names';
import { fixed, proportionWords, withInterval } from './number-words';
import type { ReportTableData } from './report-table';

/** Each pair of raters. */
export function pairsTable({ scales }: RatersReport): ReportTableData {
  return {
    caption: 'Two raters at a time, with 95 % intervals that draw patients',
    columns: ['Raters', 'Scale', 'Clips', 'Same grade', 'Kappa', 'Linear weights', 'Quadratic weights'],
    rows: scales.flatMap(({ scale, pairs }) =>
      pairs.map(({ raters, clips, agreement, kappa, linear, quadratic }) => [
        raters.join(' and '),
        SCALE_NAMES[scale],
        String(clips),
        proportionWords(agreement.exact),
        kappa ? withInterval(kappa) : '–',
        linear ? withInterval(linear) : '–',
        quadratic ? withInterval(quadratic) : '–',
      ]),
    ),
  };
}

/** All raters together. */
export function intraclassTable({ scales }: RatersReport): ReportTableData {
  const row = (name: string, icc: IntraclassCorrelation): string[] => [
    name,
    `${icc.raters}, ${icc.clips}`,
    withInterval(icc.agreement),
    withInterval(icc.consistency),
  ];
  return {
    caption: 'Intraclass correlation of single raters (Shrout and Fleiss)',
    columns: ['Who', 'Raters, clips', 'ICC(2,1), agreement', 'ICC(3,1), consistency'],
    rows: scales.flatMap(({ scale, humans, withHemiscope }) => [
      ...(humans ? [row(`${SCALE_NAMES[scale]}: people`, humans)] : []),
      ...(withHemiscope ? [row(`${SCALE_NAMES[scale]}: people and Hemiscope`, withHemiscope)] : []),
    ]),
  };
}

/** A second clip of the same patient. */
export function repeatsTable({ repeats }: RatersReport): ReportTableData {
  return {
    caption: 'Second clip against the first of the same patient (Bland and Altman), with 95 % intervals',
    columns: ['Variable', 'Patients', 'Mean difference', 'SD', 'Lower limit', 'Upper limit', 'ICC(2,1)'],
    rows: repeats.flatMap(({ measure, blandAltman, icc }) => {
      if (blandAltman === null) return [];
      const { name, unit, digits } = VARIABLE_NAMES[measure];
      const { n, bias, deviation, lower, upper } = blandAltman;
      return [
        [
          `${name} (${unit})`,
          String(n),
          withInterval(bias, digits),
          fixed(deviation, digits),
          withInterval(lower, digits),
          withInterval(upper, digits),
          icc ? withInterval(icc.agreement) : '–',
        ],
      ];
    }),
  };
}
