/** Puts a plan on its sheets as a layout says, and remembers on which line and in which columns everybody stands. */
import type { Rect } from "../../shared/sheet/address.ts";
import { columnName } from "../../shared/sheet/address.ts";
import {
  type CellMark,
  type CellValue,
  cellKey,
  plainSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../shared/sheet/snapshot.ts";
import { type Cell, type Column, dayCell, type Layout, moneyCell, unitOf } from "./layout.ts";
import type { Course, Person, PlanData } from "./people.ts";

/** Where a person's line is; rows are 1-based, as findings have them. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
}

export interface Rendered {
  readonly workbook: WorkbookSnapshot;
  readonly spots: ReadonlyMap<Person, Spot>;
  /** Column letters by field. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Last row of the (last) list, its total. */
  readonly totalRow: number | null;
}

class Sheet {
  readonly name: string;
  readonly rows: CellValue[][] = [];
  readonly marks = new Map<number, CellMark>();
  readonly merges: Rect[] = [];
  private readonly layout: Layout;

  constructor(name: string, layout: Layout) {
    this.name = name;
    this.layout = layout;
  }

  put(row: number, column: number, cell: CellValue | Cell, where: "header" | "cell" | "title" = "cell"): void {
    const { value, mark } = isCell(cell) ? cell : { value: cell, mark: undefined };
    if (value === null) return;
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = typeof value === "string" ? this.layout.text(value, where) : value;
    const font = typeof value === "string" && this.layout.font ? { font: this.layout.font } : {};
    if (mark || this.layout.font) this.marks.set(cellKey(row, column), { ...font, ...mark });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  snapshot(): SheetSnapshot {
    return plainSheet(this.name, this.rows, { marks: this.marks, merges: this.merges });
  }
}

function isCell(cell: CellValue | Cell): cell is Cell {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

export function render(plan: PlanData, layout: Layout): Rendered {
  const spots = new Map<Person, Spot>();
  const sheets: SheetSnapshot[] = [];
  let totalRow: number | null = null;
  const parts = layout.sheetPerUnit ? [...groupBy(plan.people, unitOf)] : [[layout.sheetName, plan.people] as const];
  for (const [name, people] of parts) {
    const sheet = new Sheet(layout.sheetPerUnit ? name.replace("UBND tỉnh ", "").slice(0, 28) : name, layout);
    totalRow = renderList(sheet, plan, people, layout, spots);
    layout.after.forEach((change) => {
      change(sheet);
    });
    sheets.push(sheet.snapshot());
  }
  if (layout.summarySheet) {
    const summary = new Sheet("Tổng hợp chung", layout);
    renderList(summary, plan, plan.people, { ...layout, courseTable: "none" }, new Map());
    sheets.push(summary.snapshot());
  }
  if (layout.courseTable === "sheet") {
    const sheet = new Sheet(layout.courseTableSheet, layout);
    renderCourses(sheet, plan.courses, layout, 0);
    sheets.push(sheet.snapshot());
  }
  for (const { name, rows, hidden } of layout.otherSheets) sheets.push(plainSheet(name, rows, hidden ? { state: "hidden" } : {}));
  return { workbook: { sheets, date1904: layout.date1904 }, spots, columns: columnLetters(layout), totalRow };
}

function columnLetters({ columns, left }: Layout): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  columns.forEach(({ fields }, index) => {
    for (const field of fields) letters.set(field, [...(letters.get(field) ?? []), columnName(left + index)]);
  });
  return letters;
}

function renderList(
  sheet: Sheet,
  plan: PlanData,
  people: readonly Person[],
  layout: Layout,
  spots: Map<Person, Spot>,
): number | null {
  let row = layout.top;
  for (const line of layout.title) {
    const [near = "", far] = line.split("\t");
    if (near) sheet.put(row, layout.left, near, "title");
    if (far) sheet.put(row, layout.left + Math.max(4, Math.floor(layout.columns.length / 2)), far, "title");
    row++;
  }
  if (layout.courseTable === "above") row = renderCourses(sheet, plan.courses, layout, row) + 2;
  if (layout.unitLine) sheet.put(row++, layout.left + layout.columns.length - 2, layout.unitLine, "title");
  row = renderHeader(sheet, layout, row);
  row = renderNumbers(sheet, layout, row);
  const end = renderPeople(sheet, people, layout, row, spots);
  row = end.row;
  let totalRow: number | null = null;
  if (layout.total) {
    const women = people.filter(({ gender }) => gender === "female").length;
    sheet.put(row, layout.left, layout.total.replace("{people}", String(people.length)).replace("{women}", String(women)));
    putSum(sheet, row, people, layout);
    totalRow = row++ + 1;
  }
  for (const line of layout.foot) {
    line.forEach((text, column) => {
      if (text) sheet.put(row, layout.left + column, text, "title");
    });
    row++;
  }
  if (layout.courseTable === "below") renderCourses(sheet, plan.courses, layout, row + 2);
  return totalRow;
}

function putSum(sheet: Sheet, row: number, people: readonly Person[], layout: Layout): void {
  const cost = layout.columns.findIndex(({ fields }) => fields.includes("cost"));
  const sum = people.reduce((all, person) => all + person.cost, 0);
  if (cost >= 0) sheet.put(row, layout.left + cost, moneyCell(sum, layout));
}

function renderHeader(sheet: Sheet, layout: Layout, top: number): number {
  const height = Math.max(...layout.columns.map(({ header }) => header.length));
  layout.columns.forEach(({ header }, index) => {
    const column = layout.left + index;
    const before = layout.columns[index - 1]?.header;
    header.forEach((text, level) => {
      const shared = level < header.length - 1 && before?.[level] === text;
      if (!shared) sheet.put(top + level, column, text, "header");
    });
    if (layout.headerMerged) sheet.merge(top + header.length - 1, column, top + height - 1, column);
  });
  if (layout.headerMerged) mergeParents(sheet, layout, top);
  return top + height;
}

function mergeParents(sheet: Sheet, { columns, left }: Layout, top: number): void {
  let from = 0;
  while (from < columns.length) {
    const parent = columns[from]?.header.length === 1 ? null : columns[from]?.header[0];
    let to = from;
    while (parent && columns[to + 1]?.header[0] === parent && (columns[to + 1]?.header.length ?? 0) > 1) to++;
    sheet.merge(top, left + from, top, left + to);
    from = to + 1;
  }
}

function renderNumbers(sheet: Sheet, { numberRow, columns, left }: Layout, row: number): number {
  if (!numberRow) return row;
  columns.forEach((_, index) => {
    const text = numberRow[index] ?? "";
    sheet.put(row, left + index, /^\d+$/.test(text) ? Number(text) : text);
  });
  return row + 1;
}

function renderPeople(
  sheet: Sheet,
  people: readonly Person[],
  layout: Layout,
  from: number,
  spots: Map<Person, Spot>,
): { row: number } {
  const groups =
    layout.section === "none"
      ? new Map([["", people]])
      : groupBy(people, layout.section === "course" ? ({ course }) => courseTitle(course) : unitOf);
  let row = from;
  let number = 0;
  let index = 0;
  for (const [name, list] of groups) {
    if (name) renderHeading(sheet, layout.heading(name, index++), row++, layout);
    if (layout.restartNumbers) number = 0;
    for (const [at, person] of list.entries()) {
      if (layout.repeatHeaderAfter > 0 && spots.size > 0 && spots.size % layout.repeatHeaderAfter === 0)
        row = renderNumbers(sheet, layout, renderHeader(sheet, layout, row));
      spots.set(person, { sheet: sheet.name, row: row + 1 });
      renderPerson(sheet, person, list[at - 1], ++number, row++, layout);
      if (layout.blankAfter > 0 && number % layout.blankAfter === 0) row++;
    }
    mergeRuns(sheet, layout, list, spots);
    if (layout.sectionTotal && name) {
      sheet.put(row, layout.left, `Cộng mục ${index}: ${list.length} người`);
      putSum(sheet, row++, list, layout);
    }
  }
  return { row };
}

function courseTitle({ code, name, country }: Course): string {
  return `Khóa ${code}: ${name} (${country})`;
}

function renderHeading(sheet: Sheet, text: string, row: number, layout: Layout): void {
  const name = layout.columns.findIndex(({ fields }) => fields.includes("name"));
  const column = layout.headingIn === "first" ? 0 : name;
  const split = layout.headingIn === "name" && /^([IVX]+)\. (.*)$/.exec(text);
  if (split) sheet.put(row, layout.left, split[1] ?? null);
  sheet.put(row, layout.left + column, split ? (split[2] ?? null) : text);
  if (layout.headingMerged) sheet.merge(row, layout.left + column, row, layout.left + layout.columns.length - 1);
}

function renderPerson(
  sheet: Sheet,
  person: Person,
  before: Person | undefined,
  number: number,
  row: number,
  layout: Layout,
): void {
  layout.columns.forEach((column, index) => {
    const own = column.fields.includes("number") ? numbered(number, layout) : column.cell(person, layout);
    const same =
      before &&
      layout.ditto &&
      column.fields.some((field) => layout.dittoFields.includes(field)) &&
      sameCell(column, before, person, layout);
    if (column.mergedDown && before && sameCell(column, before, person, layout)) return;
    sheet.put(row, layout.left + index, same && own !== null ? layout.ditto : own);
  });
}

function numbered(number: number, { numbering }: Layout): CellValue {
  if (numbering === "padded") return String(number).padStart(2, "0");
  if (numbering === "dotted") return `${number}.`;
  return numbering === "none" ? null : number;
}

function sameCell(column: Column, a: Person, b: Person, layout: Layout): boolean {
  return JSON.stringify(column.cell(a, layout)) === JSON.stringify(column.cell(b, layout));
}

/** Merges equal neighbours of the columns that are laid out so; blank lines and headings end a run. */
function mergeRuns(sheet: Sheet, layout: Layout, list: readonly Person[], spots: ReadonlyMap<Person, Spot>): void {
  layout.columns.forEach((column: Column, index) => {
    if (!column.mergedDown) return;
    let from = 0;
    list.forEach((person, at) => {
      const next = list[at + 1];
      if (next && sameCell(column, person, next, layout)) return;
      const [first, last] = [list[from], person].map((one) => (one ? (spots.get(one)?.row ?? 0) - 1 : 0));
      sheet.merge(first ?? 0, layout.left + index, last ?? 0, layout.left + index);
      from = at + 1;
    });
  });
}

export function renderCourses(sheet: { put: Sheet["put"] }, courses: readonly Course[], layout: Layout, top: number): number {
  const header = [
    "Mã khóa",
    "Tên khóa bồi dưỡng",
    "Nước",
    "Ngày bắt đầu",
    "Ngày kết thúc",
    "Số học viên dự kiến",
    "Kinh phí/người (triệu đồng)",
  ];
  header.forEach((text, column) => {
    sheet.put(top, layout.left + column, text, "header");
  });
  courses.forEach(({ code, name, country, start, end, size }, index) => {
    const cells = [
      code,
      name,
      country,
      dayCell(start, layout.courseForm, layout),
      dayCell(end, layout.courseForm, layout),
      size,
      183,
    ];
    cells.forEach((cell, column) => {
      sheet.put(top + 1 + index, layout.left + column, cell);
    });
  });
  return top + 1 + courses.length;
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
