/** JSON with one spelling: members sorted by name, no spaces. What is hashed must be spelled the same on every day. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

export function canonicalJson(value: Plain): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
