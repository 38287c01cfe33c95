import type { NotGradable } from '../../../lib/grade/call-verdict';
import type { QualityIssueCode } from '../../../lib/measure/quality';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import type { LocaleFormat } from '../locale-format';
import { GERMAN_NOTES } from '../notes/de';
import { GERMAN_TASKS } from '../tasks/de';
import type { ShareWords } from './words';

const DEPTH_OF: Record<CallRegion, string> = {
  eye: 'der Lidspalte',
  mouth: 'der Mundbreite',
  platysma: 'des Augenabstands',
};

const ISSUES: Record<QualityIssueCode, string> = {
  'frame-rate': 'Zu wenige Bilder pro Sekunde.',
  'face-size': 'Das Gesicht ist zu klein.',
  light: 'Das Gesicht ist zu dunkel.',
  pose: 'Der Kopf ist abgewandt.',
  'face-lost': 'Das Gesicht geht oft verloren.',
};

const HINDRANCES: Record<Hindrance, string> = {
  starting: 'das Bildrauschen war noch nicht bestimmt',
  'not-seen': 'außerhalb des Bildes oder verdeckt',
  outside: 'nicht im Bild',
  covered: 'von Kragen, Haaren oder einer Hand verdeckt',
  smooth: 'die Haut zeigt nichts, was sich verfolgen ließe',
  'mouth-moving': 'Sprechen, Kauen oder Lächeln',
  gaze: 'unruhiger Blick',
  'head-moving': 'Kopfbewegungen',
  'eyes-closed': 'beide Augen länger als einen Lidschlag geschlossen',
  task: 'Bewegungen auf Aufforderung',
  noise: 'zu starkes Bildrauschen',
};

