import type { Consult } from './consult';

/** Which face of the watched picture is measured, and whether it is the patient's. `consult`: the one whose participant's picture is watched. */
export class MeasuredFace {
  /** null: none was yet. */
  number: number | null = null;

  /** Whether it is another than the one that was measured before. */
  isAnother(face: number): boolean {
    return this.number !== null && face !== this.number;
  }

  /** This face was measured: the participant's first one is theirs. */
  measured(face: number, consult: Consult | null): void {
    this.number = face;
    if (consult) consult.face ??= face;
  }

  /** Whether the participant's picture is watched, but another face in it. */
  isOthers(consult: Consult | null): boolean {
    return consult !== null && this.number !== null && this.number !== this.patients(consult);
  }

  /** The face of whom the record or, without a consult, the measurement is. */
  patients(consult: Consult | null): number | null {
    return consult?.face ?? this.number;
  }
}
