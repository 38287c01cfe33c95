import { MIN_LENGTH } from '../../../lib/share/passphrase';
import type { FilesWords } from './words';

const OPENING = 'Wird geöffnet … das dauert einige Sekunden.';

/** In German. */
export const GERMAN_FILES: FilesWords = {
  save: {
    html: { name: 'Webseite', what: 'Der Bericht, wie Sie ihn sehen, für jeden Browser. HTML.' },
    sealed: {
      name: 'Versiegelte Webseite',
      what: 'Dasselbe unter einer Passphrase, die Sie wählen. Öffnet sich ohne Netz.',
    },
    json: { name: 'Alle Daten', what: 'Alles, was gemessen wurde, für andere Programme. JSON.' },
    events: {
      name: 'Tabelle der Zuckungen',
      what: 'Jede Zuckung und jeder Spasmus in einer Zeile. CSV, mit Dezimalpunkt.',
    },
    series: {
      name: 'Tabelle der Kurven',
      what: 'Die gemessenen Kurven, eine Zeile je Bild. CSV, mit Dezimalpunkt.',
    },
    fhir: { name: 'Klinisches System', what: 'Ein vorläufiger Befund mit Werten und Notiz. FHIR R4.' },
  },
  copy: {
    note: 'Notiz für die Akte',
    letter: 'Brief an die Hausarztpraxis',
    copied: 'Kopiert. Lesen Sie den Text, bevor Sie ihn einfügen:',
    refused: 'Der Browser hat es verweigert. Kopieren Sie den Text von hier:',
    text: 'Der Text',
  },
  seal: {
    title: 'Bericht versiegelt speichern',
    explained: 'Eine Datei, die sich in jedem Browser ohne Netz öffnen lässt, mit einer Passphrase, die Sie wählen.',
    tell: 'Teilen Sie die Passphrase auf einem anderen Weg mit als die Datei.',
    action: 'Versiegeln und speichern',
    cancel: 'Abbrechen',
  },
  newPassphrase: {
    label: 'Neue Passphrase',
    again: 'Noch einmal dieselbe',
    suggest: 'Vorschlagen',
    suggestAnother: 'Eine andere',
    writeDown: 'Notieren Sie sie und geben Sie sie dann zweimal ein.',
    rule: `Mindestens ${MIN_LENGTH} Zeichen. Sie wird nirgends gespeichert: Geht sie verloren, kann niemand dies wieder öffnen.`,
    working: 'Einen Moment … das dauert einige Sekunden.',
    problems: {
      empty: 'Wählen Sie zuerst eine Passphrase.',
      short: `Verwenden Sie ${MIN_LENGTH} oder mehr Zeichen: Was sich unbemerkt, schnell und jahrelang durchprobieren lässt, muss lang sein.`,
      repetitive:
        'Hier wiederholen sich wenige Zeichen. Verwenden Sie mehrere Wörter, die nichts miteinander zu tun haben.',
      differs: 'Die beiden Eingaben unterscheiden sich.',
    },
  },
  enterPassphrase: { label: 'Passphrase', working: OPENING },
  open: {
    label: 'Datei',
    what: 'Eine Webseite, versiegelt oder nicht, oder „Alle Daten“, von Hemiscope gespeichert, oder ein exportierter Verlauf. Nichts Aufbewahrtes wird ersetzt.',
    sealed: (name) => `${name} ist versiegelt.`,
    action: 'Öffnen',
  },
  sealedPage: {
    heading: 'Ein versiegeltes Dokument',
    about:
      'Es öffnet sich auf diesem Gerät mit der Passphrase, die Sie vom Absender erhalten haben. Nichts wird irgendwohin gesendet; ein Netz ist nicht nötig.',
    passphrase: 'Passphrase',
    show: 'Eingabe anzeigen',
    open: 'Öffnen',
    hint: 'Großbuchstaben und Leerzeichen zählen. Ohne die Passphrase kann niemand es öffnen, auch nicht, wer es erstellt hat. Der markierte Block in dieser Datei lässt sich auch mit dem Programm „age“ öffnen.',
    needsScript:
      'Diese Seite braucht JavaScript, um sich zu öffnen. Wurde sie aus einer E-Mail oder einer Vorschau geöffnet, so speichern Sie sie zuerst und öffnen Sie sie dann in einem Browser.',
    opening: OPENING,
    failed: {
      'wrong-passphrase':
        'Diese Passphrase passt nicht. Prüfen Sie Großbuchstaben und Leerzeichen und versuchen Sie es noch einmal.',
      damaged:
        'Diese Datei ist beschädigt: Sie wurde unterwegs abgeschnitten oder verändert. Bitten Sie den Absender noch einmal darum.',
      'no-room':
        'Auf diesem Gerät ist zu wenig Speicher frei, um es zu öffnen. Schließen Sie andere Seiten, oder öffnen Sie es an einem Computer.',
    },
  },
};
