/** Halvings of the searched span: more than a double can tell apart. */
const HALVINGS = 200;

/** The x between `low` and `high` up to which something holds. */
export function boundaryOf(holds: (x: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
