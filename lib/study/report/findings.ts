import type { Clustering, OutcomeComparison } from '../patterns/patterns-report';
import { groupName, SCORE_NAMES } from './names';
import { counted, fixed, proportionWords, pWords, withInterval } from './number-words';
import { pairWords } from './patterns-tables';
import type { StudyReport } from './study-report';

/** Convention of both studies' fields. */
const SIGNIFICANT = 0.05;

/** The study in a few sentences, each with its interval or test. */
export function findingsOf(report: StudyReport): string[] {
  return [...levelFindings(report), ...methodFindings(report), ...patternFindings(report), ...raterFindings(report)];
}

function levelFindings({ chan }: StudyReport): string[] {
  const own = chan.figure7.find(({ by, against }) => by === 'hemiscope' && against === 's1');
  if (!own) return [];
  const { detection, exact } = own.agreement;
  return [
    `Hemiscope told spasm from none rightly in ${proportionWords(detection)} of the clips, and the raters’ very level in ${proportionWords(exact)}; mean absolute error ${withInterval(own.byPatient.meanAbsoluteError)} levels. Published for the method of Chan et al.: 88 %, 68 %, 0.42.`,
  ];
}

function methodFindings({ chan }: StudyReport): string[] {
  const s1 = chan.table1.raters.systems.find(({ system }) => system === 'S1');
  const best = (['eye', 'mouth'] as const).flatMap((region) => {
    const sweep = chan.table2[region].best;
    return sweep
      ? `${fixed(sweep.threshold, region === 'eye' ? 2 : 3)} for the ${region} (right in ${proportionWords(sweep.accuracy)})`
      : [];
  });
  const learned = chan.platysma;
  return [
    ...(s1 && s1.kappa.value !== null
      ? [`The S1 system agrees with the Cohen–Albert grades with kappa ${withInterval(s1.kappa)}.`]
      : []),
    ...(best.length > 0
      ? [`The published rule does best here with the thresholds ${best.join(' and ')}; the paper chose 0.06 and 0.017.`]
      : []),
    ...(learned
      ? [
          `The platysma tree learned here is right about other patients’ clips in ${proportionWords(learned.heldOut.accuracy)}, the built-in tree in ${proportionWords(learned.builtIn.accuracy)}.`,
        ]
      : []),
  ];
}

function patternFindings({ patterns }: StudyReport): string[] {
  if (patterns === null) return ['No groups could be formed: too few patients have spasms and a level.'];
  const { divisive, agreement, outcome, qualityOfLife, patients } = patterns;
  const sizes = divisive.groups.map((group, i) => `${groupName(group, i)} (${group.patients.length})`);
  const differing = qualityOfLife.filter(({ pAdjusted }) => pAdjusted !== null && pAdjusted < SIGNIFICANT);
  return [
    `${counted(patients.length, 'patient')} fall into ${counted(divisive.groups.length, 'group')}: ${sizes.join(', ')}. Both ways of clustering put ${proportionWords(agreement.matched)} into the same group.`,
    differing.length > 0
      ? `Quality of life differs between the groups in ${differing.map(({ score }) => SCORE_NAMES[score]).join(', ')}.`
      : 'No score of quality of life was found to differ between the groups.',
    ...(outcome ? [outcomeFinding(outcome, divisive)] : []),
  ];
}

function outcomeFinding(outcome: OutcomeComparison, { groups }: Clustering): string {
  const best = groups[outcome.best];
  const relieved = outcome.relieved[outcome.best];
  const differ = outcome.test.p < SIGNIFICANT;
  const pairs = outcome.pairs
    .filter(({ pAdjusted }) => pAdjusted < SIGNIFICANT)
    .map((pair) => pairWords(pair.groups, groups));
  const differs = differ
    ? 'The outcome differs between the groups'
    : 'The outcome was not found to differ between the groups';
  const test = `${pWords(outcome.test.p)}, Cramér’s V ${withInterval(outcome.effect)}`;
  const most =
    best && relieved ? ` Most often relieved: ${groupName(best, outcome.best)}, ${proportionWords(relieved)}.` : '';
  const apart = differ && pairs.length > 0 ? ` Pairs that differ in relief: ${pairs.join('; ')}.` : '';
  return `${differs} (${test}).${most}${apart}`;
}

function raterFindings({ raters }: StudyReport): string[] {
  const s1 = raters.scales.find(({ scale }) => scale === 's1');
  if (!s1?.humans) return [];
  const own = s1.withHemiscope ? `; with Hemiscope as one more, ${withInterval(s1.withHemiscope.agreement)}` : '';
  return [`The raters agree on the S1 level with ICC(2,1) ${withInterval(s1.humans.agreement)}${own}.`];
}
