import type { FourVariables, Pattern } from '../../grade/call-verdict';
import type { Features } from '../../grade/features';
import type { CallRegion } from '../../twitch/call-event';
import type { Against, LevelsBy } from '../chan/level-agreement';
import type { RegionsBy } from '../chan/region-shares';
import type { CohenAlbertGrade, Outcome } from '../human-row';
import type { PatternGroup, Score } from '../patterns/patterns-report';
import type { GradeScale } from '../raters/raters-report';
import type { Exclusion } from '../study-input';
import type { ReportStep } from './make-report';

/** The report's names for what the data call by codes. */
export const REGION_NAMES: Readonly<Record<CallRegion, string>> = { eye: 'eye', mouth: 'mouth', platysma: 'platysma' };

export const GRADE_NAMES: Readonly<Record<CohenAlbertGrade, string>> = { 0: '0', 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** Short enough for a box of the rule graph: twitches a minute, mean and largest amplitude. */
export const FEATURE_NAMES_SHORT: Readonly<Record<keyof Features, string>> = {
  eyePerMinute: 'eye, a minute',
  eyeMeanAmplitude: 'eye, mean ampl.',
  eyeMaxAmplitude: 'eye, largest ampl.',
  mouthPerMinute: 'mouth, a minute',
  mouthMeanAmplitude: 'mouth, mean ampl.',
  mouthMaxAmplitude: 'mouth, largest ampl.',
};

export const VARIABLE_NAMES: Readonly<Record<keyof FourVariables, { name: string; unit: string; digits: number }>> = {
  eyeClosure: { name: 'Eye closure', unit: 'share of the lid opening', digits: 2 },
  mouthDistanceChange: { name: 'Mouth distance change', unit: 'share of the mouth’s width', digits: 3 },
  ratePerMinute: { name: 'Rate', unit: 'spasms a minute', digits: 1 },
  repetition: { name: 'Repetition', unit: 'share of spasms', digits: 2 },
};

export const SCORE_NAMES: Readonly<Record<Score, string>> = {
  hfs8: 'HFS-8',
  physical_functioning: 'Physical functioning',
  role_physical: 'Role, physical',
  bodily_pain: 'Bodily pain',
  general_health: 'General health',
  vitality: 'Vitality',
  social_functioning: 'Social functioning',
  role_emotional: 'Role, emotional',
  mental_health: 'Mental health',
};

/** The names of Al Menabbawy et al. */
export const PATTERN_NAMES: Readonly<Record<Pattern, string>> = {
  mild: 'mild',
  clonic: 'moderate clonic',
  tonic: 'severe tonic',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  relieved: 'relieved',
  improved: 'improved',
  unchanged: 'unchanged',
  worse: 'worse',
};

export const REGIONS_BY_NAMES: Readonly<Record<RegionsBy, string>> = { raters: 'raters', hemiscope: 'Hemiscope' };

export const LEVELS_BY_NAMES: Readonly<Record<LevelsBy, { name: string; means: string }>> = {
  hemiscope: { name: 'Hemiscope', means: 'Hemiscope’s grade for calls and recordings, as it is shown to the doctor' },
  published: { name: 'The published rule', means: 'the method of Chan et al. with the built-in platysma tree' },
  learned: {
    name: 'Hemiscope with the learned tree',
    means: 'Hemiscope’s eye and mouth, the platysma by a tree that learned from other patients',
  },
};

export const AGAINST_NAMES: Readonly<Record<Against, string>> = {
  s1: 'S1 levels of the raters',
  'cohen-albert': 'Cohen–Albert grades of the raters, I and II joined',
};

export const SCALE_NAMES: Readonly<Record<GradeScale, string>> = {
  s1: 'S1 level',
  'cohen-albert': 'Cohen–Albert grade',
  'cohen-albert-joined': 'Cohen–Albert, I and II joined',
};

export const EXCLUSION_NAMES: Readonly<Record<Exclusion['why'], string>> = {
  'not-measured': 'could not be measured',
  'not-gradable': 'no level',
  'no-human-grade': 'nobody graded it',
  'not-in-results': 'graded by people, not in the results',
};

/** A group by its pattern, else by its number from the mildest on. */
export function groupName({ pattern }: Pick<PatternGroup, 'pattern'>, index: number): string {
  return pattern === null ? `group ${index + 1}` : PATTERN_NAMES[pattern];
}

export const STEP_NAMES: Readonly<Record<ReportStep, string>> = {
  checking: 'Results and human grades are joined',
  grades: 'Figures and tables after Chan et al.',
  patterns: 'Groups after Al Menabbawy et al.',
  raters: 'Raters and repeated clips',
};
