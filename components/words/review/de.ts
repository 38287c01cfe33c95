import { GERMAN_COMMON } from '../common/de';
import { GERMAN_GRADE } from '../grade/de';
import { FORMATS } from '../locale-format';
import type { ReviewWords } from './words';

const { percent, duration, fixed, counted } = FORMATS.de;

const { regions, sides, side: plain } = GERMAN_COMMON;
const { shareOf } = GERMAN_GRADE;

/** In German. */
export const GERMAN_REVIEW: ReviewWords = {
  title: 'Überprüfung vor der Unterschrift',
  lookedAt: (looked, all) => `${looked} von ${all} angesehen`,
  automatic: 'Automatisch',
  reviewed: 'Überprüft',
  highest: (windowS) => `Höchste ${windowS} s`,
  whole: 'Gesamte Konsultation',
  noLevel: 'Kein Grad',
  level: (level, atLeast, side) => {
    const figure = `${atLeast ? 'Mindestens Grad' : 'Grad'} ${level}`;
    if (side === null) return figure;
    return `${figure}, ${side === 'left' || side === 'right' ? `${plain[side]} (Patient)` : sides[side]}`;
  },
  place: (side, region) => `${regions[region]}, ${sides[side]}`,
  at: (place, clock) => `${place}, ${clock}`,
  join: '; ',
  chooseSide: 'Seite',
  chooseRegion: 'Region',
  state: {
    open: 'Nicht angesehen',
    accepted: 'Angenommen',
    rejected: 'Verworfen',
    changed: 'Verschoben',
    added: 'Von Hand ergänzt',
  },
  timeline: 'Ereignisse der Konsultation in zeitlicher Folge',
  item: (place, clock, state) => `${place}, ${clock}, ${state.charAt(0).toLowerCase()}${state.slice(1)}`,
  noEvent: (clock) => `Kein Ereignis, ${clock}`,
  previous: 'Zurück',
  next: 'Weiter',
  howToAdd: 'Klicken Sie auf die Zeitleiste, wo Sie eine Zuckung gesehen haben, die nicht markiert ist.',
  notFound: 'Von der Software nicht gefunden.',
  measured: ({ tonic, region, depth, lengthS, certainty }) =>
    `${tonic ? 'Anhaltend' : 'Kurz'}, ${shareOf(percent(depth), region)}, ${duration(lengthS)}, Sicherheit ${percent(certainty)}`,
  foundAt: (place) => `gefunden: ${place}`,
  inMovement: {
    notCounted:
      'Es begann während einer Bewegung auf Ihre Aufforderung und wird deshalb nicht gezählt. Ist es ein Spasmus, so zählen Sie es.',
    counted: 'Es begann während einer Bewegung auf Ihre Aufforderung. Es zählt, weil Sie es sagen.',
    rejected: 'Es begann während einer Bewegung auf Ihre Aufforderung.',
  },
  accept: 'Annehmen',
  countIt: 'Zählen',
  reject: 'Verwerfen',
  remove: 'Entfernen',
  undo: 'Rückgängig',
  nothingHere: 'Hier wurde kein Ereignis gefunden. Haben Sie eines gesehen?',
  nothingHereInMovement:
    'Hier bewegte sich der Patient auf Aufforderung, und die Software zählt nichts. Was Sie ergänzen, zählt, weil Sie es sagen.',
  earlier: 'Eine Zehntelsekunde früher',
  later: 'Eine Zehntelsekunde später',
  add: 'Zuckung ergänzen',
  face: (atS) => `Das Gesicht ${fixed(Math.abs(atS), 1)} Sekunden ${atS < 0 ? 'vor' : 'nach'} dem Höhepunkt`,
  sincePeak: (atS) => `${atS < 0 ? '−' : '+'}${fixed(Math.abs(atS), 1)}\u00a0s`,
  inMemory: 'Nur im Arbeitsspeicher, bis der Browser geschlossen wird. Gespeichert nur, wo Sie es ankreuzen.',
  putIntoSummary: 'Diese Bilder in den Bericht aufnehmen',
  inSummary: 'Diese Bilder stehen im Bericht und in allem, was davon gedruckt oder als Seite gespeichert wird.',
  signed: (name, moment) => `Überprüft und unterzeichnet${name === null ? '' : ` von ${name}`}, ${moment}.`,
  locked: 'Gesperrt, mit Kürzel, Einwilligung, Ihren Beobachtungen und den Bildern. Zum Ändern wieder öffnen.',
  reopen: 'Wieder öffnen',
  name: 'Ihr Name',
  optional: 'optional',
  sign: 'Unterzeichnen',
  beforeSigning: (open) => {
    const rest =
      'Bis zur Unterschrift ist alles vorläufig. Die Unterschrift sperrt Ereignisse, Kürzel, Einwilligung, Ihre Beobachtungen und die Auswahl der Bilder.';
    return open > 0
      ? `${counted(open, { one: 'Ereignis wurde', other: 'Ereignisse wurden' })} nicht angesehen und ${open === 1 ? 'zählt' : 'zählen'} wie gefunden. ${rest}`
      : rest;
  },
  impossible:
    'Diese Konsultation wurde mit einer älteren Version von Hemiscope aufgezeichnet; sie enthält nicht, was eine Überprüfung braucht. Sie lässt sich lesen und speichern, aber nicht überprüfen oder unterzeichnen.',
  summary: {
    preliminary: 'Vorläufig: automatische Werte, ärztlich nicht überprüft und nicht unterzeichnet.',
    follow: 'Es folgen die überprüften Werte.',
    automatic: (highest, whole) => `Automatische Werte: höchste 20 s: ${highest}; gesamte Konsultation: ${whole}.`,
    done: ({ accepted, rejected, changed, added, untouched }) => {
      const parts = [
        [accepted, 'angenommen'],
        [rejected, 'verworfen'],
        [changed, 'auf eine andere Seite oder Region verschoben'],
        [added, 'von Hand ergänzt'],
        [untouched, 'wie gefunden belassen'],
      ] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
      return `Ereignisse: ${said.length > 0 ? said.join(', ') : 'keines gefunden'}.`;
    },
    pictures: 'Bilder des Gesichts um Ereignisse',
    picturesBy: 'Ärztlich aufgenommen. Sie zeigen den Patienten: Behandeln Sie diese Seite wie ein Foto.',
    picturesGone: (count) =>
      `Die Bilder von ${counted(count, { one: 'weiterem Ereignis', other: 'weiteren Ereignissen' })} wurden aufgenommen, sind aber nicht mehr vorhanden. Sie stehen in den Seiten, die vorher gedruckt oder gespeichert wurden.`,
  },
};
