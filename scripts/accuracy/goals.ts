import { agreementOf } from '../../lib/study/agreement';
import { proportion } from '../../lib/study/proportion';
import type { CallRegion } from '../../lib/twitch/call-event';
import type { Activity } from './clip-spec';
import { CONDITIONS } from './conditions';
import { matrixOf } from './evaluate';
import { percent, type Row, table, told, toldLimit } from './format';
import { poorOutcomes } from './poor-pictures';
import { assessedShare, falseRate, PLAIN_FROM, recallOf, regionScore, twitchesIn } from './region-score';
import type { Result } from './results';

/** The goals. Shares, but for false events a minute, levels and pixels. */
const GOAL = {
  falsePerMinute: 0.2,
  assessedAtRest: 0.9,
  assessedTalking: 0.7,
  recall: 0.95,
  recallFromPx: 60,
  limit95: { good: { eye: 0.08, mouth: 0.04 }, small: { eye: 0.16, mouth: 0.06 } },
  sideRight: 0.99,
  levelExact: 0.9,
  meanAbsoluteError: 0.1,
} as const;

const NAMES: Record<'eye' | 'mouth', string> = { eye: 'lid', mouth: 'mouth' };

/** Each goal of the issue, what our method reached, and whether that is enough. @param results of one method, all conditions */
export function goalsTable(results: readonly Result[]): string {
  const gradable = results.filter(({ clip }) => !clip.spec.condition.poor);
  return table(
    ['goal', 'wanted', 'reached', ''],
    [
      ...falseRows(gradable),
      ...assessedRows(gradable),
      ...recallRows(gradable),
      ...(['good', 'small'] as const).flatMap((condition) => limitRows(gradable, condition)),
      sideRow(gradable),
      ...levelRows(gradable),
      poorRow(results),
    ],
  );
}

function falseRows(gradable: readonly Result[]): Row[] {
  const healthy = gradable.filter((result) => result.healthy);
  return (['eye', 'mouth'] as const).map((region) => {
    const { rate, count, low, high, exposure } = falseRate(region, healthy);
    const sure = high <= GOAL.falsePerMinute ? '' : '; too few minutes to be sure';
    const reached =
      rate === null
        ? '–'
        : `${rate.toFixed(2)} (${count} in ${exposure.toFixed(1)} min; ${low.toFixed(2)}–${high.toFixed(2)})`;
    return row(
      `false events on healthy faces, ${region}`,
      `≤ ${GOAL.falsePerMinute} a minute`,
      reached,
      rate !== null && rate <= GOAL.falsePerMinute,
      sure,
    );
  });
}

function assessedRows(gradable: readonly Result[]): Row[] {
  const during = (activity: Activity): Result[] =>
    gradable.filter(
      ({ clip: { spec } }) =>
        spec.activity === activity &&
        spec.level === 0 &&
        spec.commands.gazeShifts.length === 0 &&
        spec.commands.program.movements.every(({ kind }) => kind === 'blink'),
    );
  const share = (region: CallRegion, activity: Activity, least: number): Row => {
    const reached = assessedShare(region, during(activity));
    return row(
      `time assessed, ${activity === 'rest' ? 'face at rest' : 'talking'}, ${region}`,
      `≥ ${percent(least)}`,
      percent(reached),
      reached !== null && reached >= least,
    );
  };
  return [
    share('eye', 'rest', GOAL.assessedAtRest),
    share('mouth', 'rest', GOAL.assessedAtRest),
    share('eye', 'talking', GOAL.assessedTalking),
  ];
}

function recallRows(gradable: readonly Result[]): Row[] {
  const large = gradable.filter(({ clip }) => (clip.run.eyeToEyePx ?? 0) >= GOAL.recallFromPx);
  return (['eye', 'mouth'] as const).map((region) => {
    const plain = large
      .flatMap((result) => twitchesIn(region, result))
      .filter(({ length, depth }) => length === 'twitch' && depth >= PLAIN_FROM[region]);
    const found = recallOf(plain);
    if (found.total === 0) return row(recallName(region), `≥ ${percent(GOAL.recall)}`, '–', false);
    return row(
      recallName(region),
      `≥ ${percent(GOAL.recall)}`,
      `${told(found)}; where assessed ${told(recallOf(plain.filter(({ assessed }) => assessed)))}`,
      (found.share ?? 0) >= GOAL.recall,
    );
  });
}

function recallName(region: 'eye' | 'mouth'): string {
  return `found of ${NAMES[region]} twitches from ${percent(PLAIN_FROM[region])} on`;
}

function limitRows(gradable: readonly Result[], condition: 'good' | 'small'): Row[] {
  const { name } = CONDITIONS[condition];
  const resting = gradable.filter(({ clip: { spec } }) => spec.condition.name === name && spec.activity === 'rest');
  return (['eye', 'mouth'] as const).map((region) => {
    const { limit95, noiseLimit, recallPlain } = regionScore(region, resting);
    const most = GOAL.limit95[condition][region];
    return row(
      `${NAMES[region]} depth found 95 % of the time, ${name}, face at rest`,
      `≤ ${percent(most)}`,
      recallPlain.total > 0 ? `${toldLimit(limit95)}; the noise's own limit ${percent(noiseLimit)}` : '–',
      limit95 !== null && limit95.depth <= most,
    );
  });
}

function sideRow(gradable: readonly Result[]): Row {
  const found = gradable
    .flatMap((result) => (['eye', 'mouth'] as const).flatMap((region) => twitchesIn(region, result)))
    .filter((twitch) => twitch.found);
  const right = proportion(found.filter(({ found, side }) => found?.side === side).length, found.length);
  return row('side right', `≥ ${percent(GOAL.sideRight)}`, told(right), (right.share ?? 0) >= GOAL.sideRight);
}

function levelRows(gradable: readonly Result[]): Row[] {
  const matrix = matrixOf(gradable.filter(({ graded, healthy }) => graded && !healthy));
  const { exact, meanAbsoluteError } = agreementOf(matrix);
  const healthy = matrixOf(gradable.filter(({ graded }) => graded))[0] ?? [];
  const tooHigh = (healthy[2] ?? 0) + (healthy[3] ?? 0);
  const zeros = healthy.reduce((sum, count) => sum + count, 0);
  const mean = meanAbsoluteError ?? Number.NaN;
  return [
    row('level exact', `≥ ${percent(GOAL.levelExact)}`, told(exact), (exact.share ?? 0) >= GOAL.levelExact),
    row(
      'mean absolute error of the level',
      `≤ ${GOAL.meanAbsoluteError}`,
      mean.toFixed(2),
      mean <= GOAL.meanAbsoluteError,
    ),
    row('level 0 graded 2 or more', 'never', `${tooHigh} of ${zeros} clips`, tooHigh === 0),
  ];
}

function poorRow(results: readonly Result[]): Row {
  const outcomes = poorOutcomes(results);
  const right = outcomes.filter((outcome) => outcome.right).length;
  return row(
    'poor picture: not gradable, with the right reason',
    'always',
    outcomes.length > 0 ? `${right} of ${outcomes.length} clips` : '–',
    right === outcomes.length,
  );
}

function row(goal: string, wanted: string, reached: string, met: boolean, remark = ''): Row {
  return [
    goal,
    wanted,
    reached,
    reached === '–' ? 'not measured' : `${met ? 'met' : '**missed**'}${met ? remark : ''}`,
  ];
}
