/** The reason of a finding that rests on no condition: its cells as they were typed and read, what they were compared with, its clause. */
import type { Explanation, FactUsed, Truth } from "../conditions/explanation.ts";
import { columnIndex } from "../sheet/address.ts";
import { dayOfSerial } from "../sheet/day.ts";
import { type CellValue, valueAt } from "../sheet/snapshot.ts";
import { type ReadTable, type TableColumn, textOf } from "../sheet/table.ts";
import { dateText, numberText } from "../text/format.ts";
import type { Text } from "../text/locale.ts";
import type { AnyFinding, Finding, Place, Severity } from "./finding.ts";

export interface ExplainedBy {
  readonly definition: AnyFinding;
  readonly tables: readonly ReadTable[];
  readonly date1904: boolean;
}

const TRUTH: Readonly<Record<Severity, Truth>> = { block: "fails", confirm: "unknown", info: "holds" };

export function explainFinding(finding: Finding, { definition, tables, date1904 }: ExplainedBy): Explanation {
  const { title, message, compares } = definition;
  const cells = [finding, ...finding.related].flatMap((place) => cellFact(place, tables, date1904) ?? []);
  const compared = (compares?.(finding.values) ?? []).map(
    (value): FactUsed => ({ name: "compared", raw: null, place: null, ...value }),
  );
  const facts = [...cells, ...compared];
  return {
    id: finding.code,
    kind: "fact",
    title,
    truth: TRUTH[finding.severity],
    compared: { vi: message.vi(finding.values), en: message.en(finding.values) },
    facts: facts.length > 0 ? facts : [sheetFact(finding)],
    law: finding.law,
    children: [],
  };
}

function sheetFact({ sheet }: Place): FactUsed {
  return { name: "sheet", title: { vi: "Trang tính", en: "Sheet" }, raw: null, value: same(sheet), place: null };
}

function cellFact({ sheet, cell, row }: Place, tables: readonly ReadTable[], date1904: boolean): FactUsed | null {
  const table = tables.filter((one) => one.sheet.name === sheet && (row ?? 0) > one.headerFirst).at(-1);
  if (cell === null || row === null || !table) return null;
  const at = columnIndex(cell.replace(/\d+$/, ""));
  const value = valueAt(table.sheet, row - 1, at);
  const column = [...table.columns.values()].flat().find((one) => one.column === at);
  const place = { sheet, cell };
  // The number of a person is never quoted.
  if (column?.field.name === "personId") return { name: "personId", title: column.field.title, raw: null, value: HIDDEN, place };
  const title = column?.field.title ?? { vi: `Ô ${cell}`, en: `Cell ${cell}` };
  return { name: column?.field.name ?? "cell", title, raw: textOf(value) || null, value: asRead(value, column, date1904), place };
}

const HIDDEN: Text = { vi: "(không hiển thị)", en: "(not shown)" };
const EMPTY: Text = { vi: "để trống", en: "empty" };
const DATES: ReadonlySet<string> = new Set(["birth", "birthMale", "birthFemale", "start", "end", "period"]);

function asRead(value: CellValue, column: TableColumn | undefined, date1904: boolean): Text {
  const text = textOf(value).trim();
  if (text === "") return EMPTY;
  if (typeof value !== "number") return same(text);
  const day = DATES.has(column?.field.name ?? "") && value > 2100 ? dayOfSerial(value, date1904) : null; // less is a year
  if (day !== null) return { vi: dateText(day, "vi"), en: dateText(day, "en") };
  return { vi: numberText(value, "vi"), en: numberText(value, "en") };
}

function same(text: string): Text {
  return { vi: text, en: text };
}
