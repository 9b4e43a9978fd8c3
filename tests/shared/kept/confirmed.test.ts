/** A finding is explained once: the reason stays while its facts are the same, wherever the line has gone, and no longer. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckOptions, checkWorkbook } from "../../../shared/check.ts";
import { confirm, reopen } from "../../../shared/kept/confirm.ts";
import { KEPT_NAMESPACE, readKept } from "../../../shared/kept/kept.ts";
import { MOST_NAME, MOST_REASON } from "../../../shared/kept/reason.ts";
import type { Check } from "../../../shared/report.ts";
import { columnIndex } from "../../../shared/sheet/address.ts";
import { cellKey, plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { Random } from "../../corpus/random.ts";

const SAMPLES = join(import.meta.dirname, "../../fixtures/samples");
const SAID = { reason: "Nghỉ thai sản năm 2022; bổ sung xếp loại sau", by: "Nguyễn Văn A", at: "2024-03-12T02:30:00.000Z" };

function sample(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))));
  if (!read.ok) throw read.error;
  // A formula that a sheet moves with its rows is not moved here: values alone are.
  return { ...read.workbook, sheets: read.workbook.sheets.map((sheet) => ({ ...sheet, formulas: new Map() })) };
}

/** The workbook with all that asks for a reason explained, or only `which`. */
function explained(workbook: WorkbookSnapshot, which: (code: string) => boolean = () => true): WorkbookSnapshot {
  const check = checkWorkbook(workbook);
  const indexes = check.report.findings.flatMap(({ code, severity }, index) =>
    severity === "confirm" && which(code) ? [index] : [],
  );
  const kept = confirm({ check, kept: workbook.kept ?? null }, indexes, SAID);
  return kept ? { ...workbook, kept: kept.edits.customXml?.xml ?? null } : workbook;
}

/** How many findings ask for a reason, and how many of them have one. */
function counts(workbook: WorkbookSnapshot): readonly [asked: number, given: number] {
  const { findings } = checkWorkbook(workbook).report;
  return [findings.filter(({ severity }) => severity === "confirm").length, findings.filter(({ confirmed }) => confirmed).length];
}

const openIn = (check: Check): string[] =>
  check.report.findings.flatMap(({ code, severity, sheet, cell, confirmed }) =>
    severity === "confirm" && !confirmed ? [`${code} ${sheet}!${cell}`] : [],
  );

