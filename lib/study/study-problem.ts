/** Something in a table that a person has to know of, with its place and what to do. */
export interface StudyProblem {
  /** Line of the file, the header being line 1; null: the table as a whole. */
  line: number | null;
  /** Name of the column; null: the whole line. */
  column: string | null;
  /** What is the matter, and what to do: whole sentences, in English. */
  says: string;
  /** Nothing is calculated while it lasts; otherwise only what it names is left out. */
  stops: boolean;
}

/** As one line of text: “line 7, column outcome: …”. */
export function problemText(problem: StudyProblem): string {
  return `${problemPlace(problem)}${problem.says}`;
}

/** Where a problem is, to be followed by what it is: “line 7, column outcome: ”; of a whole table nothing. */
export function problemPlace({ line, column }: Pick<StudyProblem, 'line' | 'column'>): string {
  const place = [line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  const named = place.filter((part) => part !== null).join(', ');
  return named === '' ? '' : `${named}: `;
}

/** Problems that are listed; of more, how many there are. */
const MOST_LISTED = 20;

/** No more problems than a person reads. */
export function listedProblems(problems: readonly StudyProblem[]): { listed: StudyProblem[]; rest: number } {
  return { listed: problems.slice(0, MOST_LISTED), rest: Math.max(0, problems.length - MOST_LISTED) };
}

/** The same as lines of text. */
export function problemTexts(problems: readonly StudyProblem[]): string[] {
  const { listed, rest } = listedProblems(problems);
  const texts = listed.map(problemText);
  return rest > 0 ? [...texts, `And ${rest} more like these.`] : texts;
}

/** A table that cannot be used, with everything that is the matter with it. */
export class StudyTableError extends Error {
  readonly problems: readonly StudyProblem[];

  constructor(problems: readonly StudyProblem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'StudyTableError';
    this.problems = problems;
  }
}

/** A problem that stops the study. */
export function stop(line: number | null, column: string | null, says: string): StudyProblem {
  return { line, column, says, stops: true };
}
