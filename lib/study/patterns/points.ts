import type { FourVariables } from '../../grade/call-verdict';
import type { Variable } from './patterns-report';

/** Al Menabbawy et al.'s four, in their order. */
export const VARIABLES: readonly Variable[] = ['eyeClosure', 'mouthDistanceChange', 'ratePerMinute', 'repetition'];

/** Brings variables of different units to one scale: (raw − mean) / deviation. A variable without spread has deviation 0 and takes no part. */
export type Scale = Record<Variable, { mean: number; deviation: number }>;

/** A patient among the standardised variables, in the order of `VARIABLES`. */
export type Point = number[];

/** Below this share of the mean's size, a spread is rounding. */
const NO_SPREAD = 1e-9;

/** The scale on which these have mean 0 and sample standard deviation 1. */
export function scaleOf(all: readonly FourVariables[]): Scale {
  const of = (variable: Variable): Scale[Variable] => {
    const values = all.map((variables) => variables[variable]);
    const mean = meanOf(values);
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const deviation = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
    return { mean, deviation: deviation > NO_SPREAD * Math.abs(mean) ? deviation : 0 };
  };
  return eachVariable(of);
}

export function pointOf(variables: FourVariables, scale: Scale): Point {
  return VARIABLES.map((variable) => {
    const { mean, deviation } = scale[variable];
    return deviation > 0 ? (variables[variable] - mean) / deviation : 0;
  });
}

export function eachVariable<T>(of: (variable: Variable) => T): Record<Variable, T> {
  return {
    eyeClosure: of('eyeClosure'),
    mouthDistanceChange: of('mouthDistanceChange'),
    ratePerMinute: of('ratePerMinute'),
    repetition: of('repetition'),
  };
}

export function meanVariables(all: readonly FourVariables[]): FourVariables {
  return eachVariable((variable) => meanOf(all.map((variables) => variables[variable])));
}

/** Sum of squared distances to the common centre. */
export function scatter(points: readonly Point[]): number {
  const centre = centreOf(points);
  return points.reduce((sum, point) => sum + squaredDistance(point, centre), 0);
}

export function centreOf(points: readonly Point[]): Point {
  return (points[0] ?? []).map((_, i) => meanOf(points.map((point) => point[i] ?? 0)));
}

export function squaredDistance(a: Point, b: Point): number {
  return a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
