import { FORMATS } from '../locale-format';
import type { GradeWords } from './words';

const { percent } = FORMATS.de;
const shows = (limits: string | null) =>
  limits === null
    ? 'Welche Zuckungen dieses Bild zeigen kann, ist nicht bekannt.'
    : `Dieses Bild zeigt Zuckungen ab ${limits}.`;

/** In German. */
export const GERMAN_GRADE: GradeWords = {
  title: 'Aktueller Grad',
  scale: (windowS) => `Grad 0–3, letzte ${windowS} s`,
  level: 'Grad',
  noGradeYet: 'Noch kein Grad',
  notGradable: 'nicht beurteilbar',
  levels: { 0: 'keine', 1: 'Auge', 2: 'Auge + Mund', 3: 'Auge + Mund + Platysma' },
  none: {
    noTwitch: 'keine Zuckung gesehen',
    beyondChance: 'nicht mehr, als der Zufall erklärt',
    mouthOnly: 'keine Zuckung des Auges',
  },
  atLeast: 'mindestens',
  atLeastLevel: (level) => `mindestens ${level}`,
  join: '; ',
  mouthNotAssessed: 'Mund nicht beurteilbar',
  platysmaInferred: 'Platysma nur abgeleitet, nicht gesehen',
  platysmaSeen: { pixels: 'Bewegung des Halses im Bild gesehen', clinician: 'Platysma ärztlich gesehen' },
  spoken: (level, atLeast, words, side) => `${atLeast ? 'Mindestens Grad' : 'Grad'} ${level}: ${words}. ${side}.`,
  certainty: (word, share) => `Sicherheit ${{ low: 'gering', moderate: 'mittel', high: 'hoch' }[word]} (${share})`,
  cohenAlbert: (grades) => `entspricht Cohen–Albert ${grades}`,
  provisional: 'vorläufig',
  lacks: (seconds) => `Noch ${seconds} s gemessenes Bild bis zum vollen Zeitfenster`,
  measuredPicture: 'Gemessenes Bild',
  depthOf: { eye: 'der Lidspalte', mouth: 'der Mundbreite', platysma: 'des Augenabstands' },
  depthOfShort: { eye: 'der Lidspalte', mouth: 'der Mundbreite', platysma: 'des Augenabstands' },
  shareOf: (share, region) => `${share} ${GERMAN_GRADE.depthOf[region]}`,
  comma: ', ',
  zero: {
    nothing: (limits) => `${shows(limits)} Kleinere können da sein.`,
    mouthAlone: (limits) => `Nur der Mund zuckt; die Skala beginnt beim Auge. ${shows(limits)}`,
    few: (count, limits) =>
      `${count === 1 ? 'Eine Zuckung war' : `${count} Zuckungen waren`} zu sehen, wie sie auch ein gesundes Gesicht zeigen kann. ${shows(limits)}`,
  },
  study: {
    summary: (level, hits, total) => `Veröffentlichte Studie bei Grad ${level}: ${hits} von ${total} richtig`,
    text: (level, { whenSaid, whenTrue }) =>
      `Von den ${whenSaid.total} Aufnahmen, denen die veröffentlichte Methode (Chan et al., Abbildung 7) Grad ${level} gab, hatten ihn ${whenSaid.hits} (95-%-Intervall ${percent(whenSaid.low)}–${percent(whenSaid.high)}); von den ${whenTrue.total}, die ihn hatten, fand sie ${whenTrue.hits}. Es waren 50 Aufnahmen anderer Menschen, mit 60 Bildern pro Sekunde und nicht in einem Videogespräch, beurteilt mit einem anderen Verfahren: ein Anhalt, nicht die Trefferquote bei diesem Patienten.`,
  },
  observed: { title: 'Beobachtet', hint: 'Hinweise, selbst hinzusehen; keine Diagnose' },
  observations: {
    synkinesis: {
      title: 'Auge und Mund derselben Seite bewegen sich gemeinsam',
      meaning:
        'Bei mindestens der Hälfte der Lidzuckungen zuckte im selben Moment der Mundwinkel derselben Seite. Typisch für einen Hemispasmus facialis; auch lange nach einer Fazialisparese zu sehen.',
    },
    'other-babinski': {
      title: 'Augenbraue hebt sich, während sich dasselbe Auge schließt („anderes Babinski-Zeichen“)',
      meaning:
        'Das „andere Babinski-Zeichen“ wurde in den veröffentlichten Serien bei 22–86 % der Menschen mit Hemispasmus facialis gesehen, nicht beim Blepharospasmus; auch in manchen Gesichtern nach einer Fazialisparese. Fehlt es, besagt das nichts.',
    },
    'conjugate-closure': {
      title: 'Beide Augen schließen sich gemeinsam, häufig oder lange',
      meaning:
        'Ein Hemispasmus facialis schließt ein Auge. Schließen sich beide gemeinsam, über das Blinzeln hinaus, so spricht das für einen Blepharospasmus; beides kann zusammen vorkommen.',
    },
    'both-sides': {
      title: 'Zuckungen auf beiden Seiten',
      meaning:
        'Weniger als 5 % der Menschen mit Hemispasmus facialis sind beidseits betroffen, und dann zucken die Seiten zu verschiedenen Zeiten. Achten Sie auf einen Blepharospasmus, Tics oder ein schlechtes Bild.',
    },
    'commissure-down': {
      title: 'Mundwinkel anhaltend nach unten gezogen',
      meaning:
        'Ein anhaltender Spasmus, der den Mundwinkel nach unten zieht, ist beim funktionellen Gesichtsspasmus beschrieben.',
    },
    'mouth-only': {
      title: 'Mund zuckt, Auge nicht',
      meaning:
        'Die Skala beginnt beim Auge, daher ändert dies den Grad nicht. Ein Hemispasmus facialis beginnt meist am Auge.',
    },
    'many-blinks': {
      title: 'Häufiges Blinzeln',
      meaning:
        'Mehr als die 26 Lidschläge pro Minute, die Gesunde beim Sprechen haben. Trockene Augen, Anspannung und ein Blepharospasmus kommen infrage.',
    },
  },
  smallest: {
    label: 'Kleinste Zuckung, die zu sehen wäre',
    title: 'Kleinste Zuckung, die dieses Bild zeigen kann',
    notKnownYet: 'noch nicht bekannt',
    notAssessed: 'nicht beurteilt',
  },
};
