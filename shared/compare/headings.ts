/** The headings that stand in one kind of table of a workbook: a line under another one of them has moved, one under a renamed has not. */
import type { Line } from "./table-lines.ts";

export interface Headings {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export function headingsOf(before: readonly Line[], after: readonly Line[]): Headings {
  const all = (lines: readonly Line[]): ReadonlySet<string> => new Set(lines.map(({ headingKey }) => headingKey));
  return { before: all(before), after: all(after) };
}

/** Both headings are known on both sides: only the line is elsewhere. */
export function isUnderAnother(before: Line, after: Line, headings: Headings): boolean {
  const [was, is] = [before.headingKey, after.headingKey];
  return was !== is && (headings.after.has(was) || headings.before.has(is));
}
