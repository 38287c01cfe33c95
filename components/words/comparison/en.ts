import type { ComparisonWords } from './words';

/** In English. */
export const ENGLISH_COMPARISON: ComparisonWords = {
  title: (visits) => `${visits} visits side by side`,
  join: ', ',
  differentLabels: 'These visits have different labels: are they of one patient?',
  highestLevel: 'Highest level',
  level: (figure, where, certainty) =>
    `${figure}${where === null ? '' : `: ${where.parts}, ${where.side.toLowerCase()}`}; ${certainty}`,
  rate: { eye: 'Eye: twitches and spasms', mouth: 'Mouth: twitches and spasms', unit: 'a minute' },
  depth: { eye: 'Eye: mean depth', mouth: 'Mouth: mean depth', unit: { eye: 'of the opening', mouth: 'of its width' } },
  tonic: {
    eye: 'Eye: time in sustained spasm',
    mouth: 'Mouth: time in sustained spasm',
    unit: 'of the assessed time',
  },
  notTold: 'not told',
  treatment: { toxin: (days) => since(days, 'toxin'), surgery: (days) => since(days, 'surgery') },
  changed: {
    rate: { more: 'more often', less: 'less often' },
    depth: { more: 'deeper', less: 'less deep' },
    tonic: { more: 'more of the time', less: 'less of the time' },
  },
  beyondChance: (change, size) => `${change}, beyond chance: ${size}`,
  noChange: (size) => `no change beyond chance: ${size}`,
  noneAtEither: 'none at either visit',
  fromDepth: (share) => `, of twitches from ${share} up`,
  points: (value, low, high) => `${value} points (${low} to ${high})`,
  notComparable: (why) => `not comparable${why === null ? '' : `: ${why}`}`,
  reasons: {
    'not-assessed': 'too little could be judged at one of the visits',
    method: 'the visits were measured by different versions of the method',
    'too-few': 'too few twitches for a mean',
    picture: 'the change is among twitches too small for one of the two pictures',
  },
  levelChanged: { more: 'higher', less: 'lower' },
  levelUnchanged: 'no certain change',
  bothRight: (share) => ` (both levels right: ${share} likely)`,
  firstToLast: (change) => `First to last: ${change}`,
  basis: {
    title: 'What the figures rest on',
    reviewed: 'reviewed and signed by a clinician',
    automatic: 'automatic values, not reviewed',
    noTasks: 'nothing asked of the patient',
    tasks: (nouns, provoked, voluntary) =>
      `asked for: ${nouns}; provoked by it and counted: ${provoked}; in the movement itself and not counted: ${voluntary}`,
    tasksDiffer:
      'The patient was not asked to do the same at all of these visits. What a movement provokes is counted, so more of it may come from the tasks alone.',
    reviewsDiffer:
      'Some of these visits were reviewed by a clinician, others were not: what was rejected or added there changes the figures too.',
  },
  explained:
    'Dot: figure over the whole consult; bar: its 95\u00a0% interval. Each visit is set against the one before, counting only twitches that both pictures could show. “Beyond chance” means that chance alone makes such a difference in fewer than one of twenty comparisons; several are made here. Spasms also differ from hour to hour, with tiredness, talking and what the patient was asked to do: two short visits cannot tell that from an effect of treatment.',
};

function since(days: number, what: string): string {
  if (days === 0) return `on the day of ${what}`;
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} ${what}`;
}
