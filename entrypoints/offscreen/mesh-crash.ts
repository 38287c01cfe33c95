import { type Failure, failureFrom } from '../../lib/failure';

/** What the doctor is told once starting the face model anew has not helped. */
export function meshCrash(cause: unknown): Failure {
  return failureFrom(
    'mesh-crash',
    cause,
    'Close and open the panel to try again; if it stays so, restart the browser.',
  );
}
