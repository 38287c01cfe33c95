/** Time without a key or a pointer after which the history locks itself. Ours: the consult room's desk, left alone. Minutes. */
export const LOCK_AFTER_MIN = 10;

/** Tells when an open history has been left alone for too long; by the clock, so that a sleep counts too. */
export class IdleLock {
  #touchedMs: number;

  constructor(nowMs: number) {
    this.#touchedMs = nowMs;
  }

  touch(nowMs: number): void {
    this.#touchedMs = nowMs;
  }

  isDue(nowMs: number): boolean {
    return nowMs - this.#touchedMs >= LOCK_AFTER_MIN * 60_000;
  }
}
