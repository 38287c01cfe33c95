import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import { mapped } from '../../basics/mapped';
import { reasonWords } from '../../grade/reason-words';
import { ENGLISH_COMMON } from '../common/en';
import { ENGLISH_GRADE } from '../grade/en';
import type { LocaleFormat } from '../locale-format';
import { ENGLISH_NOTES } from '../notes/en';
import { ENGLISH_REASONS } from '../reasons/en';
import { ENGLISH_TASKS } from '../tasks/en';
import type { ShareWords } from './words';

/** In English, with the panel's words where it has them. */
export function englishWords(f: LocaleFormat): ShareWords {
  return {
    format: f,
    join: '; ',
    space: ' ',
    colon: ': ',
    inBrackets: (text) => `(${text})`,
    disclaimer: ENGLISH_COMMON.disclaimer,
    unreviewed: 'Automatic values, not reviewed by a clinician.',
    reviewed: (name, moment) => `Reviewed by the clinician${name === null ? '' : ` (${name})`}, signed ${moment}.`,
    automatic: 'Automatic value before the review',
    oldVersion:
      'Measured by an older version of Hemiscope, with the published rule only. It counts too much in video calls: no level is given here.',
    levels: ENGLISH_GRADE.levels,
    none: ENGLISH_GRADE.none,
    atLeast: ENGLISH_GRADE.atLeastLevel,
    mouthNotAssessed: ENGLISH_GRADE.mouthNotAssessed,
    platysmaInferred: ENGLISH_GRADE.platysmaInferred,
    platysmaSeen: ENGLISH_GRADE.platysmaSeen,
    notGradable: ENGLISH_GRADE.notGradable,
    reason: (reason) => reasonWords(reason, ENGLISH_REASONS).phrase,
    sides: ENGLISH_COMMON.sides,
    certainty: ENGLISH_GRADE.certainty,
    cohenAlbert: ENGLISH_GRADE.cohenAlbert,
    regions: ENGLISH_COMMON.regions,
    services: ENGLISH_COMMON.services,
    observations: mapped(ENGLISH_GRADE.observations, ({ title }) => title),
    hindrances: mapped(ENGLISH_REASONS.hindrances, ({ phrase }) => phrase),
    notes: ENGLISH_NOTES,
    note: {
      title: 'Hemifacial spasm: measured by software in a video call',
      titleOfRecording: 'Hemifacial spasm: measured by software in a recorded video',
      who: (name) => (name === null ? 'Patient: name not read' : `Patient, as named in the call: ${name}`),
      lasted: (clock) => `duration ${clock}`,
      highest: 'Highest level (S1 scale, 0–3)',
      window: (clock) => `in the ${WINDOW_S} s before ${clock}`,
      whole: 'Whole consult',
      neverGraded: `at no time could ${WINDOW_S} s on end be graded`,
      held: 'Held',
      heldLevel: (level, clock) => `level ${level} for ${clock}`,
      heldNone: (clock) => `measured but not gradable for ${clock}`,
      rate: ({ perMinute, low, high }) =>
        `${f.number(perMinute)}/min (95% interval ${f.number(low)}–${f.number(high)})`,
      bySide: (left, right) => `left ${left}, right ${right}`,
      depth: (region, mean, largest) =>
        `depth ${f.percent(mean)}, at most ${f.percent(largest)} ${ENGLISH_GRADE.depthOf[region]}`,
      sustained: (count, share) => `${count} sustained (${f.percent(share)} of the time)`,
      noTwitch: (assessedS) => `no twitch in ${f.number(assessedS)} s judged`,
      visibleFrom: (region, share) => `visible from ${f.percentUp(share)} ${ENGLISH_GRADE.depthOf[region]}`,
      notAssessed: (why) => (why === null ? 'not assessed' : `not assessed (${why})`),
      tasks: 'Tasks',
      rested: (forS, count) =>
        `${f.counted(count, { one: 'twitch', other: 'twitches' })} in ${f.number(forS)} s of rest on request`,
      provoked: (task, count) => `${count} provoked by ${ENGLISH_TASKS.task[task].noun}`,
      voluntary: (count) => `${count} in the movements themselves, not counted`,
      insisted: (count) => `${count} in the movements themselves, counted on the clinician’s word`,
      signs: 'Signs',
      synchrony: (share) => `mouth together with ${f.percent(share)} of the eye’s twitches`,
      browUp: (up, judged) => `brow up in ${up} of ${f.counted(judged, { one: 'eye twitch', other: 'eye twitches' })}`,
      blinks: (perMinute) => `${f.number(perMinute)} blinks/min`,
      observed: 'To look at',
      picture: (framesPerS, eyeToEyePx, measuredShare) =>
        `Picture: ${f.number(framesPerS)} frames/s, ${eyeToEyePx === null ? '' : `${f.number(eyeToEyePx)} px eye to eye, `}face measured in ${f.percent(measuredShare)} of the time.`,
      limits: 'Left and right are the patient’s own. A level 0 does not exclude hemifacial spasm.',
      method: (app, version) => `Hemiscope ${app}, method version ${version}.`,
    },
    letter: {
      title: 'For the family doctor: what a measurement in a video call showed',
      titleOfRecording: 'For the family doctor: what a measurement in a recorded video showed',
      seen: 'What was seen',
      certain: 'How certain this is',
      why: 'Why a specialist',
      not: 'What it does not mean',
      eye: (side, rate) => {
        const lids = {
          left: 'The lids of the patient’s left eye',
          right: 'The lids of the patient’s right eye',
          both: 'The lids of both eyes',
        };
        const who = side === 'none' ? 'The lids' : lids[side];
        if (rate === null) return `${who} twitched.`;
        return `${who} twitched about ${f.number(rate.perMinute)} times a minute (between ${f.number(rate.low)} and ${f.number(rate.high)}, allowing for chance).`;
      },
      mouth: (together) =>
        together === null
          ? 'The corner of the mouth twitched too.'
          : `The corner of the mouth twitched too, together with ${f.percent(together)} of the eye’s twitches.`,
      mouthNotJudged: 'The mouth could not be judged, so that more than the eye may be affected.',
      platysma: {
        clinician: 'The flat muscle of the neck (platysma) took part: the clinician saw it.',
        pixels: 'The flat muscle of the neck (platysma) took part: the picture showed it.',
        inferred:
          'Whether the flat muscle of the neck (platysma) takes part was not seen. The software infers it from eye and mouth.',
      },
      sustained: (count) =>
        `${f.counted(count, { one: 'contraction was', other: 'contractions were' })} sustained, longer than a second.`,
      level: (level, atLeast) =>
        `On the S1 scale (0 none, 1 eye, 2 eye and mouth, 3 the neck as well) this is ${atLeast ? 'at least ' : ''}level ${level}.`,
      none: {
        noTwitch: 'No twitch was seen.',
        beyondChance: 'A few movements were seen, no more than a healthy face may show.',
        mouthOnly: 'The corner of the mouth twitched, the eye did not. The scale starts at the eye: level 0.',
      },
      visibleFrom: (share) =>
        `This picture could show twitches of the lid from ${f.percentUp(share)} of its opening. Smaller ones may have been there.`,
      notGradable: 'The picture did not allow a grade.',
      certainty: (word, share) =>
        `The software puts the certainty of this level at ${word} (${share}). This is a calculation, not a rate of right answers tested on patients.`,
      judged: (framesPerS, eyeS) =>
        `The picture had ${f.number(framesPerS)} frames a second; the eye could be judged for ${f.number(eyeS)} s.`,
      whyOneSided:
        'Twitching of one side of the face that begins around the eye and takes in the mouth is typical of hemifacial spasm. Tics, myokymia, blepharospasm and movements after a facial palsy can look alike. Only an examination by a neurologist can tell them apart; often an MRI is needed to find the cause.',
      whyEyeAlone:
        'Twitching of the lids of one eye alone is often harmless and passes (eyelid myokymia), but hemifacial spasm mostly begins there. An examination by a neurologist is sensible if it lasts for weeks, becomes stronger or spreads to cheek or mouth.',
      whyBothSides:
        'Twitches on both sides are unusual in hemifacial spasm (fewer than 5% of patients): another cause, such as blepharospasm, has to be considered as well. This needs an examination by a neurologist.',
      whyAnyway:
        'If the history, or what you see yourself, speaks for twitching of one side of the face, an examination by a neurologist is sensible whatever this measurement says.',
      treatable:
        'Hemifacial spasm can be treated well: with injections of botulinum toxin, in suitable patients by an operation (microvascular decompression).',
      notDiagnosis: 'It is not a diagnosis.',
      notSeverity: 'The level says which parts of the face twitched. It does not say how much the patient suffers.',
      notExcluded: 'It does not exclude hemifacial spasm: spasms come and go.',
      notExamined: 'Strength and feeling of the face, hearing and eye movements were not examined.',
    },
  };
}
