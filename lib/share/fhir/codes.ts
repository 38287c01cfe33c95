import type { CodeableConcept, Coding } from '@medplum/fhirtypes';
import type { NotGradable, ObservationCode } from '../../grade/call-verdict';
import type { PlatysmaSource } from '../../grade/grade';
import type { QualityIssueCode } from '../../measure/quality';
import type { Side } from '../../measure/side';
import type { CallRegion } from '../../twitch/call-event';
import type { Hindrance } from '../../twitch/hindrance';

/**
 * Name of this project's own code system, made once at random: LOINC has nothing for spasm rates, and no SNOMED CT code is
 * verified. A code never changes its meaning; docs/exports.md lists them all.
 */
export const CODE_SYSTEM = 'urn:uuid:13eb5386-87e8-4ca7-8270-030e87953952';
/** Name of the ids of consults, made likewise. */
export const CONSULT_IDS = 'urn:uuid:25899404-fef7-4669-a3c7-da8422d9dafd';
export const LOINC = 'http://loinc.org';
export const UCUM = 'http://unitsofmeasure.org';
export const ICD_10 = 'http://hl7.org/fhir/sid/icd-10';
export const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** What is said of a face: reports, observations and their components. */
const MEASURED = {
  'video-assessment': 'Video assessment of hemifacial spasm by a research prototype',
  'level-highest': 'Level 0–3 on the S1 scale, the highest of all windows',
  'level-whole': 'Level 0–3 on the S1 scale, the whole consult at once',
  'affected-side': 'Side of the face, the patient’s own',
  certainty: 'Certainty of the level, calculated by the software',
  platysma: 'Platysma',
  synchrony: 'Share of eye twitches with a mouth twitch at the same time on the same side',
  'other-babinski': 'Eye twitches with rising brow, of those in which the brow was judged',
  'blink-rate': 'Blinks a minute, both lids together',
  observed: 'Observed, to be looked at by the clinician',
  'not-gradable': 'Why there is no level',
  'cohen-albert-counterpart': 'Cohen–Albert grades that Chan et al. set beside this level',
  'eye-spasms': 'Twitches and sustained spasms of the eyelids',
  'mouth-spasms': 'Twitches and sustained spasms of the mouth corners',
  'platysma-spasms': 'Twitches and sustained spasms of the platysma',
  rate: 'Twitches and spasms a minute of the time assessed',
  'rate-interval': 'Exact Poisson 95 % interval of the rate',
  'count-left': 'Twitches and spasms on the left',
  'count-right': 'Twitches and spasms on the right',
  'time-assessed': 'Time in which the region could be judged',
  'mean-depth': 'Mean depth',
  'largest-depth': 'Largest depth',
  'sustained-count': 'Sustained spasms (longer than a second)',
  'sustained-share': 'Share of the time assessed in sustained spasm',
  'smallest-visible': 'Smallest twitch that could be seen',
  hindrance: 'What hindered the judging most',
  'picture-quality': 'Quality of the video picture',
  'frame-rate': 'Frames a second, median',
  'eye-to-eye': 'Distance of the outer canthi, median',
  'time-measured': 'Share of the consult, pauses aside, that could be measured',
  'frames-analysed': 'Frames analysed',
} as const;

/** What the clinician said, saw or entered. */
const BY_CLINICIAN = {
  'clinician-observations': 'Seen, asked or graded by the clinician, not measured',
  'clinician-other-babinski': 'Other Babinski sign seen by the clinician',
  'clinician-sleep': 'Spasms go on in sleep, as told',
  'clinician-suppressible': 'Spasms can be held back at will for a while',
  'clinician-cohen-albert': 'Cohen–Albert grade 0–4, by the clinician',
  'treatment-botulinum-toxin': 'Treatment so far: botulinum toxin',
  'treatment-surgery': 'Treatment so far: microvascular decompression',
  'treatment-medication': 'Treatment so far: medication',
} as const;

const SIDES = {
  'side-left': 'Left',
  'side-right': 'Right',
  'side-both': 'Both sides',
  'side-none': 'Neither side',
} as const satisfies Record<`side-${Side | 'both' | 'none'}`, string>;

const PLATYSMA = {
  'platysma-clinician': 'Takes part: seen by the clinician',
  'platysma-pixels': 'Takes part: seen in the picture',
  'platysma-inferred': 'Takes part: inferred from eye and mouth, not seen',
  'no-platysma-clinician': 'Takes no part: by the clinician’s eyes',
  'no-platysma-pixels': 'No movement seen in the picture',
  'no-platysma-inferred': 'Not assessed, and nothing inferred',
} as const satisfies Record<`${'' | 'no-'}platysma-${PlatysmaSource}`, string>;

