import type { PanelWords } from './words';

/** In German. */
export const GERMAN_PANEL: PanelWords = {
  watched: 'Wer beobachtet wird, und wie gut',
  nobodyWatched: 'Niemand beobachtet',
  analysed: (who) => `${who}, der ausgewertete Ausschnitt`,
  px: (width, height) => `${width} × ${height} px`,
  watchSomeoneElse: 'Jemand anderen beobachten',
  people: {
    label: 'Personen im Gespräch',
    same: (name) => (name === null ? 'Dieselbe Person: weiter aufzeichnen' : `Das ist ${name}: weiter aufzeichnen`),
    somebodyElse: 'Jemand anderes: beobachten, nicht aufzeichnen',
  },
  faces: {
    label: 'Gesichter im Bild',
    count: (count) => (count === 1 ? '1 Person im Bild' : `${count} Personen im Bild`),
    one: (number, all) => `Gesicht ${number} von ${all}`,
    notRecorded:
      'Nicht aufgezeichnet: Diese Konsultation gehört zum anderen Gesicht. Um dieses aufzuzeichnen, beenden Sie sie und starten Sie eine neue.',
    isPatient: 'Das ist der Patient',
    measured: 'Wird gemessen',
    measuredOnly: 'Wird gemessen, nicht aufgezeichnet',
    measure: 'Dieses Gesicht messen',
  },
  consult: {
    label: 'Konsultation',
    phases: {
      idle: 'Noch nicht begonnen',
      running: 'Läuft',
      paused: 'Angehalten',
      ended: 'Beendet',
      unfinished: 'Nicht beendet',
    },
    start: 'Starten',
    startNew: 'Neu starten',
    pause: 'Pause',
    resume: 'Fortsetzen',
    end: 'Beenden',
    summary: 'Bericht',
  },
  keeping: { more: 'Löschen …', forGood: 'Was nicht lesbar ist, wird endgültig gelöscht.', remove: 'Jetzt löschen' },
  unfinished: {
    label: 'Nicht beendete Konsultation',
    title: 'Eine Konsultation wurde nicht beendet',
    text: (who, moment, clock) =>
      `${who}, begonnen am ${moment}, ${clock} aufbewahrt. Sie brach ab, als der Browser oder Hemiscope geschlossen wurde. Schließen Sie sie ab oder löschen Sie sie, bevor eine neue beginnt.`,
    finish: 'Abschließen, Bericht öffnen',
    more: 'Löschen …',
    forGood: 'Alles, was davon aufbewahrt wurde, wird endgültig gelöscht.',
    remove: 'Diese Konsultation löschen',
  },
  keptConsults: 'Verlauf',
  howItWorks: 'So funktioniert es',
};
