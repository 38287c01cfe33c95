import type { ShownEvent, ShownPanel } from '../drive/consult';

/** Turns what the panel shows into lines for the terminal: each event once, and the state whenever it changes. */
export class ConsultLog {
  readonly #seen = new Set<string>();
  #lastState = '';

  /** The lines that are new since the last call. `progress` is 0–1, or null when the end is open. */
  lines(shown: ShownPanel, progress: number | null): string[] {
    const lines = shown.events
      .filter((event) => !this.#seen.has(keyOf(event)))
      .sort((a, b) => a.peakS - b.peakS)
      .map((event) => {
        this.#seen.add(keyOf(event));
        return `  ${clock(event.peakS)}  ${event.region.padEnd(5)}  patient's ${event.side.padEnd(5)}  ${(event.amplitude * 100).toFixed(1)} %`;
      });
    const grade = shown.level === null ? 'no grade yet' : `level ${shown.level} (${shown.side})`;
    const state = `${shown.tap} · ${grade}`;
    if (state !== this.#lastState) {
      this.#lastState = state;
      lines.push(`${bar(progress)} ${shown.elapsed}  ${state}`);
    }
    return lines;
  }
}

function keyOf(event: ShownEvent): string {
  return `${event.region} ${event.side} ${event.peakS}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}.${Math.floor((seconds % 1) * 10)}`;
}

function bar(progress: number | null): string {
  if (progress === null) return '[ live ]';
  const done = Math.round(Math.min(1, progress) * 20);
  return `[${'#'.repeat(done)}${'.'.repeat(20 - done)}]`;
}
