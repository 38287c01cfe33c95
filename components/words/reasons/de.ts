import { upperFirst } from '../../basics/mapped';
import type { Reason, ReasonWords } from './words';

const PIN = 'Heften Sie die Kachel des Patienten an, dann wird sein Bild größer übertragen.';

/** @param say the whole sentence, as it is said to the patient */
function reason(phrase: string, say: string | null, doctor: string | null = null): Reason {
  const advice = [say && `Sagen Sie: „${say}“`, doctor].filter(Boolean).join(' ');
  return { phrase, say, doctor, advice };
}

/** In German. */
export const GERMAN_REASONS: ReasonWords = {
  issues: {
    'frame-rate': reason(
      'zu wenige Bilder pro Sekunde',
      'Bitte machen Sie mehr Licht, schließen Sie andere Programme und setzen Sie sich nah an den Router.',
      'Heften Sie die Kachel des Patienten an.',
    ),
    'face-size': reason(
      'das Gesicht ist zu klein',
      'Bitte kommen Sie näher an die Kamera.',
      'Heften Sie die Kachel des Patienten an und vergrößern Sie das Fenster des Gesprächs.',
    ),
    light: reason(
      'das Gesicht ist zu dunkel',
      'Bitte sorgen Sie für gleichmäßiges Licht von vorn, ohne helles Fenster im Rücken.',
    ),
    pose: reason('der Kopf ist abgewandt', 'Bitte blicken Sie gerade in die Kamera; sie sollte auf Augenhöhe stehen.'),
    'face-lost': reason(
      'das Gesicht geht oft verloren',
      'Bitte halten Sie das ganze Gesicht und den Hals im Bild, ohne Hand oder Haare davor.',
    ),
  },
  hindrances: {
    starting: reason('Bildrauschen noch nicht bestimmt', null, 'Warten Sie einige Sekunden.'),
    'not-seen': reason(
      'außerhalb des Bildes oder verdeckt',
      'Bitte zeigen Sie das ganze Gesicht und den Hals, ohne Hand, Haare, Maske oder Schal davor.',
    ),
    outside: reason(
      'nicht im Bild',
      'Bitte lehnen Sie sich zurück oder neigen Sie die Kamera nach unten, bis der Hals zu sehen ist.',
    ),
    covered: reason(
      'von Kragen, Haaren oder einer Hand verdeckt',
      'Bitte öffnen Sie den Kragen und nehmen Sie die Haare vom Hals.',
    ),
    smooth: reason(
      'die Haut zeigt nichts, was sich verfolgen ließe',
      'Bitte stellen Sie ein Licht seitlich auf und schalten Sie Weichzeichner und Hintergrundeffekte aus.',
      PIN,
    ),
    'mouth-moving': reason(
      'Sprechen, Kauen oder Lächeln',
      'Bitte lassen Sie das Gesicht 20 Sekunden ruhen, ohne zu sprechen.',
    ),
    gaze: reason('unruhiger Blick', 'Bitte blicken Sie 20 Sekunden auf einen Punkt, am besten in die Kamera.'),
    'head-moving': reason('Kopfbewegungen', 'Bitte lehnen Sie sich an und halten Sie den Kopf 20 Sekunden still.'),
    'eyes-closed': reason(
      'beide Augen länger als einen Lidschlag geschlossen',
      'Bitte halten Sie die Augen so weit wie möglich offen.',
      'Vermerken Sie es, wenn das nicht geht.',
    ),
    task: reason(
      'Bewegungen auf Aufforderung',
      null,
      'Was auf Aufforderung geschieht, wird nicht gezählt. Warten Sie das Ende ab.',
    ),
    noise: reason(
      'zu starkes Bildrauschen',
      'Bitte sorgen Sie für mehr gleichmäßiges Licht von vorn und schalten Sie Weichzeichner und Hintergrundeffekte aus.',
      PIN,
    ),
  },
  noFrames: reason(
    'aus dem Gespräch kommen keine Bilder an',
    'Bitte prüfen Sie, ob Ihre Kamera eingeschaltet ist.',
    'Zeigt das Gespräch den Patienten, so heften Sie seine Kachel an.',
  ),
  tooRarely: 'zu selten beurteilbar',
  sentence: (phrase) => `${upperFirst(phrase)}.`,
  notAssessed: (region, hasS, neededS, why) =>
    `${{ eye: 'Die Lider waren', mouth: 'Der Mund war' }[region]} nur ${hasS} s von nötigen ${neededS} s zu beurteilen${why === null ? '' : `: ${why}`}.`,
  restTheFace: 'Sagen Sie: „Bitte lassen Sie das Gesicht 20 Sekunden ruhen und blicken Sie in die Kamera.“',
  tooShort: (hasS, neededS) => `Zu kurz: nur ${hasS} s von nötigen ${neededS} s gemessen.`,
  goOn: 'Messen Sie weiter.',
};
