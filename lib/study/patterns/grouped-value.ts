/** What is known of one patient of a group. */
export interface GroupedValue<T> {
  patient: string;
  group: number;
  value: T;
}

/** The values of each group. */
export function byGroup<T>(items: readonly GroupedValue<T>[], groups: number): T[][] {
  const values = Array.from({ length: groups }, (): T[] => []);
  for (const { group, value } of items) values[group]?.push(value);
  return values;
}

/** The values that are known, each with its patient's name and group. All three in the same order. */
export function withGroup<T>(
  patients: readonly string[],
  groups: readonly number[],
  values: readonly (T | null)[],
): GroupedValue<T>[] {
  return patients.flatMap((patient, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [{ patient, group: groups[i] ?? 0, value }];
  });
}
