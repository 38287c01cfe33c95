import { FORMATS } from '../locale-format';
import type { TasksWords } from './words';

const TASK: TasksWords['task'] = {
  rest: {
    name: 'Ruhe',
    noun: 'Ruhe',
    say: 'Bitte lassen Sie das ganze Gesicht locker, schauen Sie in die Kamera und sprechen Sie nicht.',
  },
  'close-eyes': {
    name: 'Augen schließen',
    noun: 'Augenschluss',
    say: 'Bitte kneifen Sie beide Augen so fest zu, wie Sie können, und halten Sie sie geschlossen.',
  },
  'show-teeth': {
    name: 'Zähne zeigen',
    noun: 'Zähnezeigen',
    say: 'Bitte ziehen Sie die Mundwinkel weit auseinander, zeigen Sie mir die Zähne und halten Sie das.',
  },
  purse: {
    name: 'Lippen spitzen',
    noun: 'Mundspitzen',
    say: 'Bitte spitzen Sie die Lippen ganz fest, als wollten Sie pfeifen, und halten Sie das.',
  },
  'raise-brows': {
    name: 'Brauen heben',
    noun: 'Brauenheben',
    say: 'Bitte ziehen Sie die Augenbrauen so hoch, wie Sie können, und halten Sie sie oben.',
  },
  speak: {
    name: 'Sprechen',
    noun: 'Sprechen',
    say: 'Bitte zählen Sie laut, langsam und deutlich von eins bis fünfzehn.',
  },
};

/** In German. */
export const GERMAN_TASKS: TasksWords = {
  title: 'Angeleitete Aufgaben',
  howTo: 'Sie lesen vor, der Patient macht mit',
  startAll: (clock) => `Alle starten (${clock})`,
  stop: 'Beenden',
  skip: 'Überspringen',
  next: (name) => `danach: ${name}`,
  byItself: 'Eine Aufgabe für sich',
  done: 'erledigt',
  secondsLeft: 'Verbleibende Sekunden',
  sayToPatient: 'Zum Patienten sagen: ',
  inHand: (name) => `${name}.`,
  task: TASK,
  relax: 'Und jetzt locker lassen. Schauen Sie in die Kamera und entspannen Sie das Gesicht.',
  phase: {
    rest: 'In Ruhe: Was jetzt auftritt, ist spontan.',
    move: 'Bewegung auf Aufforderung: Es wird nichts gezählt.',
    watch: 'Beobachtung danach: Was jetzt auftritt, gilt als provoziert.',
  },
  during: { rest: 'in Ruhe', provoked: 'provoziert', voluntary: 'auf Aufforderung, nicht gezählt' },
  insisted: 'auf Aufforderung, ärztlich gezählt',
  head: { task: 'Aufgabe', began: 'Beginn', during: 'Dabei', after: 'Danach' },
  sentence: (counted, after, voluntary, insisted) =>
    [
      FORMATS.de.counted(counted, { one: 'Zuckung oder Spasmus zählt', other: 'Zuckungen und Spasmen zählen' }),
      after.length > 0
        ? `, davon ${after.reduce((sum, { count }) => sum + count, 0)} provoziert, nach: ${after.map(({ kind, count }) => `${TASK[kind].noun} (${count})`).join(', ')}.`
        : ', nichts davon durch eine Aufgabe provoziert.',
      voluntary > 0
        ? ` ${voluntary} ${voluntary === 1 ? 'begann' : 'begannen'} während einer Bewegung auf Aufforderung und ${voluntary === 1 ? 'zählt' : 'zählen'} nicht mit.`
        : '',
      insisted > 0
        ? ` ${insisted} ${insisted === 1 ? 'begann' : 'begannen'} während einer Bewegung auf Aufforderung und ${insisted === 1 ? 'zählt' : 'zählen'} nach ärztlichem Urteil.`
        : '',
    ].join(''),
  rule: (provokedS) =>
    `Was während einer Bewegung beginnt, wird nicht gezählt; in den ${provokedS} Sekunden danach gilt es als provoziert, in Ruhe als spontan.`,
};
