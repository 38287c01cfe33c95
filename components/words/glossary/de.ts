import { PROVOKED_S } from '../../../lib/consult/tasks';
import { HIGH_FROM, MODERATE_FROM } from '../../../lib/grade/certainty';
import { TONIC_S } from '../../../lib/twitch/call/constants';
import { FORMATS } from '../locale-format';
import type { Glossary } from './words';

const { percent } = FORMATS.de;

/** In German. */
export const GERMAN_GLOSSARY: Glossary = {
  level: {
    found: /Grad 0–3|S1-Skala/,
    plain:
      'Wo das Gesicht zuckt. 0: nirgends. 1: am Auge. 2: an Auge und Mund. 3: an Auge, Mund und Hals (Platysma). In der Studie S1 genannt.',
  },
  certainty: {
    found: /Sicherheit/,
    plain: `Wie wahrscheinlich dieser Grad ist, berechnet daraus, was wie lange und wie deutlich zu sehen war: mittel ab ${percent(MODERATE_FROM)}, hoch ab ${percent(HIGH_FROM)}. Nicht an Patienten gemessen.`,
  },
  'event-certainty': {
    found: /Sich\./,
    plain: 'Wie wahrscheinlich dies eine Bewegung war: wie weit sie sich vom Bildrauschen abhebt.',
  },
  'cohen-albert': {
    found: /Cohen–Albert/,
    plain:
      'Klinische Skala für die Stärke des Spasmus, 0 bis IV, ärztlich beurteilt. Hier steht nur, was die Studie diesem Grad gegenüberstellt.',
  },
  platysma: {
    found: /Platysma/,
    plain: 'Der dünne Muskel unter der Haut des Halses. Er zieht den Mundwinkel nach unten und strafft die Halshaut.',
  },
  clonic: { found: /\bklonisch\b/i, plain: `Kurze Zuckung: in weniger als ${TONIC_S} s vorbei.` },
  tonic: { found: /\btonisch\b/i, plain: `Anhaltender Spasmus: dauert ${TONIC_S} s oder länger.` },
  'other-babinski': {
    found: /anderes? Babinski-Zeichen/i,
    plain:
      'Die Braue hebt sich, während sich das Auge derselben Seite schließt. Häufig beim Hemispasmus facialis; fehlt es, besagt das nichts.',
  },
  'smallest-twitch': {
    found: /Kleinste Zuckung/,
    plain:
      'Die Grenze dessen, was in diesem Bild zu sehen ist. Kleinere Zuckungen können da sein und werden nicht gezählt. Ein größeres, helleres, ruhigeres Bild zeigt kleinere.',
  },
  interval: {
    found: /95-%-Intervall/,
    plain:
      'Wo der wahre Wert liegen kann, da die Zeit so kurz war: Ein solcher Bereich enthält ihn in 95 von 100 Fällen.',
  },
  landmarks: {
    found: /Gesichtspunkten?/,
    plain: 'Punkte, die ein Modell in jedem Bild auf das Gesicht setzt, etwa an Lidern und Mundwinkeln.',
  },
  blepharospasm: { found: /Blepharospasmus/, plain: 'Beide Augen schließen sich gemeinsam, gegen den Willen.' },
  synkinesis: {
    found: /Synkinesien?|Mitbewegungen/,
    plain:
      'Zwei Teile des Gesichts bewegen sich gemeinsam, die es nicht sollten, etwa Mund und Auge nach einem Nervenschaden.',
  },
  myokymia: { found: /Myokymien?/, plain: 'Feines Wogen eines Muskels unter der Haut, oft an einem Lid.' },
  'functional-spasm': {
    found: /funktionellen? Gesichtsspasmus/,
    plain: 'Ein Spasmus ohne Schaden an Nerv oder Muskel.',
  },
  'facial-palsy': {
    found: /Fazialisparese/,
    plain: 'Schwäche einer Gesichtshälfte durch einen Schaden ihres Nervs.',
  },
  tic: {
    found: /\bTics\b/,
    plain: 'Kurze Bewegungen, die mit einem Drang kommen und sich eine Weile unterdrücken lassen.',
  },
  provoked: {
    found: /\bprovoziert\b/i,
    plain: `Begann in den ${PROVOKED_S} s nach einer Bewegung auf Aufforderung, nicht während der Bewegung.`,
  },
  spontaneous: { found: /\bspontan\b/, plain: 'Kam von selbst, ohne vorausgehende Bewegung.' },
  pattern: {
    found: /\bMuster\b/,
    plain: 'Die Art der Spasmen: wenige und schwache, meist kurze oder meist anhaltende.',
  },
  tile: { found: /\bKachel\b/, plain: 'Das Bild einer Person im Fenster des Gesprächs.' },
  detector: {
    found: /\bVerfahren\b/,
    plain: 'Der Teil der Software, der die Zuckungen im Bild findet.',
  },
};
