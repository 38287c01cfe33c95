/** Holds an update of the extension back while it is in use: the browser would put it in at once, and end everything. */
export class UpdateGate {
  readonly #inUse: () => boolean;
  readonly #apply: () => void;
  #waiting = false;

  /** @param apply puts the update in, which ends this page */
  constructor(inUse: () => boolean, apply: () => void) {
    this.#inUse = inUse;
    this.#apply = apply;
  }

  /** An update has come. */
  arrived(): void {
    this.#waiting = true;
    this.check();
  }

  /** To be called whenever something has ended. */
  check(): void {
    if (this.#waiting && !this.#inUse()) this.#apply();
  }
}
