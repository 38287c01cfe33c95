/** Why a profile's file cannot be used. */
export type ProfileProblem =
  | { kind: 'no-profile' }
  | { kind: 'newer' }
  /** @param where a path in its JSON; null: its root */
  | { kind: 'damaged'; where: string | null; issue: string }
  /** Its checksum does not fit. */
  | { kind: 'changed' }
  /** Its study could vouch for no part of it. */
  | { kind: 'teaches-nothing' };

/** A profile that cannot be used; its message is for the console, the problem for whoever says it to the doctor. */
export class ProfileError extends Error {
  constructor(readonly problem: ProfileProblem) {
    super(problem.kind === 'damaged' ? `damaged at ${problem.where ?? 'its root'}: ${problem.issue}` : problem.kind);
    this.name = 'ProfileError';
  }
}
