/** Something in a table that a person has to know of, with its place and what to do. */
export interface StudyProblem {
  /** Line of the file, the header being line 1; null: the table as a whole. */
  line: number | null;
  /** Name of the column; null: the whole line. */
  column: string | null;
  /** What is the matter, and what to do: whole sentences. */
  says: string;
  /** Nothing is calculated while it lasts; otherwise only what it names is left out. */
  stops: boolean;
}

/** As one line of text: “line 7, column outcome: …”. */
export function problemText({ line, column, says }: StudyProblem): string {
  const place = [line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  const named = place.filter((part) => part !== null).join(', ');
  return named === '' ? says : `${named}: ${says}`;
}

/** Problems that are listed; of more, how many there are. */
const MOST_LISTED = 20;

/** Problems as lines of text, no more than a person reads. */
export function problemTexts(problems: readonly StudyProblem[]): string[] {
  const rest = problems.length - MOST_LISTED;
  const listed = problems.slice(0, MOST_LISTED).map(problemText);
  return rest > 0 ? [...listed, `And ${rest} more like these.`] : listed;
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
