/** What is known of one patient of a group. */
export interface GroupedValue<T> {
  group: number;
  value: T;
}

/** The values of each group. */
export function byGroup<T>(items: readonly GroupedValue<T>[], groups: number): T[][] {
  const values = Array.from({ length: groups }, (): T[] => []);
  for (const { group, value } of items) values[group]?.push(value);
  return values;
}

/** The values that are known, each with its group. */
export function withGroup<T>(groups: readonly number[], values: readonly (T | null)[]): GroupedValue<T>[] {
  return groups.flatMap((group, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [{ group, value }];
  });
}
