import { GERMAN_COMMON } from '../common/de';
import type { TraceWords } from './words';

const FOOT = 'Seiten aus Sicht des Patienten. Klonisch: kurz; tonisch: anhaltend. Tiefe: siehe Befunde.';

/** In German. */
export const GERMAN_TRACES: TraceWords = {
  title: (windowS) => `Letzte ${windowS} s`,
  quantities: 'Lidschluss, Zug des Mundwinkels',
  empty: 'Hier erscheinen die Kurven, sobald ein Gesicht gemessen wird.',
  agoS: (seconds) => `−${seconds} s`,
  now: 'jetzt',
  howTo: 'So lesen Sie die Kurven',
  explained:
    'Links und rechts aus Sicht des Patienten. Lider: Schluss in % der Lidspalte (Lidschläge sind abgeschnitten); Mund: Zug des Mundwinkels nach außen in % der Mundbreite. Striche sind Zuckungen, Balken anhaltende Spasmen, dünne Striche die der veröffentlichten Regel. Gepunktet: die kleinste Zuckung, die dieses Bild zeigen kann. Grau: kein Bild. Schraffiert: nicht beurteilt oder Bewegung auf Aufforderung.',
  side: { left: 'Links', right: 'Rechts' },
  part: { lid: 'Lid', mouth: 'Mund' },
  label: (part, side, from, to, events) =>
    `${{ lid: 'Schluss des Lids', mouth: 'Zug des Mundwinkels' }[part]}, ${GERMAN_COMMON.sides[side]}, ${from} bis ${to}, ${events} Ereignisse markiert`,
  neck: 'Hals',
  rule: 'Regel',
  levelOverTime: 'Grad im Verlauf',
  events: {
    title: 'Zuckungen und Spasmen',
    latest: (shown, all) => `die letzten ${shown} von ${all}`,
    none: 'Noch keine gefunden.',
    newestFirst: 'Zuckungen und Spasmen, die neuesten zuerst',
    foot: FOOT,
    footWithTasks: `${FOOT} Provoziert: kurz nach einer Bewegung auf Aufforderung.`,
    head: { time: 'Zeit', where: 'Wo', kind: 'Art', depth: 'Tiefe', lasted: 'Dauer', certainty: 'Sich.' },
    where: (region, side) => `${GERMAN_COMMON.regions[region]}, ${GERMAN_COMMON.side[side]}`,
    byHand: 'von Hand',
    moved: 'von Hand verschoben',
    tonic: 'tonisch',
    clonic: 'klonisch',
  },
};
