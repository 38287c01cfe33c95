import { SIDES } from '../measure/side';
import { type Answers, answersOf, sidesOf, YES_ABOVE } from './answers';
import { callEvidence, eventsOf } from './call-evidence';
import { type PlatysmaWord, platysmaWord } from './call-platysma';
import type { CallVerdict, CallWindow } from './call-verdict';
import { COHEN_ALBERT } from './cohen-albert';
import { fourVariables, spasmsOf } from './four-variables';
import type { Level } from './grade';
import type { GradeProfile } from './grade-profile';
import { assessmentReasons, isAssessed, pictureReasons } from './not-gradable';
import { observationsOf, otherBabinskiOf } from './observations';
import { patternOf } from './pattern';
import { s1Level } from './s1';
import { accompanied } from './synchrony';

/**
 * The grade of one window of a call, or why there is none (ours, around the S1 levels of Chan III-C).
 *
 * Each question of the flowchart is answered yes if the region's spasms are likelier than not (`answers.ts`, `presence.ts`). The
 * certainty of the level is the chance that all the answers that it rests on are right: their product.
 *
 * There is no level from a picture that is too poor or too short, nor while the eyes could not be assessed for long enough. Level 0
 * needs both sides of the mouth assessed as well. Where the eye twitches and that side's mouth could not be assessed, the level is *at least* 1.
 * Level 3 needs a platysma that was seen: where it is only inferred, the level is *at least* 2, for the tree is not fitted to patients.
 *
 * @param platysmaSeen the doctor's word on the platysma; null: nothing was said
 * @param profile what a study teaches; null: the built-in rule
 */
export function gradeCall(
  window: CallWindow,
  platysmaSeen: boolean | null,
  profile: GradeProfile | null = null,
): CallVerdict {
  const evidence = {
    eye: callEvidence(window, 'eye'),
    mouth: callEvidence(window, 'mouth'),
    platysma: callEvidence(window, 'platysma'),
  };
  const answers = answersOf(window);
  const eye = answers.eye > YES_ABOVE;
  const mouth = eye && answers.mouth > YES_ABOVE;
  const platysma = platysmaWord(platysmaSeen, answers.platysma, mouth, evidence, profile?.tree ?? null);

  const poorPicture = pictureReasons(window);
  const sides = eye ? sidesOf(answers.side) : SIDES;
  const reasons =
    poorPicture.length > 0 ? poorPicture : assessmentReasons(window, eye ? ['eye'] : ['eye', 'mouth'], sides);
  const inferred = platysma.present && platysma.source === 'inferred';
  const level = reasons.length > 0 ? null : s1Level({ eye, mouth, platysma: platysma.present && !inferred });
  const atLeast = (level === 1 && !isAssessed(window, 'mouth', sides)) || (level === 2 && inferred);

  const eyeEvents = eventsOf(window, 'eye');
  const withMouth = accompanied(eyeEvents, eventsOf(window, 'mouth'));
  const synchrony = eyeEvents.length > 0 ? withMouth.length / eyeEvents.length : null;
  const otherBabinski = otherBabinskiOf(eyeEvents);
  const spasms = spasmsOf(window);
  const variables = level === null ? null : fourVariables(spasms, evidence);
  return {
    level,
    atLeast,
    side: level === null ? null : answers.side,
    certainty: level === null ? 0 : certaintyOf(level, atLeast, answers, platysma),
    reasons,
    evidence,
    platysma: { present: platysma.present, source: platysma.source },
    synchrony,
    otherBabinski,
    blinksPerMinute: window.measuredS > 0 ? (window.blinks * 60) / window.measuredS : null,
    observations: poorPicture.length > 0 ? [] : observationsOf(window, answers, otherBabinski),
    variables,
    pattern: variables && eye ? patternOf(spasms, variables, profile?.groups ?? null) : null,
    cohenAlbert: level === null ? null : COHEN_ALBERT[level].grades,
  };
}

function certaintyOf(level: Level, atLeast: boolean, { eye, mouth }: Answers, platysma: PlatysmaWord): number {
  if (level === 0) return 1 - eye;
  if (level === 1) return atLeast ? eye : eye * (1 - mouth);
  return atLeast ? eye * mouth : eye * mouth * platysma.certainty;
}
