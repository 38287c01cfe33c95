import type { CheckWords } from './words';

const ofItem = (phrase: string, item: string | null) => (item === null ? `: ${phrase}` : `. ${item}: ${phrase}`);

/** In German. */
export const GERMAN_CHECK: CheckWords = {
  label: 'Bildprüfung',
  running: 'Das Bild wird geprüft …',
  atMostS: (seconds) => `höchstens ${seconds}`,
  say: 'Zum Patienten sagen:',
  doYourself: 'Selbst tun:',
  again: 'Erneut prüfen',
  items: {
    'face-lost': 'Gesicht gefunden',
    light: 'Licht',
    'face-size': 'Gesichtsgröße',
    'frame-rate': 'Bildrate',
    pose: 'Kopfdrehung',
    steadiness: 'Kopfbewegung',
    eye: 'Lider',
    mouth: 'Mund',
    platysma: 'Hals',
  },
  verdicts: { good: 'gut', fair: 'schwach', poor: 'zu schlecht', unknown: 'nicht bekannt' },
  titles: {
    unknown: 'Das Bild war nicht zu beurteilen',
    good: 'Bild gut',
    goodFrom: (share) => `Bild gut: zeigt Lidzuckungen ab ${share}`,
    poor: (phrase, item) => `Zu schlecht zum Beurteilen${ofItem(phrase, item)}`,
    goodForFace: (phrase, item) => `Gut für Lider und Mund${ofItem(phrase, item)}`,
    weak: (phrase, item) => `Beurteilbar, aber schwach${ofItem(phrase, item)}`,
  },
  framesPerS: (figure) => `${figure}\u00a0Bilder/s`,
  px: (figure) => `${figure}\u00a0px`,
  from: (share) => `ab\u00a0${share}`,
  atLeast: (figure) => `mindestens ${figure}`,
  atMost: (figure) => `höchstens ${figure}`,
  quality: {
    label: 'Bildqualität',
    nothingYet: 'Bild: noch nichts gemessen',
    verdict: (verdict) => `Bild ${verdict}`,
  },
};
