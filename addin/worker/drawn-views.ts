/** What was typed into a workbook, made fit to be drawn (`text/drawn.ts`) before it goes to the page. */
import type { ExplanationLine } from "../../shared/conditions/explanation-text.ts";
import type { TableFound } from "../../shared/report.ts";
import { drawn } from "../text/drawn.ts";
import type { FindingView } from "./messages.ts";

export function drawnFinding(finding: FindingView): FindingView {
  const { person, message, confirmed } = finding;
  const words = { person: person === null ? null : drawn(person), message: drawn(message) };
  if (!confirmed) return { ...finding, ...words };
  return { ...finding, ...words, confirmed: { ...confirmed, reason: drawn(confirmed.reason), by: drawn(confirmed.by) } };
}

export function drawnLine(line: ExplanationLine): ExplanationLine {
  return { ...line, text: drawn(line.text), ...(line.facts ? { facts: line.facts.map(drawn) } : {}) };
}

/** The words of headers: all else of a table is told by name or number. */
export function drawnTable(table: TableFound): TableFound {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, header: drawn(column.header) })),
    unused: table.unused.map((column) => ({ ...column, header: drawn(column.header) })),
  };
}
