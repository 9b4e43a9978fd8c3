/**
 * By what a finding is known again. The line it is about is told by what it is of (who the person is, what the line is called), never by its
 * place; the facts are those the finding shows as its reason: its values and clauses, its own cell, and of a person everything that decides,
 * of another line everything that is read. Numbering, remarks, widths and other people's lines are no facts of it.
 */
import type { Explanation } from "../conditions/explanation.ts";
import type { Finding, Law } from "../findings/finding.ts";
import { explainDecision } from "../people/explain-decision.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { ChosenCheck } from "../report.ts";
import { columnIndex } from "../sheet/address.ts";
import { valueAt } from "../sheet/snapshot.ts";
import { type ReadTable, readable, type TableRow, textOf } from "../sheet/table.ts";
import { clean, fold } from "../text/fold.ts";
import { hash53 } from "../text/hash53.ts";
import type { FindingKey } from "./confirmed.ts";

/** Keys of findings of one check; what they need of it is looked up once. */
export function findingKeys(check: ChosenCheck): (finding: Finding) => FindingKey {
  const { tables } = check;
  const lines = linesOf(check);
  // Several findings may stand on one line, and a tree is larger than what is made of it.
  const known = new Map<string, string>();
  const lineFacts = (sheet: string, row: number, line: KnownLine | undefined): string => {
    const tree = check.askPerson(sheet, row, explainDecision);
    return short(tree ? [treeFacts(tree), courseOf(line)] : cellsOf(line));
  };
  return (finding) => {
    const { code, sheet, row, law } = finding;
    const place = placeKey(sheet, row);
    const line = lines.get(place);
    const ofLine = row === null ? "" : (known.get(place) ?? lineFacts(sheet, row, line));
    known.set(place, ofLine);
    return {
      code,
      line: short(lineOf(finding, line)),
      facts: short([valuesOf(finding), lawsOf(law), ownCell(finding, tables), ofLine]),
    };
  };
}

const short = (of: unknown): string => hash53(JSON.stringify(of)).toString(36);
const placeKey = (sheet: string, row: number | null): string => `${sheet}!${row ?? ""}`;

interface KnownLine {
  readonly table: ReadTable;
  readonly row: TableRow;
  readonly nominee: Nominee | null;
}

function linesOf(check: ChosenCheck): ReadonlyMap<string, KnownLine> {
  const lines = new Map<string, KnownLine>();
  for (const { plan } of check.fixable()) {
    for (const table of plan.tables)
      for (const row of table.rows) {
        const key = placeKey(table.sheet.name, row.row + 1);
        if (!lines.has(key)) lines.set(key, { table, row, nominee: null });
      }
    for (const nominee of plan.nominees) {
      const { table, line } = nominee;
      lines.set(placeKey(table.sheet.name, line.row + 1), { table, row: line, nominee });
    }
  }
  return lines;
}

/** A line that is no record, such as a sum, is one of its sheet's; so is what stands above a table, or on no line at all. */
function lineOf({ sheet, row }: Finding, line: KnownLine | undefined): unknown {
  if (row === null) return ["sheet", sheet];
  if (!line) return ["title", sheet];
  const { table, nominee } = line;
  if (nominee) return ["person", ...personOf(nominee)];
  if (line.row.kind !== "record") return [line.row.kind, sheet, fold(line.row.text)];
  return ["line", table.spec.kind, fold(textIn(line, table.spec.nameField))];
}

/** The number, else the name with what is known of the birth date. Where neither is there, the facts alone tell people apart. */
function personOf({ personId, nameKey, birth }: Nominee): unknown[] {
  if (personId.kind === "id") return [personId.id];
  return [nameKey, birth.kind === "day" ? [birth.span.first, birth.span.last] : null];
}

/** Which course and when: the law of the line, and what two courses are compared by. */
function courseOf(line: KnownLine | undefined): unknown {
  if (!line?.nominee) return null;
  const { key, start, end } = line.nominee.attendance;
  return [key, start, end];
}

/** Fields that say where a line stands, or that no rule reads. */
const NO_FACTS: ReadonlySet<string> = new Set(["number", "notes"]);

function cellsOf(line: KnownLine | undefined): unknown {
  if (line?.row.kind !== "record") return null;
  return [...line.table.columns.keys()]
    .filter((field) => !NO_FACTS.has(field) && line.table.columns.get(field)?.[0]?.field.used)
    .sort()
    .map((field) => [field, textIn(line, field)]);
}

function textIn({ table, row }: KnownLine, field: string): string {
  const columns = table.columns.get(field) ?? [];
  return columns.map(({ column }) => clean(textOf(readable(valueAt(table.sheet, row.row, column))))).join("|");
}

/** What somebody typed where the finding stands. */
function ownCell({ sheet, cell, row }: Finding, tables: readonly ReadTable[]): string | null {
  if (cell === null || row === null) return null;
  const column = columnIndex(cell.replace(/\d+$/, ""));
  const table = tables.find((one) => one.sheet.name === sheet);
  if (!table || table.columns.get("number")?.some((one) => one.column === column)) return null;
  return clean(textOf(readable(valueAt(table.sheet, row - 1, column))));
}

/** Values that name another line by its place. */
const PLACES: ReadonlySet<string> = new Set(["otherSheet", "otherRow", "otherVi", "otherEn"]);

function valuesOf({ values }: Finding): unknown {
  return Object.entries(values)
    .filter(([name]) => !PLACES.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function lawsOf(law: readonly Law[]): unknown {
  return law.map(({ cite, from, to }) => [cite, from, to]);
}

/** What the person was taken to be, wherever it was read, and the clauses it was held against. */
function treeFacts({ facts, law, children }: Explanation): unknown {
  return [facts.map(({ name, value }) => [name, value.vi]), lawsOf(law), children.map(treeFacts)];
}
