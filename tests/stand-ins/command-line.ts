import type { Mailbox } from './mailbox';
import type { Done, PageCommand, PatientCommand } from './protocol';

/** A page that is not there never answers. Milliseconds. */
const ANSWER_MS = 30_000;

/** The test's remote control over the two pages of a call. */
export class CommandLine {
  readonly #mailbox: Mailbox;
  readonly #open = new Map<number, (error: string | null) => void>();
  #next = 1;

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
  }

  /** Resolves when the patient's page has done it; rejects with its own words if it could not. */
  patient(command: PatientCommand): Promise<void> {
    return this.#send('patient', command);
  }

  /** The same for the doctor's page. */
  page(command: PageCommand): Promise<void> {
    return this.#send('doctor', command);
  }

  done({ number, error }: Done): void {
    this.#open.get(number)?.(error);
  }

  #send(to: 'patient' | 'doctor', command: PatientCommand | PageCommand): Promise<void> {
    const number = this.#next++;
    return new Promise((resolve, reject) => {
      const settle = (error: string | null): void => {
        clearTimeout(timer);
        this.#open.delete(number);
        if (error === null) resolve();
        else reject(new Error(`${command.kind}: ${error}`));
      };
      const timer = setTimeout(() => settle('the page did not answer'), ANSWER_MS);
      this.#open.set(number, settle);
      this.#mailbox.post(to, { kind: 'command', number, command });
    });
  }
}
