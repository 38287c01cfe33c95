import { FORMATS } from '../locale-format';
import type { CallWords } from './words';

const { list } = FORMATS.de;

/** In German. */
export const GERMAN_CALL: CallWords = {
  states: {
    'no-call': {
      title: 'Kein Videogespräch in diesem Tab',
      advice:
        'Öffnen Sie den Tab mit Ihrem Gespräch in Google Meet, Zoom (im Browser) oder Jitsi Meet. War es schon vor der Installation von Hemiscope offen, so laden Sie es einmal neu.',
    },
    looking: {
      title: 'Der Patient wird gesucht …',
      advice: 'Noch kein Bild der Gegenseite. Bitten Sie den Patienten, beizutreten und die Kamera einzuschalten.',
    },
    'call-gone': {
      title: 'Die Seite des Gesprächs ist geschlossen oder lädt',
      advice:
        'Die Konsultation läuft von selbst weiter, sobald das Gespräch wieder da ist: im selben Tab oder in einem anderen, den Sie nach vorn holen. Oder drücken Sie „Beenden“.',
    },
    paused: { title: 'Angehalten', advice: 'Es wird nichts gemessen. Mit „Fortsetzen“ geht es weiter.' },
    'no-face': {
      title: 'Kein Gesicht im Bild',
      advice: 'Bitten Sie den Patienten, in die Kamera zu schauen, mit dem ganzen Gesicht und dem Hals im Bild.',
    },
    'which-face': {
      title: 'Welches Gesicht ist das des Patienten?',
      advice: 'Es wird nichts gemessen, bis Sie unten das Gesicht wählen.',
    },
    black: {
      title: 'Das Bild ist schwarz: Kamera abgedeckt oder aus',
      advice: 'Bitten Sie den Patienten, die Kamera frei zu machen oder einzuschalten.',
    },
    'no-frames': {
      title: 'Aus dem Gespräch kommen keine Bilder an',
      advice:
        'Kamera aus, Bild eingefroren oder keine Verbindung. Fragen Sie, ob die Kamera noch an ist; Hemiscope macht von selbst weiter, sobald das Bild wieder da ist.',
    },
    'no-answer': { title: 'Die Messung antwortet nicht', advice: 'Sie wird von selbst neu gestartet.' },
  },
  away: (who) => ({
    title: `Kein Bild: ${who}`,
    advice:
      'Kamera aus oder nicht mehr im Gespräch. Bitten Sie den Patienten, die Kamera einzuschalten oder wieder beizutreten; Hemiscope macht dann von selbst weiter.',
  }),
  starting: (who) => ({ title: `Beobachtung beginnt: ${who} …`, advice: 'Die ersten Bilder sind unterwegs.' }),
  watching: (who) => `Beobachtet: ${who}`,
  tooPoor: (phrases) =>
    phrases.length > 0 ? `Bild zu schlecht: ${phrases.join(', ')}` : 'Bild zu schlecht zum Beurteilen',
  failures: {
    'mesh-start': {
      title: 'Das Gesichtsmodell ließ sich nicht starten',
      advice: 'Laden Sie die Erweiterung neu; hilft das nicht, so installieren Sie sie neu.',
    },
    'mesh-crash': {
      title: 'Die Messung brach ab und ließ sich nicht neu starten',
      advice: 'Schließen und öffnen Sie die Seitenleiste; hilft das nicht, so starten Sie den Browser neu.',
    },
    'tap-lost': {
      title: 'Das Bild lässt sich gerade nicht aus dem Gespräch lesen',
      advice: 'Es wird von selbst erneut versucht.',
    },
    'bridge-blocked': {
      title: 'Diese Seite versperrt dem Bild den Weg, und dieser Browser ist für den anderen Weg zu alt',
      advice: 'Aktualisieren Sie den Browser auf Version 148 oder neuer.',
    },
    'journal-write': {
      title:
        'Diese Konsultation ist nicht gegen einen Absturz gesichert: Sie lässt sich nicht auf die Festplatte schreiben.',
      advice: 'Schaffen Sie Speicherplatz. Speichern Sie bis dahin den Bericht, sobald die Konsultation beendet ist.',
    },
    'journal-damaged': {
      title: 'Eine aufbewahrte Konsultation ist nicht lesbar: Sie ist beschädigt.',
      advice: 'Sie bleibt auf diesem Rechner. Neue Konsultationen gehen wie immer.',
    },
    'journal-newer': {
      title: 'Eine aufbewahrte Konsultation ist nicht lesbar: Sie stammt von einer neueren Version von Hemiscope.',
      advice:
        'Aktualisieren Sie Hemiscope, um sie zu öffnen. Sie bleibt auf diesem Rechner. Neue Konsultationen gehen wie immer.',
    },
    'private-window': {
      title:
        'Dieses Gespräch findet in einem privaten Fenster statt: Von der Konsultation bleibt nichts auf diesem Rechner.',
      advice: 'Ein Absturz würde sie verlieren. Speichern Sie den Bericht gleich nach dem Ende.',
    },
  },
  engineStarting: 'Hemiscope wird gestartet …',
  engineLost: (stale) => ({
    title: 'Die Messung ist abgebrochen',
    advice: `Sie wird neu gestartet. Lassen Sie diese Seitenleiste offen${stale ? '; was Sie unten sehen, ist nicht aktuell' : ''}.`,
  }),
  nobody: (host) => ({
    title: `Auf ${host} ist von niemandem ein Bild zu sehen`,
    advice: [
      'Die Beobachtung beginnt von selbst, sobald das Gespräch jemanden zeigt.',
      'Zeigt es schon jemanden, so zeichnet diese Website ihre Bilder auf eine Art, die Hemiscope nicht lesen kann.',
    ],
  }),
  notRecorded: (who) => `Es wird nichts aufgezeichnet: Diese Konsultation gehört zu: ${who}.`,
  choose: {
    somebody: 'jemand, dessen Name nicht gelesen wurde',
    whoWatched: 'Die zuvor beobachtete Person',
    isThis: {
      title: 'Ist das der Patient?',
      advice: 'Die Seite sagt nicht, ob das Bild unten Ihr eigenes ist. Wählen Sie es, wenn es den Patienten zeigt.',
    },
    whoIs: (names) => ({
      title: 'Wer ist der Patient?',
      advice: `Im Gespräch zu sehen: ${list(names)}. Wählen Sie unten den Patienten.`,
    }),
    away: (who) => `${who} ist weg`,
    there: (names, who, sure) =>
      `Im Gespräch nun zu sehen: ${list(names)}. ${
        sure
          ? `${who} wird von selbst wieder beobachtet, sobald die Seite diesen Namen wieder zeigt.`
          : 'Diese Website sagt nicht sicher, wer wer ist: Es kann dieselbe Person sein.'
      }`,
    recordingWaits: 'Inzwischen wird nichts aufgezeichnet. Ist es dieselbe Person, so sagen Sie es unten.',
    chooseBelow: 'Wählen Sie unten, wenn dies nun der Patient ist.',
  },
};
