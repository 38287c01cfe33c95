/** Why a file cannot be read. */
export type FileProblem =
  | { kind: 'not-ours' }
  /** A page without a record. */
  | { kind: 'no-consult' }
  | { kind: 'not-a-consult' }
  | { kind: 'newer'; version: number; readsTo: number }
  /** @param where a path in its JSON; null: its root */
  | { kind: 'damaged'; where: string | null; issue: string };

/** A file that cannot be read; its message is for the console, the problem for whoever says it to the doctor. */
export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(messageOf(problem));
    this.name = 'FileError';
  }
}

function messageOf(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-ours':
      return 'Hemiscope did not save this file, or it was cut off.';
    case 'no-consult':
      return 'This page holds no Hemiscope consult, or it was cut off.';
    case 'not-a-consult':
      return 'This file is not a Hemiscope consult.';
    case 'newer':
      return `This consult has format version ${problem.version}; this Hemiscope reads up to version ${problem.readsTo}. Update Hemiscope to open it.`;
    case 'damaged':
      return `This consult is damaged at ${problem.where ?? 'its root'}: ${problem.issue}.`;
  }
}
