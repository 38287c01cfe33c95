import { asReviewed } from '../../lib/consult/as-reviewed';
import type { ConsultRecord } from '../../lib/consult/record';
import { taskTallies } from '../../lib/consult/task-tally';
import type { CallEvidence, CallVerdict } from '../../lib/grade/call-verdict';
import { levelSpans, secondsAtLevels } from '../../lib/share/levels';
import { notGradedSpans } from '../grade/not-assessed';
import { countOf, verdictText } from '../grade/verdict-text';
import { clinicianLines } from '../notes/clinician-lines';
import { reviewLines } from '../review/review-lines';
import type { ShareWords } from '../words/share/words';
import { sourceParts } from './source-text';

/** A compact note of a consult for the record, line by line, plain text. The patient's own sides. */
export function noteLines(kept: ConsultRecord, words: ShareWords): string[] {
  const record = asReviewed(kept);
  const { file, startedAt, durationS, whole, quality, app, method, patient, consent, clinician } = record;
  const { note, format, join, colon } = words;
  return [
    file ? note.titleOfRecording : note.title,
    words.disclaimer,
    ...reviewLines(kept, words),
    [...sourceParts(record, words), format.moment(startedAt), note.lasted(format.clock(durationS))].join(join),
    ...(patient.label === null ? [] : [words.notes.label(patient.label)]),
    ...(consent ? [words.notes.consent(format.moment(consent.givenAt))] : []),
    ...(whole ? gradeLines(record, whole, words) : [words.oldVersion]),
    note.picture(quality.framesPerS, quality.eyeToEyePx, quality.measuredShare),
    ...(whole && whole.observations.length > 0
      ? [note.observed + colon + whole.observations.map((code) => words.observations[code]).join(join)]
      : []),
    ...(clinician ? clinicianLines(clinician, words) : []),
    note.limits,
    note.method(app, method.version),
  ];
}

/** The highest level in one line, as the conclusion of a report. */
export function conclusionLine(record: ConsultRecord, words: ShareWords): string {
  const { highest, whole } = asReviewed(record);
  if (!whole) return words.oldVersion;
  if (!highest) return words.note.highest + words.colon + words.note.neverGraded;
  const window = words.note.window(words.format.clock(highest.timeS));
  return words.note.highest + words.colon + [verdictText(highest.verdict, words), window].join(words.join);
}

function gradeLines(record: ConsultRecord, whole: CallVerdict, words: ShareWords): string[] {
  const held = heldParts(record, words);
  const tasks = taskParts(record, words);
  const signs = signParts(whole, words);
  const { note, join, colon } = words;
  return [
    conclusionLine(record, words),
    note.whole + colon + verdictText(whole, words),
    ...(held.length > 0 ? [note.held + colon + held.join(join)] : []),
    ...Object.values(whole.evidence).map(
      (evidence) => words.regions[evidence.region] + colon + regionParts(evidence, words).join(join),
    ),
    ...(tasks.length > 0 ? [note.tasks + colon + tasks.join(join)] : []),
    ...(signs.length > 0 ? [note.signs + colon + signs.join(join)] : []),
  ];
}

function heldParts(record: ConsultRecord, { note, format: { clock } }: ShareWords): string[] {
  const seconds = secondsAtLevels(levelSpans(record));
  const notGradedS = notGradedSpans(record).reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  return [
    ...([3, 2, 1, 0] as const).flatMap((level) =>
      seconds[level] > 0 ? [note.heldLevel(level, clock(seconds[level]))] : [],
    ),
    ...(notGradedS > 0 ? [note.heldNone(clock(notGradedS))] : []),
  ];
}

function regionParts(evidence: CallEvidence, { note, hindrances }: ShareWords): string[] {
  const { region, count, rate, assessedS, meanDepth, maxDepth, tonic, tonicShare, smallestTwitch, hindrance } =
    evidence;
  const why = hindrance && hindrances[hindrance];
  if (rate === null) return [note.notAssessed(why)];
  const visible = smallestTwitch === null ? [] : [note.visibleFrom(region, smallestTwitch)];
  if (countOf(evidence) === 0) return [note.noTwitch(assessedS), ...visible];
  return [
    note.rate(rate),
    note.bySide(count.left, count.right),
    ...(meanDepth === null || maxDepth === null ? [] : [note.depth(region, meanDepth, maxDepth)]),
    ...(tonic > 0 ? [note.sustained(tonic, tonicShare)] : []),
    ...visible,
  ];
}

function taskParts(record: ConsultRecord, { note }: ShareWords): string[] {
  const tallies = taskTallies(record);
  const voluntary = tallies.reduce((sum, tally) => sum + tally.voluntary, 0);
  const insisted = tallies.reduce((sum, tally) => sum + tally.insisted, 0);
  return [
    ...tallies.map(({ kind, tasks, counted }) => {
      if (kind !== 'rest') return note.provoked(kind, counted);
      return note.rested(
        tasks.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0),
        counted,
      );
    }),
    ...(voluntary > 0 ? [note.voluntary(voluntary)] : []),
    ...(insisted > 0 ? [note.insisted(insisted)] : []),
  ];
}

function signParts({ synchrony, otherBabinski, blinksPerMinute }: CallVerdict, { note }: ShareWords): string[] {
  return [
    ...(synchrony === null ? [] : [note.synchrony(synchrony)]),
    ...(otherBabinski.judged > 0 ? [note.browUp(otherBabinski.browUp, otherBabinski.judged)] : []),
    ...(blinksPerMinute === null ? [] : [note.blinks(blinksPerMinute)]),
  ];
}
