/** Reads the tables that follow the targets: every figure with its target, its year and what it is, wherever the table says them. */
import { type Role, roleIn, roleOf, yearIn, yearsIn } from "../../../figures/axes.ts";
import { FigureCells } from "../../../figures/figure-cells.ts";
import type { TitleFacts } from "../../../plan/title-facts.ts";
import { columnOf, type ReadTable, type TableColumn, type TableRow } from "../../../sheet/table.ts";
import { fold } from "../../../text/fold.ts";
import type { Code } from "../parameters.ts";
import { targetByCode, targetByWords, targetOf } from "../target-words.ts";

export interface Cell {
  readonly cells: FigureCells;
  readonly row: number;
  readonly column: number;
}

export interface Observation extends Cell {
  readonly code: Code;
  readonly year: number;
  readonly role: Role;
  /** Header or unit say that plain numbers are percentages. */
  readonly percent: boolean;
  /** The row calls its number "lũy kế". */
  readonly cumulative: boolean;
}

export interface Tracking {
  readonly table: ReadTable;
  readonly observations: readonly Observation[];
  /** Rows with figures of which nobody can tell the target. */
  readonly unknown: readonly { readonly row: number; readonly text: string }[];
}

interface Column {
  readonly at: number;
  readonly role: Role;
  readonly year: number | null;
  readonly code: Code | null;
  readonly percent: boolean;
}

export function readTracking(table: ReadTable, title: TitleFacts | undefined): Tracking {
  const cells = new FigureCells(table);
  const ofTitle = yearIn(fold(table.sheet.name)) ?? title?.year ?? null;
  const columns = columnsOf(table);
  const observations: Observation[] = [];
  const unknown: { row: number; text: string }[] = [];
  for (const line of table.rows) {
    if (line.kind === "note") continue;
    const row = rowOf(cells, table, line);
    const filled = columns.filter(({ at }) => cells.read(line.row, at).kind !== "empty");
    if (table.spec.kind === "targets" && row.code === null) {
      if (line.kind === "record" && filled.length > 0) unknown.push({ row: line.row, text: row.text });
      continue;
    }
    for (const { at, role, year: ofColumn, code: ofHeader, percent } of filled) {
      const [code, year] = [row.code ?? ofHeader, row.year ?? ofColumn ?? ofTitle];
      if (code === null || year === null) continue;
      observations.push({
        cells,
        row: line.row,
        column: at,
        code,
        year,
        role,
        percent: percent || row.percent,
        cumulative: row.cumulative,
      });
    }
  }
  return { table, observations, unknown };
}

/** "Trên tổng" right of "TH 2023" is of 2023, and a second number under a target's name is of that target. */
function columnsOf(table: ReadTable): Column[] {
  const found: Column[] = [];
  for (const column of [...(table.columns.get("figure") ?? [])].sort((a, b) => a.column - b.column)) {
    const before = found.at(-1);
    const role = roleOf(column) ?? "done";
    const beside = role === "of" || role === "share";
    const year = yearIn(column.folded) ?? (beside ? (before?.year ?? null) : null);
    const code = table.spec.kind === "targets" ? null : (codeOf(column) ?? (beside ? (before?.code ?? null) : null));
    found.push({ at: column.column, role, year, code, percent: role !== "of" && column.header.includes("%") });
  }
  return found;
}

function codeOf({ folded }: TableColumn): Code | null {
  const levels = folded.split(" | ").map((words) => words.replace(WHAT_OF, ""));
  return levels.map((words) => targetByCode(words, false)).find(Boolean) ?? levels.map(targetByWords).find(Boolean) ?? null;
}

/** "Tổng T1" is the whole of T1. */
const WHAT_OF = /^(?:tren )?(?:tong(?: so)?|th|thang|kh|ke hoach|thuc hien|tu so|mau so) (?=t ?\d|chi tieu|ct)/;

interface Row {
  readonly code: Code | null;
  readonly year: number | null;
  readonly text: string;
  readonly percent: boolean;
  readonly cumulative: boolean;
}

function rowOf(cells: FigureCells, table: ReadTable, { row, groups }: TableRow): Row {
  const text = (field: string): string => cells.text(row, columnOf(table, field)?.column ?? -1);
  const name = text("target");
  const unit = text("unit");
  const headings = groups.map((heading) => fold(heading.text)).reverse();
  const years = yearsIn(text("year"));
  const above = headings.map(yearIn).find((year) => year !== null) ?? null;
  return {
    code: table.spec.kind === "targets" ? targetOf(fold(text("code")), fold(name)) : null,
    year: years.length === 1 ? (years[0] ?? null) : above,
    text: name || text("code"),
    percent: unit.includes("%") || /\b(?:ty le|ti le|phan tram)\b/.test(fold(unit)) || roleIn(name) === "share",
    cumulative: /\bluy ke\b/.test(`${fold(name)} ${fold(unit)}`),
  };
}
