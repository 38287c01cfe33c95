/** Seconds as mm:ss, or h:mm:ss from an hour on; `decimals` adds parts of a second. */
export function clock(seconds: number, decimals = 0): string {
  const unit = 10 ** decimals;
  // Rounded down as clocks do, but not by a float's last bit.
  const ticks = Math.floor(Math.max(0, seconds) * unit + 1e-6);
  const whole = Math.floor(ticks / unit);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const head = hours > 0 ? `${hours}:${two(minutes)}` : two(minutes);
  const tail = decimals > 0 ? `.${String(ticks % unit).padStart(decimals, '0')}` : '';
  return `${head}:${two(whole % 60)}${tail}`;
}

/** A share as a percentage: 0.0612 → "6.1 %" with one decimal. The space does not break. */
export function percent(share: number, decimals = 0): string {
  return `${(share * 100).toFixed(decimals)}\u00a0%`;
}

/** Like `percent`, rounded up to a whole one: a limit must not look better than it is. */
export function percentUp(share: number): string {
  return `${Math.ceil(share * 100 - 1e-6)}\u00a0%`;
}

/** Like `percent`, with a dash where there is no value. */
export function percentOrDash(share: number | null, decimals = 0): string {
  return share === null ? '–' : percent(share, decimals);
}

/** How long something lasted: 0.18 → "180 ms", from a second on "2.4 s". */
export function duration(seconds: number): string {
  return seconds < 0.9995 ? `${(seconds * 1000).toFixed(0)}\u00a0ms` : `${seconds.toFixed(1)}\u00a0s`;
}

/** Seconds with their unit. */
export function seconds(value: number): string {
  return `${value.toFixed(0)}\u00a0s`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
