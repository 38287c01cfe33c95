import type { Estimate } from '../../lib/statistics/interval';

export interface IntervalRow {
  id: string;
  label: string;
  /** Null: could not be told. */
  estimate: Estimate | null;
  /** The figure in words. */
  words: string;
  /** What stands below the row. */
  note: string | null;
}

/** Estimates with their intervals on one scale from 0, a row each: a dot for the figure, a bar for its interval. */
export function IntervalChart({ rows }: { rows: readonly IntervalRow[] }) {
  const most = Math.max(...rows.map(({ estimate }) => estimate?.high ?? 0)) || 1;
  const at = (value: number) => `${((100 * Math.min(most, Math.max(0, value))) / most).toFixed(2)}%`;
  return (
    <ul class="intervals">
      {rows.map(({ id, label, estimate, words, note }) => (
        <li key={id}>
          <span class="interval-label">{label}</span>
          <span class="interval-track" aria-hidden="true">
            {estimate && (
              <>
                <span
                  class="interval-bar"
                  style={{ left: at(estimate.low), right: `calc(100% - ${at(estimate.high)})` }}
                />
                <span class="interval-dot" style={{ left: at(estimate.value) }} />
              </>
            )}
          </span>
          <span class="interval-words">{words}</span>
          {note && <span class="interval-note note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
