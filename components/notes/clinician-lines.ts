import { type ClinicianObservations, QUESTIONS, type Treatment } from '../../lib/grade/clinician-observations';
import { COHEN_ALBERT_NUMERALS, SCORE_NAMES, SCORE_RANGES, SF_36_DOMAINS } from '../../lib/grade/clinician-scales';
import type { ShareWords } from '../words/share/words';

/** Things that were said, under one heading. */
export interface ClinicianGroup {
  heading: string;
  parts: string[];
}

/** What the clinician wrote down, group by group, without the groups of which nothing was said. */
export function clinicianGroups(observed: ClinicianObservations, words: ShareWords): ClinicianGroup[] {
  const { notes } = words;
  return [
    { heading: notes.observed, parts: answers(observed, words) },
    { heading: notes.treatments, parts: observed.treatments.map((treatment) => treatmentText(treatment, words)) },
    { heading: notes.scores, parts: scores(observed, words) },
    { heading: notes.sf36, parts: domains(observed, words) },
  ].filter(({ parts }) => parts.length > 0);
}

/** The same, a line a group. */
export function clinicianLines(observed: ClinicianObservations, words: ShareWords): string[] {
  return clinicianGroups(observed, words).map(({ heading, parts }) => heading + words.colon + parts.join(words.join));
}

function answers(observed: ClinicianObservations, { notes }: ShareWords): string[] {
  return QUESTIONS.flatMap((question) => {
    const said = observed[question];
    return said === null ? [] : [notes.answers[question][said ? 'yes' : 'no']];
  });
}

function treatmentText({ kind, on, note }: Treatment, { notes, format, space, inBrackets }: ShareWords): string {
  const about = [on === null ? notes.dayUnknown : format.day(on), note.trim()].filter(Boolean);
  return notes.treatment[kind] + space + inBrackets(about.join(', '));
}

function scores(observed: ClinicianObservations, words: ShareWords): string[] {
  const { notes } = words;
  return SCORE_NAMES.flatMap((name) => {
    const value = observed[name];
    if (value === null) return [];
    const numeral = name === 'cohenAlbert' ? COHEN_ALBERT_NUMERALS[value] : undefined;
    return [`${notes.score[name]} ${numeral ?? notes.outOf(words.format.score(value), SCORE_RANGES[name].max)}`];
  });
}

function domains({ sf36 }: ClinicianObservations, { notes, format }: ShareWords): string[] {
  return SF_36_DOMAINS.flatMap((domain) => {
    const value = sf36[domain];
    return value === null ? [] : [`${notes.domain[domain]} ${format.score(value)}`];
  });
}
