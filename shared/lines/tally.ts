/** Sums by name, in the order in which names are first met. */
export function tallied<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  amount: (item: T) => number,
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const item of items) for (const name of namesOf(item)) sums.set(name, (sums.get(name) ?? 0) + amount(item));
  return Object.fromEntries(sums);
}
