/**
 * The door for answers of the service. It validates what it sends by the contracts of `shared/api`; here only so much is looked at that
 * a page of another version, or a proxy's own page, is never taken for an answer. The validator itself is too heavy for the pane.
 */
type Kind = "string" | "number" | "boolean" | "array" | "object";

export type Shape<T> = { readonly [K in keyof T]?: Kind };

/** Has it the members that are named, each of its kind? */
export function looksLike<T>(value: unknown, shape: Shape<T>): value is T {
  if (typeof value !== "object" || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.entries<Kind | undefined>(shape).every(
    ([name, kind]) => kind === undefined || kindOf(members.get(name)) === kind,
  );
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