/** In German. */
export function germanWords(f: LocaleFormat): ShareWords {
  return {
    format: f,
    join: '; ',
    space: ' ',
    colon: ': ',
    inBrackets: (text) => `(${text})`,
    disclaimer:
      'Forschungsprototyp, kein zugelassenes Medizinprodukt. Messwerte zur ärztlichen Beurteilung; keine Diagnose.',
    unreviewed: 'Automatische Werte, ärztlich nicht überprüft.',
    reviewed: (name, moment) => `Ärztlich überprüft${name === null ? '' : ` (${name})`}, unterzeichnet ${moment}.`,
    automatic: 'Automatischer Wert vor der Überprüfung',
    oldVersion:
      'Mit einer älteren Version von Hemiscope gemessen, nur nach der veröffentlichten Regel. Sie zählt in Videogesprächen zu viel: Hier wird kein Grad angegeben.',
    levels: { 1: 'Auge', 2: 'Auge + Mund', 3: 'Auge + Mund + Platysma' },
    none: {
      noTwitch: 'keine Zuckung gesehen',
      beyondChance: 'nicht mehr, als der Zufall erklärt',
      mouthOnly: 'keine Zuckung des Auges',
    },
    atLeast: (level) => `mindestens ${level}`,
    mouthNotAssessed: 'Mund nicht beurteilbar',
    platysmaInferred: 'Platysma nur abgeleitet, nicht gesehen',
    platysmaSeen: { pixels: 'Bewegung des Halses im Bild gesehen', clinician: 'Platysma ärztlich gesehen' },
    notGradable: 'nicht beurteilbar',
    reason,
    sides: {
      left: 'linke Gesichtshälfte',
      right: 'rechte Gesichtshälfte',
      both: 'beide Gesichtshälften',
      none: 'keine Seite',
    },
    certainty: (word, share) => `Sicherheit ${{ low: 'gering', moderate: 'mittel', high: 'hoch' }[word]} (${share})`,
    cohenAlbert: (grades) => `entspricht Cohen–Albert ${grades}`,
    regions: { eye: 'Auge', mouth: 'Mund', platysma: 'Hals' },
    services: { meet: 'Google Meet', zoom: 'Zoom', jitsi: 'Jitsi Meet', other: 'anderer Videodienst' },
    observations: {
      synkinesis: 'Auge und Mund derselben Seite bewegen sich gemeinsam',
      'other-babinski': 'Augenbraue hebt sich, während sich dasselbe Auge schließt („anderes Babinski-Zeichen“)',
      'conjugate-closure': 'Beide Augen schließen sich gemeinsam, häufig oder lange',
      'both-sides': 'Zuckungen auf beiden Seiten',
      'commissure-down': 'Mundwinkel anhaltend nach unten gezogen',
      'mouth-only': 'Mund zuckt, Auge nicht',
      'many-blinks': 'Häufiges Blinzeln',
    },
    hindrances: HINDRANCES,
    notes: GERMAN_NOTES,
    note: {
      title: 'Hemispasmus facialis: Messung durch Software im Videogespräch',
      who: (name) => (name === null ? 'Patient/in: Name nicht gelesen' : `Patient/in, Name laut Videodienst: ${name}`),
      lasted: (clock) => `Dauer ${clock}`,
      highest: 'Höchster Grad (S1-Skala, 0–3)',
      window: (clock) => `in den ${WINDOW_S} s vor ${clock}`,
      whole: 'Gesamtes Gespräch',
      neverGraded: `nie ${WINDOW_S} s am Stück beurteilbar`,
      held: 'Dauer je Grad',
      heldLevel: (level, clock) => `Grad ${level} ${clock}`,
      heldNone: (clock) => `gemessen, aber nicht beurteilbar ${clock}`,
      rate: ({ perMinute, low, high }) =>
        `${f.number(perMinute)}/min (95-%-Intervall ${f.number(low)}–${f.number(high)})`,
      bySide: (left, right) => `links ${left}, rechts ${right}`,
      depth: (region, mean, largest) =>
        `Tiefe im Mittel ${f.percent(mean)}, höchstens ${f.percent(largest)} ${DEPTH_OF[region]}`,
      sustained: (count, share) => `${count} anhaltend (${f.percent(share)} der Zeit)`,
      noTwitch: (assessedS) => `keine Zuckung in ${f.number(assessedS)} s Beurteilungszeit`,
      visibleFrom: (region, share) => `sichtbar ab ${f.percentUp(share)} ${DEPTH_OF[region]}`,
      notAssessed: (why) => (why === null ? 'nicht beurteilt' : `nicht beurteilt (${why})`),
      tasks: 'Aufgaben',
      rested: (forS, count) =>
        `${f.counted(count, { one: 'Zuckung', other: 'Zuckungen' })} in ${f.number(forS)} s Ruhe auf Aufforderung`,
      provoked: (task, count) => `${count} nach ${GERMAN_TASKS.task[task].noun}`,
      voluntary: (count) => `${count} während der Bewegungen selbst, nicht gezählt`,
      insisted: (count) => `${count} während der Bewegungen selbst, nach ärztlichem Urteil gezählt`,
      signs: 'Zeichen',
      synchrony: (share) => `Mund zuckt mit bei ${f.percent(share)} der Lidzuckungen`,
      browUp: (up, judged) =>
        `Braue gehoben bei ${up} von ${f.counted(judged, { one: 'Lidzuckung', other: 'Lidzuckungen' })}`,
      blinks: (perMinute) => `${f.number(perMinute)} Lidschläge/min`,
      observed: 'Zu beachten',
      picture: (framesPerS, eyeToEyePx, measuredShare) =>
        `Bild: ${f.number(framesPerS)} Bilder/s, ${eyeToEyePx === null ? '' : `Augenabstand ${f.number(eyeToEyePx)} px, `}Gesicht in ${f.percent(measuredShare)} der Zeit gemessen.`,
      limits:
        'Links und rechts aus Sicht der untersuchten Person. Grad 0 schließt einen Hemispasmus facialis nicht aus.',
      method: (app, version) => `Hemiscope ${app}, Methodenversion ${version}.`,
    },
    letter: {
      title: 'Für die hausärztliche Praxis: was eine Messung im Videogespräch gezeigt hat',
      seen: 'Was zu sehen war',
      certain: 'Wie sicher das ist',
      why: 'Warum eine fachärztliche Untersuchung',
      not: 'Was es nicht bedeutet',
      eye: (side, rate) => {
        const lids = {
          left: 'Die Lider des linken Auges',
          right: 'Die Lider des rechten Auges',
          both: 'Die Lider beider Augen',
        };
        const who = side === 'none' ? 'Die Lider' : lids[side];
        if (rate === null) return `${who} zuckten.`;
        return `${who} zuckten etwa ${f.number(rate.perMinute)}-mal pro Minute (unter Berücksichtigung des Zufalls zwischen ${f.number(rate.low)}- und ${f.number(rate.high)}-mal).`;
      },
      mouth: (together) =>
        together === null
          ? 'Auch der Mundwinkel zuckte.'
          : `Auch der Mundwinkel zuckte, und zwar gleichzeitig mit ${f.percent(together)} der Lidzuckungen.`,
      mouthNotJudged: 'Der Mund war nicht zu beurteilen; es kann also mehr als das Auge betroffen sein.',
      platysma: {
        clinician: 'Der flache Halsmuskel (Platysma) war beteiligt: Das wurde ärztlich gesehen.',
        pixels: 'Der flache Halsmuskel (Platysma) war beteiligt: Das war im Bild zu sehen.',
        inferred:
          'Ob der flache Halsmuskel (Platysma) beteiligt ist, war nicht zu sehen. Die Software leitet es aus den Zuckungen von Auge und Mund ab.',
      },
      sustained: (count) =>
        `${f.counted(count, { one: 'Kontraktion hielt', other: 'Kontraktionen hielten' })} länger als eine Sekunde an.`,
      level: (level, atLeast) =>
        `Auf der S1-Skala (0 keine Zuckung, 1 Auge, 2 Auge und Mund, 3 auch der Hals) ist das ${atLeast ? 'mindestens ' : ''}Grad ${level}.`,
      none: {
        noTwitch: 'Es war keine Zuckung zu sehen.',
        beyondChance: 'Es waren einzelne Bewegungen zu sehen, nicht mehr als auch ein gesundes Gesicht zeigen kann.',
        mouthOnly: 'Der Mundwinkel zuckte, das Auge nicht. Die Skala beginnt beim Auge: Grad 0.',
      },
      visibleFrom: (share) =>
        `Dieses Bild konnte Lidzuckungen ab ${f.percentUp(share)} der Lidspalte zeigen. Kleinere können da gewesen sein.`,
      notGradable: 'Das Bild erlaubte keine Beurteilung.',
      certainty: (word, share) =>
        `Die Software gibt die Sicherheit dieses Grades als ${{ low: 'gering', moderate: 'mittel', high: 'hoch' }[word]} an (${share}). Das ist berechnet und keine an Patienten geprüfte Trefferquote.`,
      judged: (framesPerS, eyeS) =>
        `Das Bild hatte ${f.number(framesPerS)} Bilder pro Sekunde; das Auge war ${f.number(eyeS)} s lang zu beurteilen.`,
      whyOneSided:
        'Zuckungen einer Gesichtshälfte, die um das Auge beginnen und den Mund einbeziehen, sind typisch für einen Hemispasmus facialis. Tics, Myokymien, ein Blepharospasmus und Mitbewegungen nach einer Fazialisparese können ähnlich aussehen. Nur eine neurologische Untersuchung kann sie unterscheiden; oft ist eine MRT nötig, um die Ursache zu finden.',
      whyEyeAlone:
        'Zuckungen der Lider nur eines Auges sind häufig harmlos und vergehen (Lidmyokymie), doch beginnt meist auch ein Hemispasmus facialis dort. Eine neurologische Untersuchung ist sinnvoll, wenn sie über Wochen anhalten, stärker werden oder auf Wange oder Mund übergreifen.',
      whyBothSides:
        'Zuckungen auf beiden Seiten sind beim Hemispasmus facialis ungewöhnlich (weniger als 5 % der Betroffenen): Auch an eine andere Ursache wie einen Blepharospasmus ist zu denken. Das erfordert eine neurologische Untersuchung.',
      whyAnyway:
        'Sprechen die Vorgeschichte oder das, was Sie selbst sehen, für Zuckungen einer Gesichtshälfte, so ist eine neurologische Untersuchung sinnvoll, was auch immer diese Messung ergibt.',
      treatable:
        'Ein Hemispasmus facialis ist gut behandelbar: mit Botulinumtoxin-Injektionen, in geeigneten Fällen mit einer Operation (mikrovaskuläre Dekompression).',
      notDiagnosis: 'Es ist keine Diagnose.',
      notSeverity: 'Der Grad sagt, welche Teile des Gesichts zuckten, nicht, wie sehr die Person darunter leidet.',
      notExcluded: 'Es schließt einen Hemispasmus facialis nicht aus: Die Spasmen kommen und gehen.',
      notExamined: 'Kraft und Sensibilität des Gesichts, Gehör und Augenbewegungen wurden nicht untersucht.',
    },
  };
}

function reason(why: NotGradable): string {
  switch (why.kind) {
    case 'picture':
      return ISSUES[why.issue];
    case 'not-assessed': {
      const region = { eye: 'Die Lider waren', mouth: 'Der Mund war' }[why.region];
      const because = why.hindrance === null ? '' : `: ${HINDRANCES[why.hindrance]}`;
      return `${region} nur ${Math.floor(why.assessedS)} s von nötigen ${Math.ceil(why.neededS)} s zu beurteilen${because}.`;
    }
    case 'too-short':
      return `Zu kurz: nur ${Math.floor(why.measuredS)} s von nötigen ${Math.ceil(why.neededS)} s gemessen.`;
  }
}
