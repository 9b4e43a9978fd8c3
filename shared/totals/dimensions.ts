/** By what totals can be drawn. */
export const DIMENSIONS = [
  "programme",
  "period",
  "province",
  "unit",
  "course",
  "country",
  "gender",
  "ageBand",
  "group",
  "source",
  "year",
  "state",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a key says where a line names nothing. */
export const NONE = "none";

export const TOTAL_STATES = ["accepted", "sent"] as const;
/** `accepted`: versions in force. `sent`: newest versions that wait for a decision. */
export type TotalState = (typeof TOTAL_STATES)[number];

const KNOWN: ReadonlySet<string> = new Set(DIMENSIONS);

export function isDimension(name: string): name is Dimension {
  return KNOWN.has(name);
}
