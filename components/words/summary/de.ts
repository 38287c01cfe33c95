import { GOOD_EYE_TO_EYE_PX, GOOD_FRAMES_PER_S } from '../../../lib/measure/quality-limits';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import type { SummaryWords } from './words';

/** In German. */
export const GERMAN_SUMMARY: SummaryWords = {
  page: 'Hemiscope: Bericht',
  title: 'Hemispasmus facialis: Bericht zur Konsultation',
  oldVersion:
    'Diese Konsultation wurde mit einer älteren Version von Hemiscope gemessen, nur nach der veröffentlichten Regel. Sie zählt in Videogesprächen zu viel: Lesen Sie ihren Grad mit Vorsicht.',
  messages: {
    notNamed: { title: 'Es ist keine Konsultation angegeben', advice: 'Öffnen Sie den Bericht aus der Seitenleiste.' },
    unreadable: { title: 'Die Konsultation ließ sich nicht lesen', advice: 'Laden Sie diese Seite neu.' },
    notHeld: {
      title: 'Diese Konsultation wird nicht mehr vorgehalten',
      advice:
        'Hemiscope hält eine Konsultation vor, bis der Browser neu gestartet wird; nach einem Neustart der Erweiterung nur die letzte. Speichern Sie sie das nächste Mal, oder bewahren Sie sie im Verlauf auf.',
    },
  },
  reviewNotKept: (why) => `Ihre Überprüfung steht nur auf dieser Seite. ${why}`,
  actions: {
    label: 'Bericht',
    print: 'Drucken',
    save: 'Speichern als …',
    copy: 'Kopieren …',
    keep: 'Im Verlauf aufbewahren',
    heldUntil: 'Bleibt bis zum Schließen des Browsers, wenn Sie nicht speichern oder aufbewahren.',
    named:
      'Dateien und Texte zeigen den Namen aus dem Videogespräch und Ihre Angaben, Tabellen keins von beiden. Ohne ihre Passphrase kann niemand eine versiegelte Seite lesen.',
    space: ' ',
  },
  facts: {
    participant: 'Teilnehmer, Name laut Videodienst',
    label: 'Kürzel des Patienten',
    call: 'Videodienst',
    began: 'Beginn (Ortszeit)',
    made: 'Aufgenommen laut Datei (Ortszeit)',
    part: {
      title: 'Gemessener Teil',
      all: (clock) => `alles, ${clock}`,
      some: (from, to, of) => `${from} bis ${to} von ${of}`,
    },
    lasted: 'Dauer',
    consent: 'Einwilligung in die Messung',
    noted: 'vermerkt am ',
  },
  highest: {
    title: 'Höchster erreichter Grad',
    window: (windowS, clock) => `In den ${windowS} Sekunden vor ${clock}, den letzten mit diesem Grad.`,
    never: (windowS) => `Nie waren ${windowS} Sekunden am Stück beurteilbar.`,
  },
  timeline: {
    title: 'Grad im Zeitverlauf',
    legend: (windowS, ours) =>
      [
        ...(ours ? [`Dick: Grad der ${windowS} Sekunden davor; gestrichelt: mindestens dieser Grad.`] : []),
        'Grau und breit: Grad nach der veröffentlichten Regel. Getönt: nichts gemessen.',
        ...(ours ? ['Schraffiert: gemessen, aber nicht beurteilbar.'] : []),
        'Leer: noch zu früh für einen Grad.',
      ].join(' '),
  },
  quality: {
    title: 'Wie gut es zu sehen war',
    framesPerS: 'Bilder pro Sekunde',
    eyeToEye: 'Augenabstand',
    notMeasured: 'nicht gemessen',
    faceMeasured: 'Gesicht gemessen',
    pausesAside: 'ohne Pausen',
    preCheck: 'Vor Beginn geprüft',
    judged: { eye: 'Lider beurteilt', mouth: 'Mund beurteilt', platysma: 'Hals beurteilt' },
    ofThat: (why) => `davon${why === null ? '' : ` (${why})`}`,
    gaps: 'Abschnitte ohne Messung',
  },
  evidence: { highest: 'Was für den höchsten Grad spricht', whole: 'Die ganze Konsultation auf einmal' },
  reference: {
    title: 'Zum Vergleich: die veröffentlichte Regel auf der ganzen Aufnahme',
    without: 'Für sie wurde zu wenig gemessen.',
  },
  traces: {
    title: 'Kurven',
    nothing: 'Es wurde nichts gemessen.',
    legend: (signals, asked) =>
      [
        `Lidschluss in % der Lidspalte (Lidschläge sind abgeschnitten), Zug des Mundwinkels in % der Mundbreite${signals ? '' : ', beides aus Landmarken'}.`,
        'Seiten des Patienten.',
        `Striche: Zuckungen, Balken: anhaltende Spasmen${signals ? '' : '; „Regel“: die der veröffentlichten Regel'}.`,
        `Getönt: kein Bild. Schraffiert: nicht beurteilt${asked ? ' oder Bewegung auf Aufforderung' : ''}.`,
      ].join(' '),
  },
  method: {
    title: 'Methode und Grenzen',
    names: {
      ours: 'Hemiscope: Bewegung der Bildpunkte um Lider, Mundwinkel und Hals',
      published: 'Chan et al., veröffentlichte Regel',
      withStudy: 'Chan et al., veröffentlichte Regel mit den Schwellen einer Studie',
    },
    version: (name, version) => `${name}, Version ${version}`,
    line: (ours, reference, app) => `${ours}; ${reference === null ? '' : `daneben ${reference}; `}Hemiscope ${app}.`,
    sources:
      'Landmarken: MediaPipe FaceMesh mit Attention. Grad: S1-Skala von Chan et al., „Automated Grading Hemifacial Spasm Using Smartphone Cameras“.',
    limitsOfOurs: [
      'Nicht an Patienten validiert. Die Erkennung wurde an gesunden Gesichtern mit eingezeichneten Zuckungen und an einem gezeichneten Patienten entwickelt.',
      'Grad 0 heißt, dass keine Zuckung von einer Größe gesehen wurde, die dieses Bild zeigen konnte. Kleinere können da gewesen sein.',
      'Die Sicherheit ist unsere eigene Berechnung daraus, was wie lange und wie deutlich zu sehen war. Sie ist keine gemessene Trefferquote.',
      'Ein nur abgeleitetes Platysma ergibt „mindestens Grad 2“, nie Grad 3.',
      'Beobachtungen sind Hinweise. Nichts hier unterscheidet einen Hemispasmus facialis von Tic, Myokymie, Blepharospasmus oder Synkinesien nach einer Lähmung.',
    ],
    limitsOfAny: [
      `Gemacht für mindestens ${GOOD_FRAMES_PER_S} Bilder pro Sekunde und ${GOOD_EYE_TO_EYE_PX} px Augenabstand; darunter gehen kleine Zuckungen verloren.`,
      `Ein Grad spricht für die ${WINDOW_S} s davor, nicht für den Zustand des Patienten im Ganzen.`,
      'Ein nur „abgeleitetes“ Platysma beruht auf einem Entscheidungsbaum, dessen Verzweigungen von uns stammen: Die Arbeit druckt sie nicht ab.',
      'Links und rechts sind die Seiten des Patienten, sofern der Videodienst das Bild ungespiegelt überträgt.',
    ],
  },
  events: { title: (count) => `Zuckungen und Spasmen (${count})`, none: 'Es wurden keine gefunden.' },
};
