import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import { mapped } from '../../basics/mapped';
import { reasonWords } from '../../grade/reason-words';
import { GERMAN_COMMON } from '../common/de';
import { GERMAN_GRADE } from '../grade/de';
import type { LocaleFormat } from '../locale-format';
import { GERMAN_NOTES } from '../notes/de';
import { GERMAN_REASONS } from '../reasons/de';
import { GERMAN_TASKS } from '../tasks/de';
import type { ShareWords } from './words';

/** In German. */
export function germanWords(f: LocaleFormat): ShareWords {
  return {
    format: f,
    join: '; ',
    space: ' ',
    colon: ': ',
    inBrackets: (text) => `(${text})`,
    disclaimer: GERMAN_COMMON.disclaimer,
    unreviewed: 'Automatische Werte, ärztlich nicht überprüft.',
    reviewed: (name, moment) => `Ärztlich überprüft${name === null ? '' : ` (${name})`}, unterzeichnet ${moment}.`,
    automatic: 'Automatischer Wert vor der Überprüfung',
    oldVersion:
      'Mit einer älteren Version von Hemiscope gemessen, nur nach der veröffentlichten Regel. Sie zählt in Videogesprächen zu viel: Hier wird kein Grad angegeben.',
    levels: GERMAN_GRADE.levels,
    none: GERMAN_GRADE.none,
    atLeast: GERMAN_GRADE.atLeastLevel,
    mouthNotAssessed: GERMAN_GRADE.mouthNotAssessed,
    platysmaInferred: GERMAN_GRADE.platysmaInferred,
    platysmaSeen: GERMAN_GRADE.platysmaSeen,
    notGradable: GERMAN_GRADE.notGradable,
    reason: (reason) => reasonWords(reason, GERMAN_REASONS).phrase,
    sides: GERMAN_COMMON.sides,
    certainty: GERMAN_GRADE.certainty,
    cohenAlbert: GERMAN_GRADE.cohenAlbert,
    regions: GERMAN_COMMON.regions,
    services: GERMAN_COMMON.services,
    observations: mapped(GERMAN_GRADE.observations, ({ title }) => title),
    hindrances: mapped(GERMAN_REASONS.hindrances, ({ phrase }) => phrase),
    notes: GERMAN_NOTES,
    note: {
      title: 'Hemispasmus facialis: Messung durch Software im Videogespräch',
      titleOfRecording: 'Hemispasmus facialis: Messung durch Software in einer Videoaufnahme',
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
        `Tiefe im Mittel ${f.percent(mean)}, höchstens ${f.percent(largest)} ${GERMAN_GRADE.depthOf[region]}`,
      sustained: (count, share) => `${count} anhaltend (${f.percent(share)} der Zeit)`,
      noTwitch: (assessedS) => `keine Zuckung in ${f.number(assessedS)} s Beurteilungszeit`,
      visibleFrom: (region, share) => `sichtbar ab ${f.percentUp(share)} ${GERMAN_GRADE.depthOf[region]}`,
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
      titleOfRecording: 'Für die hausärztliche Praxis: was eine Messung in einer Videoaufnahme gezeigt hat',
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
