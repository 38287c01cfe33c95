import type { CommonWords } from './words';

/** In German. */
export const GERMAN_COMMON: CommonWords = {
  disclaimer:
    'Forschungsprototyp, kein zugelassenes Medizinprodukt. Messwerte zur ärztlichen Beurteilung; keine Diagnose.',
  unnamed: 'Patient (Name nicht gelesen)',
  nameNotRead: 'Name nicht gelesen',
  services: {
    meet: 'Google Meet',
    zoom: 'Zoom',
    jitsi: 'Jitsi Meet',
    other: 'anderer Videodienst',
    recording: 'Videoaufnahme',
  },
  gaps: {
    paused: 'angehalten',
    'no-face': 'kein Gesicht im Bild',
    'which-face': 'unklar, welches Gesicht das des Patienten war',
    black: 'das Bild war schwarz: Kamera abgedeckt oder aus',
    'no-frames': 'es kamen keine Bilder an: Kamera aus, Bild eingefroren oder keine Verbindung',
    'late-frames': 'die Bilder kamen verspätet, oder dieser Rechner war zu beschäftigt, um sie zu messen',
    away: 'das Bild des Patienten war weg: Kamera aus oder nicht mehr im Gespräch',
    'source-changed': 'die Seite des Gesprächs hat die Bildquelle gewechselt',
    'other-person': 'eine andere Person wurde beobachtet',
    'call-gone': 'die Seite des Gesprächs war geschlossen oder wurde neu geladen',
    'engine-restart': 'die Messung wurde neu gestartet',
    restart: 'die Erweiterung wurde neu gestartet',
  },
  regions: { eye: 'Auge', mouth: 'Mund', platysma: 'Hals' },
  sides: {
    left: 'linke Gesichtshälfte',
    right: 'rechte Gesichtshälfte',
    both: 'beide Gesichtshälften',
    none: 'keine Seite',
  },
  sideLabels: { left: 'Links (Patient)', right: 'Rechts (Patient)' },
  side: { left: 'links', right: 'rechts' },
  parts: { eye: 'Lider', mouth: 'Mund', platysma: 'Hals' },
};
