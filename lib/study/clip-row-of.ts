import { asReviewed } from '../consult/as-reviewed';
import { clipSamples } from '../consult/clip-samples';
import type { ConsultRecord } from '../consult/record';
import { countedOf, isCounted } from '../consult/tasks';
import { treeFeatures } from '../grade/call-platysma';
import type { CallEvidence, CallVerdict, NotGradable } from '../grade/call-verdict';
import { featuresFrom } from '../grade/features';
import { gradeEvents } from '../grade/grade-events';
import { MIN_MEASURED_S } from '../grade/not-gradable';
import type { Region, TwitchEvent } from '../twitch/event';
import { twitchesOnClip } from '../twitch/on-clip';
import type { ClipFile, ClipRow, MeasuredClip, NotGradableCode, PublishedFigures, RegionFigures } from './clip-row';
import { roundedRow } from './rounded-row';

/** What a record does not know of the clip that it was made from. */
export interface ClipSource {
  clip: string;
  patient: string | null;
  file: ClipFile;
  /** See `ClipVersions.model`. */
  model: string;
}

/**
 * A record of a clip as one row of a results file; with the reviewed values where a review is signed.
 * @throws Error of a record that is of no file
 */
export function clipRow(record: ConsultRecord, source: ClipSource): ClipRow {
  const { clip, patient, file, model } = source;
  const { app, method } = record;
  return {
    clip,
    patient,
    file,
    versions: { app, method: method.name, methodVersion: method.version, model },
    measured: roundedRow(measuredIn(record)),
    error: null,
  };
}

function measuredIn(record: ConsultRecord): MeasuredClip {
  const { whole } = asReviewed(record);
  const { file } = record;
  if (!whole || !file) throw new Error('This consult was measured in a call: there is no clip of it.');
  const { level, atLeast, side, certainty, reasons, evidence, platysma, variables, pattern } = whole;
  const { framesPerS, eyeToEyePx, measuredShare } = record.quality;
  const found = regionsFound(whole);
  return {
    codec: file.codec,
    widthPx: file.width,
    heightPx: file.height,
    fromS: file.fromS,
    durationS: record.durationS,
    fileDurationS: file.durationS,
    framesPerS,
    eyeToEyePx,
    measuredShare,
    level,
    atLeast,
    side,
    certainty,
    notGradable: reasons.map(codeOf),
    eye: figuresOf(evidence.eye, found.eye),
    mouth: figuresOf(evidence.mouth, found.mouth),
    platysma: figuresOf(evidence.platysma, found.platysma),
    platysmaSource: platysma.source,
    features: treeFeatures(evidence),
    variables,
    pattern,
    published: publishedIn(record),
  };
}

/** Each region's own answer. A level that may be higher says what it could not judge. */
function regionsFound({
  level,
  atLeast,
  observations,
  platysma,
}: CallVerdict): Record<'eye' | 'mouth' | 'platysma', boolean | null> {
  if (level === null) return { eye: null, mouth: null, platysma: null };
  const mouthUnknown = level === 1 && atLeast;
  return {
    eye: level > 0,
    mouth: mouthUnknown ? null : level > 1 || observations.includes('mouth-only'),
    platysma: mouthUnknown && platysma.source === 'inferred' ? null : platysma.present,
  };
}

function figuresOf(evidence: CallEvidence, twitches: boolean | null): RegionFigures {
  const { count, assessedS, rate, meanAmplitude, maxAmplitude, meanDepth, maxDepth, tonicShare } = evidence;
  const perMinute = rate?.perMinute ?? null;
  return { twitches, ...count, assessedS, perMinute, meanAmplitude, maxAmplitude, meanDepth, maxDepth, tonicShare };
}

/** The paper's clips last 20 s; a shorter one is judged from the least that any grade needs (ours). */
function publishedIn(record: ConsultRecord): PublishedFigures | null {
  const { series, tasks } = record;
  const countedS = countedOf(record);
  if (countedS < MIN_MEASURED_S) return null;
  const swings = twitchesOnClip(clipSamples(series), { eye: 0, mouth: 0 }).filter((event) => isCounted(tasks, event));
  const events = twitchesOnClip(clipSamples(series)).filter((event) => isCounted(tasks, event));
  const { level, evidence } = gradeEvents(events, countedS, null);
  return {
    level,
    features: featuresFrom(evidence.eye, evidence.mouth),
    eyeLargestSwing: largestIn(swings, 'eye'),
    mouthLargestSwing: largestIn(swings, 'mouth'),
  };
}

function largestIn(events: readonly TwitchEvent[], region: Region): number {
  return Math.max(0, ...events.filter((event) => event.region === region).map(({ amplitude }) => amplitude));
}

function codeOf(reason: NotGradable): NotGradableCode {
  if (reason.kind === 'picture') return reason.issue;
  return reason.kind === 'too-short' ? 'too-short' : `${reason.region}-not-assessed`;
}
