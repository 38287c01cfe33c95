import type { RaterPair, RepeatedMeasure, ScaleAgreement } from '../raters/raters-report';
import { CellMatrix } from './charts/cell-matrix';
import { Scatter } from './charts/scatter';
import type { StudyFigure } from './figure';
import { SCALE_NAMES, VARIABLE_NAMES } from './names';
import { counted, fixed } from './number-words';
import type { StudyReport } from './study-report';

/** Names that a matrix has room for. */
const MOST_RATERS = 8;

/** How far raters agree, and how far a second clip of a patient gives the same figures. */
export function ratersFigures({ raters, synthetic }: StudyReport): StudyFigure[] {
  return [
    ...raters.scales.filter(({ pairs }) => pairs.length > 0).map((scale) => kappaFigure(scale, synthetic)),
    ...raters.repeats.flatMap((repeated) => repeatFigure(repeated, synthetic)),
  ];
}

function kappaFigure({ scale, pairs }: ScaleAgreement, synthetic: boolean): StudyFigure {
  const id = `kappa-${scale}`;
  const names = [...new Set(pairs.flatMap(({ raters }) => raters))].slice(0, MOST_RATERS);
  const pairOf = (a: string, b: string): RaterPair | undefined =>
    pairs.find(({ raters }) => raters.includes(a) && raters.includes(b));
  return {
    id,
    wide: false,
    caption: `Cohen’s kappa with quadratic weights, ${SCALE_NAMES[scale]}: 1 is full agreement, 0 what chance alone would give. Intervals are in the table.`,
    chart: (
      <CellMatrix
        id={id}
        title={`Raters: ${SCALE_NAMES[scale]}`}
        describes={pairs
          .map(({ raters, quadratic }) => `${raters.join(' and ')}: ${fixed(quadratic?.value ?? null)}`)
          .join('; ')}
        synthetic={synthetic}
        rowLabel=""
        columnLabel="Weighted kappa"
        rows={names.map(shortName)}
        columns={names.map((_, i) => String(i + 1))}
        cells={names.map((a) =>
          names.map((b) => {
            const kappa = a === b ? null : (pairOf(a, b)?.quadratic?.value ?? null);
            return { words: a === b ? '' : fixed(kappa), weight: kappa ?? 0 };
          }),
        )}
      />
    ),
  };
}

/** What fits beside a row, with the number that stands above its column. */
function shortName(name: string, index: number): string {
  const short = name.length > 12 ? `…${name.slice(-11)}` : name;
  return `${index + 1} ${short}`;
}

function repeatFigure({ measure, pairs, blandAltman }: RepeatedMeasure, synthetic: boolean): StudyFigure[] {
  if (blandAltman === null) return [];
  const id = `bland-altman-${measure}`;
  const { name, unit, digits } = VARIABLE_NAMES[measure];
  const { bias, lower, upper, n } = blandAltman;
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${fixed(value, digits)}`;
  return [
    {
      id,
      wide: false,
      caption: `Second clip minus first of ${counted(n, 'patient')}. Between the dashed lines lie 95 of 100 differences, if they are normal. Unit: ${unit}.`,
      chart: (
        <Scatter
          id={id}
          title={`Bland–Altman: ${name.toLowerCase()}`}
          describes={`Mean difference ${signed(bias.value)}, limits of agreement ${signed(lower.value)} to ${signed(upper.value)}, ${counted(n, 'patient')}.`}
          synthetic={synthetic}
          points={pairs.map(({ mean, difference }) => ({ x: mean, y: difference }))}
          lines={[
            { y: upper.value, name: '+1.96 SD', words: signed(upper.value), kind: 'limit' },
            { y: bias.value, name: 'mean', words: signed(bias.value), kind: 'main' },
            { y: lower.value, name: '−1.96 SD', words: signed(lower.value), kind: 'limit' },
          ]}
          label="Mean of the two clips"
          upLabel="Second minus first"
        />
      ),
    },
  ];
}
