import type { RecordingProblem } from '../../../lib/recording/recording-error';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import { FORMATS } from '../locale-format';
import { codecName, isHevc } from './codec-name';
import type { ProblemWords, RecordingsWords } from './words';

const { clock, fixed } = FORMATS.de;

const CONVERT =
  'Wandeln Sie es in MP4 mit H.264 um (zum Beispiel mit dem freien Programm HandBrake), und wählen Sie die neue Datei.';
const COPY = 'Kopieren Sie die Datei noch einmal vom Telefon oder von der Kamera';

export const GERMAN_RECORDINGS: RecordingsWords = {
  page: 'Hemiscope: eine Aufnahme beurteilen',
  stayHere: 'Videos bleiben auf diesem Rechner. Nichts davon wird hochgeladen oder aufbewahrt.',
  drop: {
    title: 'Videos hier ablegen oder auswählen',
    kinds: 'MP4 oder MOV (H.264), WebM. Ein Gesicht, Blick in die Kamera, gutes Licht.',
  },
  gradeAll: (count) => `Alle beurteilen (${count})`,
  cancelAll: 'Alle abbrechen',
  held: 'Berichte bleiben, bis der Browser geschlossen wird. Um einen zu behalten, speichern Sie ihn dort oder bewahren Sie ihn im Verlauf auf.',
  saveResults: 'Tabelle der Ergebnisse speichern',
  resultsWhat: 'Eine Zeile je Video, für eine Studie und für die Statistik. CSV.',
  opening: 'Wird angesehen …',
  waiting: 'Wartet, bis es an der Reihe ist.',
  grading: 'Wird beurteilt.',
  starting: 'Beginnt …',
  progressOf: (name) => `Wie weit ${name} ist`,
  left: (leftS) => {
    if (leftS < 1) return 'Fast fertig';
    return leftS < 90 ? `Noch etwa ${Math.ceil(leftS)} s` : `Noch etwa ${Math.round(leftS / 60)} min`;
  },
  level: 'Grad:',
  grade: 'Beurteilen',
  gradeAgain: 'Noch einmal beurteilen',
  tryAgain: 'Noch einmal versuchen',
  openSummary: 'Bericht und Überprüfung öffnen',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  removeOf: (name) => `${name} aus dieser Liste entfernen`,
  part: {
    legend: 'Welcher Teil',
    whole: 'Alles',
    clip: (seconds) => `${seconds} Sekunden`,
    from: 'ab',
    fromLabel: 'Ab (Minuten:Sekunden)',
    wrong: (end) => `Minuten und Sekunden vor ${end}, zum Beispiel 0:05`,
  },
  facts: ({ durationS, width, height, framesPerS }) =>
    [clock(durationS), `${width}\u00a0×\u00a0${height}`, `${fixed(framesPerS)} Bilder je Sekunde`].join(', '),
  problem,
};

function problem(what: RecordingProblem): ProblemWords {
  switch (what.kind) {
    case 'empty':
      return { message: 'Die Datei ist leer (0 Byte).', advice: `${COPY}.` };
    case 'unreadable':
      return {
        message: 'Dies ist kein lesbares Video: Es ist abgeschnitten oder eine andere Art von Datei.',
        advice: `${COPY}; wenn es dort läuft, hier aber nicht, wandeln Sie es in MP4 mit H.264 um.`,
      };
    case 'no-picture':
      return { message: 'Die Datei enthält nur Ton, kein Bild.', advice: 'Wählen Sie das Video selbst.' };
    case 'codec':
      return isHevc(what.codec)
        ? {
            message: 'Das Video ist HEVC (H.265), das dieser Browser auf diesem Rechner nicht lesen kann.',
            advice: `${CONVERT} Auf einem iPhone macht Einstellungen › Kamera › Formate › Maximale Kompatibilität neue Videos lesbar.`,
          }
        : {
            message: `Dieser Browser kann das Video nicht lesen (${codecName(what.codec) ?? 'ein unbekanntes Format'}).`,
            advice: CONVERT,
          };
    case 'cut-off':
      return {
        message: `Die Datei ist beschädigt oder abgeschnitten: Von ${clock(what.durationS)} sind nur die ersten ${clock(what.readS)} lesbar.`,
        advice: `${COPY}.${what.readS >= WINDOW_S ? ` Oder beurteilen Sie ${WINDOW_S} Sekunden, die vorher enden.` : ''}`,
      };
    case 'past-end':
      return {
        message: `Die Aufnahme ist nur ${clock(what.durationS)} lang.`,
        advice: 'Wählen Sie einen früheren Anfang.',
      };
    case 'no-face':
      return {
        message: 'Es wurde kein Gesicht gefunden.',
        advice:
          'Das Gesicht muss in die Kamera blicken, gut beleuchtet sein und mindestens ein Fünftel der Bildhöhe füllen.',
      };
    case 'which-face':
      return {
        message: 'Mehrere Gesichter waren im Bild, und es ist nicht bekannt, welches das des Patienten ist.',
        advice:
          'Beurteilen Sie es auf der Seite „Eine Aufnahme beurteilen“, die Sie fragt, wessen Gesicht es ist, oder schneiden Sie die anderen aus dem Video.',
      };
    case 'engine':
      return {
        message: `Die Messung brach ab: ${what.words}`,
        advice: 'Versuchen Sie es noch einmal; bleibt es so, starten Sie den Browser neu.',
      };
  }
}