const OBSERVED = {
  synkinesis: 'Eye and mouth of one side move together',
  'other-babinski-sign': 'Brow goes up while the same eye closes',
  'conjugate-closure': 'Both eyes close together, often or for long',
  'both-sides': 'Twitches on both sides',
  'commissure-down': 'Mouth corner drawn down and held',
  'mouth-only': 'Mouth twitches, the eye does not',
  'many-blinks': 'Many blinks',
} as const;

/** The one observation that shares its name with a count. */
const OBSERVED_CODES: Record<ObservationCode, keyof typeof OBSERVED> = {
  synkinesis: 'synkinesis',
  'other-babinski': 'other-babinski-sign',
  'conjugate-closure': 'conjugate-closure',
  'both-sides': 'both-sides',
  'commissure-down': 'commissure-down',
  'mouth-only': 'mouth-only',
  'many-blinks': 'many-blinks',
};

const REASONS = {
  'picture-frame-rate': 'Picture: too few frames a second',
  'picture-face-size': 'Picture: face too small',
  'picture-light': 'Picture: face too dark',
  'picture-pose': 'Picture: head turned away',
  'picture-face-lost': 'Picture: face often lost',
  'not-assessed-eye': 'The lids could be judged for too short a time',
  'not-assessed-mouth': 'The mouth could be judged for too short a time',
  'too-short': 'Too little was measured',
} as const satisfies Record<
  `picture-${QualityIssueCode}` | 'not-assessed-eye' | 'not-assessed-mouth' | 'too-short',
  string
>;

const HINDRANCES = {
  'hindrance-starting': 'The picture’s noise was still being learned',
  'hindrance-not-seen': 'Outside the picture or covered',
  'hindrance-outside': 'Not in the picture',
  'hindrance-covered': 'Covered by collar, hair or hand',
  'hindrance-smooth': 'Skin shows nothing that could be followed',
  'hindrance-mouth-moving': 'Speech, chewing or smiling',
  'hindrance-gaze': 'The eyes looked about',
  'hindrance-head-moving': 'The head moved',
  'hindrance-eyes-closed': 'Both eyes closed for longer than a blink',
  'hindrance-task': 'The patient moved as asked: a task was under way',
  'hindrance-noise': 'Picture too noisy',
} as const satisfies Record<`hindrance-${Hindrance}`, string>;

/** Every code of the system, with what it says. */
export const CODES = {
  ...MEASURED,
  ...BY_CLINICIAN,
  ...SIDES,
  ...PLATYSMA,
  ...OBSERVED,
  ...REASONS,
  ...HINDRANCES,
} as const;

export type Code = keyof typeof CODES;

/** A concept of the project's own code system. */
export function concept(code: Code): CodeableConcept {
  return { coding: [{ system: CODE_SYSTEM, code, display: CODES[code] }], text: CODES[code] };
}

export function observedCode(code: ObservationCode): Code {
  return OBSERVED_CODES[code];
}

export function reasonCode(reason: NotGradable): Code {
  switch (reason.kind) {
    case 'picture':
      return `picture-${reason.issue}`;
    case 'not-assessed':
      return `not-assessed-${reason.region}`;
    case 'too-short':
      return 'too-short';
  }
}

export const SPASM_CODES: Record<CallRegion, Code> = {
  eye: 'eye-spasms',
  mouth: 'mouth-spasms',
  platysma: 'platysma-spasms',
};

/** Why a value is missing, by HL7's list. */
export const ABSENT_DISPLAYS = {
  /** There is one, but it could not be measured. */
  unknown: 'Unknown',
  /** The region could not be judged at all. */
  'not-performed': 'Not Performed',
  /** There is none, as of a depth where no twitch was. */
  'not-applicable': 'Not Applicable',
  /** The version that measured did not know this value. */
  unsupported: 'Unsupported',
} as const;

export type AbsentReason = keyof typeof ABSENT_DISPLAYS;

export function absentConcept(code: AbsentReason): CodeableConcept {
  return { coding: [{ system: ABSENT, code, display: ABSENT_DISPLAYS[code] }] };
}

/** ICD-10-CM by side (FY 2026), with what WHO's ICD-10 and those made from it have for all sides. */
export const ICD_BY_SIDE: Record<Side | 'both' | 'none', readonly Coding[]> = {
  right: icd('G51.31', 'right'),
  left: icd('G51.32', 'left'),
  both: icd('G51.33', 'bilateral'),
  none: icd('G51.39', 'unspecified'),
};

function icd(code: string, side: string): Coding[] {
  return [
    { system: ICD_10_CM, code, display: `Clonic hemifacial spasm, ${side}` },
    { system: ICD_10, code: 'G51.3', display: 'Clonic hemifacial spasm' },
  ];
}