/** The sheet with its rows where `to` says. */
function moved(sheet: SheetSnapshot, to: (row: number) => number): SheetSnapshot {
  const rows: SheetSnapshot["rows"][number][] = [];
  for (const [row, cells] of sheet.rows.entries()) rows[to(row)] = cells;
  const keys = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...map].map(([key, value]) => [cellKey(to(Math.floor(key / 16_384)), key % 16_384), value]));
  return {
    ...sheet,
    rows: Array.from(rows, (cells) => cells),
    marks: keys(sheet.marks),
    merges: sheet.merges.map((merge) => ({ ...merge, top: to(merge.top), bottom: to(merge.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].map(to)),
  };
}

const inSheet = (
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

/** As a planner sorts a list: the records of each part in any order, numbered anew. */
function sorted(workbook: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const tables = checkWorkbook(workbook)
    .fixable()
    .flatMap(({ plan }) => plan.tables);
  return tables.reduce((all, table) => {
    const merged = (row: number) => table.sheet.merges.some(({ top, bottom }) => row >= top && row <= bottom);
    const records = table.rows.filter(({ kind, row }) => kind === "record" && !merged(row));
    const partOf = ({ groups }: (typeof records)[number]): string => groups.map(({ row }) => row).join();
    const to = new Map<number, number>();
    for (const part of new Set(records.map(partOf))) {
      const rows = records.filter((record) => partOf(record) === part).map(({ row }) => row);
      for (const [at, row] of random.shuffled(rows).entries()) to.set(rows[at] ?? 0, row);
    }
    const numbers = new Set((table.columns.get("number") ?? []).map(({ column }) => column));
    return inSheet(all, table.sheet.name, (sheet) => {
      const after = moved(sheet, (row) => to.get(row) ?? row);
      const numbered = after.rows.map((cells, row) =>
        cells?.map((value, at) => (numbers.has(at) ? (sheet.rows[row]?.[at] ?? null) : value)),
      );
      return { ...after, rows: numbered };
    });
  }, workbook);
}

/** One cell (0-based) with another value. */
function changed(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: string | number,
): WorkbookSnapshot {
  return inSheet(workbook, sheet, (one) => ({
    ...one,
    rows: one.rows.map((cells, at) =>
      at === row
        ? Array.from({ length: Math.max(cells?.length ?? 0, column + 1) }, (_, c) =>
            c === column ? value : (cells?.[c] ?? null),
          )
        : cells,
    ),
  }));
}

const NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

describe("a reason that was given", () => {
  test.each(NAMES)("stays with its finding when rows are put in anywhere: %s", (name) => {
    const workbook = explained(sample(name));
    const [asked] = counts(workbook);
    expect(counts(workbook)).toEqual([asked, asked]);
    const random = new Random(7);
    for (const { sheet, first, last } of checkWorkbook(workbook).report.tables) {
      for (const at of [0, first - 1, random.int(first, last)]) {
        const more = inSheet(workbook, sheet, (one) => moved(one, (row) => (row >= at ? row + 1 : row)));
        expect(openIn(checkWorkbook(more))).toEqual([]);
      }
    }
  });

  test.each(NAMES)("stays with its finding when the lines are sorted and numbered anew: %s", (name) => {
    const workbook = explained(sample(name));
    for (const seed of [1, 2, 3]) expect(openIn(checkWorkbook(sorted(workbook, new Random(seed))))).toEqual([]);
  });
});

describe("what a reason rests on", () => {
  const CODE = "qd-1641/rating-missing";
  const workbook = sample("qd1641-birth-by-gender.xlsx");
  const before = checkWorkbook(workbook);
  const [finding] = before.report.findings.filter(({ code }) => code === CODE);
  const sheet = finding?.sheet ?? "";
  const row = (finding?.row ?? 0) - 1;
  const column = (field: string): number => {
    const name =
      before.report.tables.find((one) => one.sheet === sheet)?.columns.find((one) => one.field === field)?.column ?? "";
    return columnIndex(name);
  };
  const kept = explained(workbook, (code) => code === CODE);
  const isOpen = (after: WorkbookSnapshot, options: CheckOptions = {}): boolean | null => {
    const found = checkWorkbook(after, options).report.findings.filter((one) => one.code === CODE && one.row === finding?.row);
    return found.length === 0 ? null : found.every(({ confirmed }) => !confirmed);
  };
  const other = before.report.people.find((one) => one.sheet === sheet && one.row !== finding?.row)?.row ?? 0;

  test("is closed as it was explained, with who and when", () => {
    expect(isOpen(kept)).toBe(false);
    const { findings } = checkWorkbook(kept).report;
    expect(findings.find(({ confirmed }) => confirmed)?.confirmed).toEqual(SAID);
    expect(findings.filter(({ confirmed }) => confirmed)).toHaveLength(1);
  });

  test.each([
    ["position", "Giám đốc Sở Tài chính"],
    ["discipline", "Khiển trách"],
    ["course", "K04"],
  ])("opens again when the %s changes", (field, value) => {
    expect(isOpen(changed(kept, sheet, row, column(field), value))).toBe(true);
  });

  test("opens again under another law", () => {
    expect(isOpen(kept, { asOf: "2025-07-01" })).toBe(true);
  });

  test.each([
    ["the line's number", () => changed(kept, sheet, row, column("number"), 999)],
    ["what another person is", () => changed(kept, sheet, other - 1, column("position"), "Giám đốc Sở Tài chính")],
    ["a cell that no column of ours holds", () => changed(kept, sheet, row, 60, "đã gọi điện")],
  ])("stays closed when %s changes", (_, change) => {
    expect(isOpen(change())).toBe(false);
  });

  test("is not another person's on the same line", () => {
    const another = changed(kept, sheet, row, column("name"), "Trần Thị Bình");
    expect(isOpen(changed(another, sheet, row, column("personId"), "001185012345"))).toBe(true);
  });

  test("is gone with the part, and with a part that says something else", () => {
    for (const part of [null, "", "<kept/>", `<kept xmlns="${KEPT_NAMESPACE}"><confirmed><reason text="x"/></confirmed></kept>`])
      expect(isOpen({ ...kept, kept: part })).toBe(true);
  });
});

describe("two people whom nobody can tell apart", () => {
  const header = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Chức vụ hiện tại",
    "Xếp loại năm 2023",
    "Kỷ luật",
    "Khóa",
    "Từ ngày",
    "Đến ngày",
  ];
  const person = (number: number) => [
    number,
    "Nguyễn Văn An",
    "1985",
    "Nam",
    "Phó Chủ tịch UBND tỉnh",
    "",
    "Không",
    "K01",
    "13/05/2024",
    "26/05/2024",
  ];
  const workbook: WorkbookSnapshot = {
    sheets: [plainSheet("Đề cử", [["DANH SÁCH ĐỀ CỬ THEO QUYẾT ĐỊNH 1641/QĐ-TTg NĂM 2024"], [], header, person(1), person(2)])],
    date1904: false,
  };

  test("do not share a reason", () => {
    const check = checkWorkbook(workbook);
    const both = check.report.findings.flatMap(({ code }, index) => (code === "qd-1641/rating-missing" ? [index] : []));
    expect(both).toHaveLength(2);
    const one = confirm({ check, kept: null }, both.slice(0, 1), SAID);
    const after = checkWorkbook({ ...workbook, kept: one?.edits.customXml?.xml ?? null });
    expect(after.report.findings.filter(({ confirmed }) => confirmed)).toHaveLength(1);
    const two = confirm({ check: after, kept: one?.edits.customXml?.xml ?? null }, both, { ...SAID, reason: "Lý do khác" });
    expect(two?.findings).toBe(1);
    const last = checkWorkbook({ ...workbook, kept: two?.edits.customXml?.xml ?? null });
    expect(last.report.findings.flatMap(({ confirmed }) => confirmed?.reason ?? []).sort()).toEqual(
      [SAID.reason, "Lý do khác"].sort(),
    );
  });
});

describe("giving a reason and taking it back", () => {
  const workbook = sample("qd1641-birth-by-gender.xlsx");
  const check = checkWorkbook(workbook);
  const all = check.report.findings.flatMap(({ severity }, index) => (severity === "confirm" ? [index] : []));
  const said = (change: Partial<typeof SAID>) => confirm({ check, kept: null }, all.slice(0, 1), { ...SAID, ...change });

  test.each([
    ["one letter", { reason: "x" }],
    ["the longest", { reason: "ă".repeat(MOST_REASON) }],
    ["the longest after its spaces are cleaned", { reason: `  ${"ă ".repeat(MOST_REASON / 2)} \u0000\n` }],
    ["a name of one letter", { by: "A" }],
    ["what XML must not hold", { reason: 'a <b> & "c" \u0007 _x0041_ \ud800', by: "O'Hara <&>" }],
  ])("takes %s", (_, change) => {
    const kept = said(change)?.edits.customXml?.xml ?? null;
    const { findings } = checkWorkbook({ ...workbook, kept }).report;
    const given = findings.flatMap(({ confirmed }) => confirmed ?? []);
    expect(given).toHaveLength(1);
    expect(confirm({ check, kept: null }, all.slice(0, 1), given[0] ?? SAID)?.edits.customXml?.xml).toBe(kept);
  });

  test.each([
    ["nothing", { reason: "" }],
    ["spaces", { reason: " \u00a0\t " }],
    ["one letter too many", { reason: "ă".repeat(MOST_REASON + 1) }],
    ["no name", { by: " " }],
    ["a name too long", { by: "A".repeat(MOST_NAME + 1) }],
  ])("does not take %s", (_, change) => {
    expect(said(change)).toBeNull();
  });

  test("concerns only findings that ask for a reason", () => {
    const others = check.report.findings.flatMap(({ severity }, index) => (severity === "confirm" ? [] : [index]));
    expect(confirm({ check, kept: null }, [...others, 1_000_000], SAID)).toBeNull();
    expect(confirm({ check, kept: null }, [...others, ...all, ...all], SAID)?.findings).toBe(all.length);
  });

  test("taken back, the finding asks again, the others stay, and nothing is left when all are", () => {
    const kept = explained(workbook);
    const closed = checkWorkbook(kept);
    const one = reopen({ check: closed, kept: kept.kept ?? null }, all.slice(2, 3));
    const after = { ...kept, kept: one?.edits.customXml?.xml ?? null };
    expect(one?.findings).toBe(1);
    expect(counts(after)).toEqual([all.length, all.length - 1]);
    const rest = reopen({ check: checkWorkbook(after), kept: after.kept }, all);
    expect(readKept(rest?.edits.customXml?.xml).sections).toEqual([]);
    expect(reopen({ check, kept: null }, all)).toBeNull();
  });

  test("given again after the facts changed, takes the place of the one that holds no more", () => {
    const kept = explained(workbook);
    const finding = checkWorkbook(kept).report.findings.find(({ code }) => code === "qd-1641/rating-missing");
    const { columns = [] } = checkWorkbook(kept).report.tables.find(({ sheet }) => sheet === finding?.sheet) ?? {};
    const at = columnIndex(columns.find(({ field }) => field === "position")?.column ?? "");
    const after = changed(kept, finding?.sheet ?? "", (finding?.row ?? 0) - 1, at, "Giám đốc Sở Tài chính");
    const again = explained(after);
    expect(openIn(checkWorkbook(again))).toEqual([]);
    const keys = (xml: string | null | undefined): number => [...(xml ?? "").matchAll(/[0-9a-z]+\.[0-9a-z]+(?=[ "])/g)].length;
    expect(keys(again.kept)).toBe(keys(kept.kept));
  });

  test("leaves everything else that the workbook remembers", () => {
    const kept = `<kept xmlns="${KEPT_NAMESPACE}"><settings asOf=""/><columns x="1"/></kept>`;
    const xml = confirm({ check, kept }, all, SAID)?.edits.customXml?.xml;
    expect(readKept(xml).sections.map(({ name }) => name)).toEqual(["columns", "confirmed"]);
  });
});
