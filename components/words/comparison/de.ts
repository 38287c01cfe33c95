import type { ComparisonWords } from './words';

/** In German. */
export const GERMAN_COMPARISON: ComparisonWords = {
  title: (visits) => `${visits} Termine im Vergleich`,
  join: ', ',
  differentLabels: 'Diese Termine haben verschiedene Kürzel: Sind sie von derselben Person?',
  highestLevel: 'Höchster Grad',
  level: (figure, where, certainty) =>
    `${figure}${where === null ? '' : `: ${where.parts}, ${where.side}`}; ${certainty}`,
  rate: { eye: 'Auge: Zuckungen und Spasmen', mouth: 'Mund: Zuckungen und Spasmen', unit: 'pro Minute' },
  depth: {
    eye: 'Auge: mittlere Tiefe',
    mouth: 'Mund: mittlere Tiefe',
    unit: { eye: 'der Lidspalte', mouth: 'der Mundbreite' },
  },
  tonic: {
    eye: 'Auge: Zeit im anhaltenden Spasmus',
    mouth: 'Mund: Zeit im anhaltenden Spasmus',
    unit: 'der Beurteilungszeit',
  },
  notTold: 'nicht bestimmbar',
  treatment: {
    toxin: (days) => since(days, 'Botulinumtoxin', 'der Toxingabe'),
    surgery: (days) => since(days, 'Operation', 'der Operation'),
  },
  changed: {
    rate: { more: 'häufiger', less: 'seltener' },
    depth: { more: 'tiefer', less: 'weniger tief' },
    tonic: { more: 'mehr der Zeit', less: 'weniger der Zeit' },
  },
  beyondChance: (change, size) => `${change}, über den Zufall hinaus: ${size}`,
  noChange: (size) => `keine Änderung über den Zufall hinaus: ${size}`,
  noneAtEither: 'an keinem der Termine',
  fromDepth: (share) => `; gezählt ab ${share} Tiefe`,
  points: (value, low, high) => `${value} Prozentpunkte (${low} bis ${high})`,
  notComparable: (why) => `nicht vergleichbar${why === null ? '' : `: ${why}`}`,
  reasons: {
    'not-assessed': 'an einem der Termine war zu wenig beurteilbar',
    method: 'die Termine wurden mit verschiedenen Versionen der Methode gemessen',
    'too-few': 'zu wenige Zuckungen für einen Mittelwert',
    picture: 'die Änderung betrifft Zuckungen, die für eines der beiden Bilder zu klein sind',
  },
  levelChanged: { more: 'höher', less: 'niedriger' },
  levelUnchanged: 'keine sichere Änderung',
  bothRight: (share) => ` (beide Grade richtig: zu ${share} wahrscheinlich)`,
  firstToLast: (change) => `Erster gegen letzten: ${change}`,
  basis: {
    title: 'Worauf die Werte beruhen',
    reviewed: 'ärztlich überprüft und unterzeichnet',
    automatic: 'automatische Werte, nicht überprüft',
    noTasks: 'keine Aufgaben',
    tasks: (nouns, provoked, voluntary) =>
      `Aufgaben: ${nouns}; dadurch provoziert und gezählt: ${provoked}; in der Bewegung selbst und nicht gezählt: ${voluntary}`,
    tasksDiffer:
      'An diesen Terminen wurde nicht überall zu denselben Bewegungen aufgefordert. Was eine Bewegung provoziert, wird gezählt; ein Mehr kann also allein von den Aufgaben kommen.',
    reviewsDiffer:
      'Manche dieser Termine sind ärztlich überprüft, andere nicht: Was dabei verworfen oder ergänzt wurde, verändert die Werte ebenfalls.',
  },
  explained:
    'Punkt: Wert über die ganze Konsultation; Balken: sein 95-%-Intervall. Jeder Termin wird mit dem vorigen verglichen; gezählt werden nur Zuckungen, die beide Bilder zeigen konnten. „Über den Zufall hinaus“ heißt, dass der Zufall allein einen solchen Unterschied in weniger als einem von zwanzig Vergleichen erzeugt; hier sind es mehrere. Spasmen schwanken zudem von Stunde zu Stunde, mit Müdigkeit, Sprechen und dem, wozu aufgefordert wurde: Zwei kurze Termine können das nicht von einer Wirkung der Behandlung unterscheiden.',
};

function since(days: number, what: string, ofWhat: string): string {
  if (days === 0) return `am Tag ${ofWhat}`;
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? 'Tag' : 'Tage'} ${days > 0 ? 'nach' : 'vor'} ${what}`;
}
