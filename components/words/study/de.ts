import { FORMATS } from '../locale-format';
import type { StudyWords } from './words';

const { counted } = FORMATS.de;

const CLIPS = { one: 'Clip', other: 'Clips' };

export const GERMAN_STUDY: StudyWords = {
  page: 'Hemiscope: eine Studie erstellen',
  title: 'Eine Studie erstellen',
  what: 'Aus beurteilten Aufnahmen und dem, was Fachleute zu ihnen sagten: Übereinstimmung, Schwellen, ein Entscheidungsbaum für das Platysma, Muster und ihr Zusammenhang mit Lebensqualität und Behandlungsergebnis. Alles auf diesem Rechner.',
  toOptions: 'Optionen: wonach sich der Grad richtet',
  english: {
    report: 'Der Bericht der Studie ist auf Englisch, mit seinen Abbildungen und Dateien.',
    problems: 'Was zu beheben ist, steht hier auf Englisch.',
  },
  results: {
    title: '1. Ergebnisse von Hemiscope',
    note: 'Die Datei, die der Befehl zum Beurteilen vieler Aufnahmen (npm run grade) geschrieben hat: .csv oder .ndjson',
    holds: ({ clips, unmeasured }) =>
      `${counted(clips, CLIPS)}${unmeasured > 0 ? `, davon ${unmeasured} nicht gemessen` : ''}.`,
  },
  human: {
    title: '2. Fachärztliche Urteile und Behandlungsergebnisse',
    note: 'Eine .csv-Datei mit den Spalten clip, patient, rater, cohen_albert, s1_level, hfs8, sf36_…, outcome. Ohne sie werden Patienten nur in Gruppen geordnet.',
    holds: ({ clips, patients, raters }) =>
      `${counted(clips, CLIPS)} von ${counted(patients, { one: 'Patient', other: 'Patienten' })}, ${counted(raters, { one: 'beurteilende Person', other: 'beurteilende Personen' })}.`,
  },
  toMend: ': zu berichtigen',
  more: (count) => `Und ${count} weitere dieser Art.`,
  place: ({ line, column }) => {
    const parts = [line === null ? null : `Zeile ${line}`, column === null ? null : `Spalte ${column}`];
    const named = parts.filter((part) => part !== null).join(', ');
    return named === '' ? '' : `${named}: `;
  },
  name: 'Name der Studie',
  author: 'Wer für sie einsteht (kommt in das Profil)',
  make: 'Bericht erstellen',
  demo: 'Mit einer künstlichen Kohorte ausprobieren',
  starting: 'Beginnt …',
  steps: {
    checking: 'Ergebnisse und Urteile werden zusammengeführt',
    grades: 'Abbildungen und Tabellen nach Chan et al.',
    patterns: 'Gruppen nach Al Menabbawy et al.',
    raters: 'Beurteilende und wiederholte Clips',
  },
  failed: 'Die Studie wurde nicht erstellt. Zu berichtigen ist:',
  brokeOff:
    'Die Studie wurde nicht erstellt: Die Berechnung brach ab. Versuchen Sie es noch einmal; bleibt es so, starten Sie den Browser neu.',
  ready: 'Der Bericht ist fertig.',
  save: {
    report: 'Bericht speichern (Webseite)',
    data: 'Daten speichern (JSON)',
    profile: 'Profil für den Grad speichern',
    which: 'Welche Abbildung',
    allFigures: 'Alle Abbildungen (ZIP)',
    figures: 'Abbildungen speichern (SVG)',
  },
};
