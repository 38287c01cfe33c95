import { FORMATS } from '../locale-format';
import type { HistoryWords } from './words';

const { counted } = FORMATS.de;
const visits = (count: number) => counted(count, { one: 'Termin', other: 'Termine' });

/** In German. */
export const GERMAN_HISTORY: HistoryWords = {
  page: 'Hemiscope: Verlauf',
  onThisMachine: 'Nur auf diesem Rechner, verschlüsselt.',
  recordings: 'Eine Aufnahme beurteilen',
  study: 'Eine Studie erstellen',
  nothingCanBeKept: 'Hier lässt sich nichts aufbewahren',
  toSummary: 'Zurück zum Bericht',
  back: 'Zurück zum Verlauf',
  keepThis: { title: 'Diese Konsultation aufbewahren', action: 'Aufbewahren', unnamed: 'Ohne Namen' },
  join: ', ',
  gate: {
    newTitle: 'Konsultationen auf diesem Rechner aufbewahren?',
    newText:
      'Hemiscope vergisst jede Konsultation, die Sie nicht aufbewahren. Was Sie aufbewahren, bleibt auf diesem Rechner, mit einer Passphrase von Ihnen verschlüsselt, bis Sie es löschen.',
    begin: 'Verlauf beginnen',
    lockedTitle: 'Der Verlauf ist gesperrt',
    unlock: 'Entsperren',
    locksAfter: (minutes) =>
      `Er wird gesperrt, wenn diese Seite geschlossen wird, und nach ${minutes} Minuten ohne Benutzung.`,
    lostTitle: 'Die Passphrase ist verloren',
    lostText:
      'Dann kann niemand diesen Verlauf mehr lesen. Er lässt sich löschen, damit ein neuer begonnen werden kann.',
    question: 'Den gesperrten Verlauf endgültig löschen?',
  },
  list: {
    title: 'Aufbewahrte Termine',
    hint: 'zum Vergleichen zwei oder mehr ankreuzen',
    search: 'Kürzel, Name oder Datum',
    empty: 'Es ist keine Konsultation aufbewahrt.',
    noneFound: 'Kein Termin enthält alle diese Wörter.',
    noLabel: 'ohne Kürzel',
    level: (level, atLeast) => `${atLeast ? 'mindestens ' : ''}Grad ${level}`,
    notGraded: 'ohne Grad',
    lasted: (clock) => `Dauer ${clock}`,
    open: 'Öffnen',
    openOne: (title) => `${title} öffnen`,
    note: 'Kürzel und Daten',
    noteOne: (title) => `Kürzel und Daten von ${title}`,
    remove: 'Löschen',
    removeOne: (title) => `${title} endgültig löschen?`,
    removeUnreadable: 'Diesen Eintrag endgültig löschen?',
    save: 'Speichern',
    tickAnother: 'Kreuzen Sie zum Vergleichen einen weiteren Termin an.',
  },
  notes: {
    patient: 'Kürzel des Patienten (freiwillig)',
    patientHint: 'Initialen oder eine eigene Nummer. Termine mit gleichem Kürzel finden sich zusammen.',
    toxin: 'Letztes Botulinumtoxin vor diesem Termin (freiwillig)',
    surgery: 'Operation (freiwillig)',
    cancel: 'Abbrechen',
  },
  tools: {
    title: 'Dieser Verlauf',
    used: (size) => `${size} auf diesem Datenträger`,
    lock: 'Jetzt sperren',
    locksAfter: (minutes) => `Nach ${minutes} Minuten ohne Tastatur und Maus sperrt er sich selbst.`,
    exportAll: 'Alles exportieren',
    openFile: 'Gespeicherte Datei öffnen …',
    changePassphrase: 'Passphrase ändern',
    change: 'Ändern',
    present: 'Bisherige Passphrase',
    removeHistory: 'Den ganzen Verlauf löschen',
    exportTitle: 'Verlauf versiegelt exportieren',
    exportExplained:
      'Eine Datei mit allen Terminen. Sie lässt sich in ein anderes Hemiscope importieren oder mit dem Programm „age“ öffnen.',
  },
  removeAll: 'Alles löschen',
  removeAllQuestion: (count) =>
    `${count === 1 ? 'Den einzigen Termin' : `Alle ${visits(count)}`} und den Schlüssel endgültig löschen?`,
  keep: 'Behalten',
  notices: {
    locked: 'Gesperrt.',
    leftAlone: 'Gesperrt, da er eine Weile unbenutzt war.',
    kept: 'Aufbewahrt.',
    mayBeCleared:
      'Wird der Datenträger voll, kann der Browser es löschen: Exportieren Sie den Verlauf von Zeit zu Zeit.',
    keptAlready: 'Diese Konsultation ist schon aufbewahrt.',
    notHeld:
      'Die Konsultation, die aufbewahrt werden soll, wird nicht mehr vorgehalten: Hemiscope vergisst sie, wenn der Browser schließt.',
    removed: 'Gelöscht.',
    allRemoved: 'Alles wurde gelöscht, auch der Schlüssel.',
    passphraseChanged: 'Die Passphrase wurde geändert. Früher exportierte Dateien behalten ihre.',
    exported: (count, unreadable) =>
      `${visits(count)} exportiert.${unreadable > 0 ? ` ${counted(unreadable, { one: 'war', other: 'waren' })} nicht lesbar und ${unreadable === 1 ? 'fehlt' : 'fehlen'} in der Datei.` : ''}`,
    imported: (added, present) =>
      `${visits(added)} hinzugefügt; ${counted(present, { one: 'war', other: 'waren' })} schon aufbewahrt.`,
    unreadable: (why) => `Einer war nicht lesbar: ${why}`,
    reviewNotKept: (why) => `Ihre Überprüfung steht nur auf dieser Seite. ${why}`,
  },
  space: ' ',
};
