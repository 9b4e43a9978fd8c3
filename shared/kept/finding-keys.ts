/**
 * By what a finding is known again. The line it is about is told by what it is of (who the person is, what the line is called), never by its
 * place; the facts are those the finding shows as its reason: its values and clauses, its own cell, and of a person everything that decides,
 * of another line everything that is read. Numbering, remarks, widths and other people's lines are no facts of it.
 */
import type { Finding, Law } from "../findings/finding.ts";
import { decidedBy } from "../people/decided-by.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { ChosenCheck } from "../report.ts";
import { columnIndex } from "../sheet/address.ts";
import type { DaySpan } from "../sheet/day.ts";
import { valueAt } from "../sheet/snapshot.ts";
import { type ReadTable, readable, textOf } from "../sheet/table.ts";
import { clean, fold } from "../text/fold.ts";
import { hash53 } from "../text/hash53.ts";
import type { FindingKey } from "./confirmed.ts";
import { type KnownLine, lineFinder } from "./known-lines.ts";

/** Keys of findings of one check; what they need of it is looked up once. */
export function findingKeys(check: ChosenCheck): (finding: Finding) => FindingKey {
  const { tables } = check;
  const lineAt = lineFinder(check);
  const lawsOf = lawReader();
  const factsOf = (line: KnownLine | null, sheet: string, row: number): string => {
    const decided = check.askPerson(sheet, row, decidedBy);
    if (!decided) return cellsOf(line);
    return joined(...decided.facts, lawsOf(decided.law), decided.named ? "" : "?", line?.nominee ? courseOf(line.nominee) : "");
  };
  return (finding) => {
    const { code, sheet, row, law } = finding;
    const line = row === null ? null : lineAt(sheet, row);
    const ofLine = row === null ? "" : factsOf(line, sheet, row);
    return {
      code,
      line: short(lineOf(finding, line)),
      facts: short(joined(valuesOf(finding), lawsOf(law), ownCell(finding, line?.table, tables), ofLine)),
    };
  };
}

const short = (of: string): string => hash53(of).toString(36);
const joined = (...parts: readonly string[]): string => parts.join("\u0001");

/** A line that is no record, such as a sum, is one of its sheet's; so is what stands above a table, or on no line at all. */
function lineOf({ sheet, row }: Finding, known: KnownLine | null): string {
  if (row === null) return joined("sheet", sheet);
  if (!known) return joined("title", sheet);
  const { table, line, nominee } = known;
  if (nominee) return joined("person", personOf(nominee));
  if (line.kind !== "record") return joined(line.kind, sheet, fold(line.text));
  return joined("line", table.spec.kind, fold(textIn(known, table.spec.nameField)));
}

/** The number, else the name with what is known of the birth date. Where neither is there, the facts alone tell people apart. */
function personOf({ personId, nameKey, birth }: Nominee): string {
  return personId.kind === "id" ? personId.id : joined(nameKey, birth.kind === "day" ? spanOf(birth.span) : "");
}

/** Which course and when: the law of the line, and what two courses are compared by. */
function courseOf({ attendance: { key, start, end } }: Nominee): string {
  return joined(key ?? "", spanOf(start), spanOf(end));
}

function spanOf(span: DaySpan | null): string {
  return span === null ? "" : `${span.first}-${span.last}`;
}

/** Fields that say where a line stands, or that no rule reads. */
const NO_FACTS: ReadonlySet<string> = new Set(["number", "notes"]);

function cellsOf(known: KnownLine | null): string {
  if (known?.line.kind !== "record") return "";
  const { columns } = known.table;
  const fields = [...columns.keys()].filter((field) => !NO_FACTS.has(field) && columns.get(field)?.[0]?.field.used).sort();
  return joined(...fields.map((field) => `${field}=${textIn(known, field)}`));
}

function textIn({ table, line }: KnownLine, field: string): string {
  const columns = table.columns.get(field) ?? [];
  return columns.map(({ column }) => clean(textOf(readable(valueAt(table.sheet, line.row, column))))).join("|");
}

/** What somebody typed where the finding stands; `of`: the table of its line. */
function ownCell({ sheet, cell, row }: Finding, of: ReadTable | undefined, tables: readonly ReadTable[]): string {
  if (cell === null || row === null) return "";
  const column = columnIndex(cell.replace(/\d+$/, ""));
  const table = of ?? tables.find((one) => one.sheet.name === sheet);
  if (!table || table.columns.get("number")?.some((one) => one.column === column)) return "";
  return clean(textOf(readable(valueAt(table.sheet, row - 1, column))));
}

/** Values that name another line by its place. */
const PLACES: ReadonlySet<string> = new Set(["otherSheet", "otherRow", "otherVi", "otherEn"]);

function valuesOf({ values }: Finding): string {
  const names = Object.keys(values).filter((name) => !PLACES.has(name));
  return joined(...names.sort().map((name) => `${name}=${values[name]}`));
}

/** Thousands of findings rest on the same few clauses: each list is read once. */
function lawReader(): (law: readonly Law[]) => string {
  const known = new Map<readonly Law[], string>();
  return (law) => {
    const read = known.get(law) ?? short(JSON.stringify(law.map(({ cite, from, to }) => [cite, from, to])));
    known.set(law, read);
    return read;
  };
}
