/** Reading through Microsoft's own client: how many requests, how large, and what happens when Excel refuses. */
import { beforeAll, describe, expect, test } from "vitest";
import { BUDGET } from "../../../addin/workbook/excel/conversation.ts";
import { type CellMark, type CellValue, cellKey, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { ExcelHost, HostOptions } from "../../support/excel-host.ts";
import { openExcel } from "../../support/excel-wire.ts";

const MOST = 2_500_000;

function budgetOf({ answers }: ExcelHost): number {
  return 2 + Math.ceil(answers.reduce((sum, bytes) => sum + bytes, 0) / MOST);
}

const NAMES = ["Nguyễn Thị Hồng Hạnh", "Trần Văn Đức", "Lý Thị Nga", "Hoàng Thị Thu Hương"];
const POSTS = ["Phó Chủ tịch Ủy ban nhân dân tỉnh", "Giám đốc Sở Nội vụ", "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban"];

function planRow(row: number): CellValue[] {
  const name = NAMES[row % NAMES.length] ?? "";
  const post = POSTS[row % POSTS.length] ?? "";
  const date = 28_000 + (row % 9000);
  return [
    row,
    name,
    date,
    "Nữ",
    post,
    "Tỉnh Lào Cai",
    "Đảng viên",
    "Thạc sĩ",
    45_300,
    "Khóa 1",
    182.5,
    "Hoàn thành tốt nhiệm vụ",
    "Không",
    "Kinh",
    2,
    45_310,
    "2021-2026",
    "x",
    row * 7,
    `0010${row}`,
  ];
}

/** A title, a header, and so many people in 20 columns. */
function plan(people: number, row: (row: number) => CellValue[] = planRow): SheetSnapshot["rows"] {
  const header = Array.from({ length: 20 }, (_, column) => `Cột ${column + 1}`);
  return [["KẾ HOẠCH BỒI DƯỠNG"], [], header, ...Array.from({ length: people }, (_, i) => row(i + 1))];
}

describe("20.000 people in 20 columns are read within the budget", () => {
  const cases: [string, SheetSnapshot, HostOptions][] = [
    ["a usual plan", plainSheet("Nhân sự", plan(20_000)), {}],
    [
      "numbers only",
      plainSheet(
        "Số",
        plan(20_000, (row) => Array.from({ length: 20 }, (_, column) => row * 1000 + column)),
      ),
      {},
    ],
    [
      "long texts",
      plainSheet(
        "Chữ",
        plan(20_000, (row) => Array.from({ length: 20 }, () => `${POSTS[row % 3]} ${row}`)),
      ),
      {},
    ],
    [
      "three columns of formulas",
      plainSheet("Công thức", plan(20_000), {
        formulas: new Map(
          Array.from({ length: 60_000 }, (_, i) => [
            cellKey(3 + Math.floor(i / 3), 14 + (i % 3)),
            `IF(ISNUMBER(C${i}),DATEDIF(C${i},'Tham số'!$B$3,"y"),"Chưa rõ")`,
          ]),
        ),
      }),
      {},
    ],
    [
      "hidden rows, struck rows, 8-bit fonts",
      plainSheet("Lẫn lộn", plan(20_000), {
        hiddenRows: new Set([50, 7000]),
        marks: new Map<number, CellMark>([
          ...Array.from({ length: 20 }, (_, column): [number, CellMark] => [cellKey(9000, column), { struck: true }]),
          [cellKey(15, 1), { font: "tcvn3" }],
        ]),
      }),
      {},
    ],
  ];

  test.each(cases)("%s", async (_, sheet, options) => {
    const { host, port } = openExcel([sheet], options);
    const { sheets } = await port.read();
    expect(Math.max(...host.answers)).toBeLessThan(MOST);
    expect(host.requests).toBeLessThanOrEqual(budgetOf(host));
    expect(sheets[0]?.rows.length).toBe(sheet.rows.length);
    expect(sheets[0]?.rows.at(-1)).toEqual(sheet.rows.at(-1));
    expect(sheets[0]?.formulas.size).toBe(sheet.formulas.size);
    expect(sheets[0]?.hiddenRows).toEqual(sheet.hiddenRows);
    expect(new Map(sheets[0]?.marks)).toEqual(sheet.marks);
  });

  test("the plan beside others that are not active", async () => {
    const others = Array.from({ length: 12 }, (_, i) => plainSheet(`Sở ${i}`, plan(20)));
    const { host, port } = openExcel([...others, plainSheet("Nhân sự", plan(20_000))]);
    await port.read();
    expect(Math.max(...host.answers)).toBeLessThan(MOST);
    expect(host.requests).toBeLessThanOrEqual(budgetOf(host) + 1);
  });
});

test("a small plan takes two requests, and asks for formats of what may be a date only", async () => {
  const { host, port } = openExcel([plainSheet("Nhân sự", plan(64))]);
  await port.read();
  expect(host.requests).toBe(2);
  const formats = host.members.flat().filter((member) => member === "range.numberFormat");
  expect(formats.length).toBeGreaterThan(0);
  expect(host.members.flat()).not.toContain("range.formulas");
});

describe("what is remembered in the workbook", () => {
  const kept = '<kept xmlns="urn:ke-hoach:kept:1"><settings asOf="2025-07-01"/></kept>';
  const sheets = [plainSheet("Nhân sự", plan(64))];
  const opened = (parts: readonly string[], options: HostOptions = {}) => {
    const one = openExcel(sheets, options);
    for (const [at, xml] of parts.entries()) one.host.parts.set(`{${at}}`, xml);
    return one;
  };

  test("is read with the plan, in no request of its own", async () => {
    const { host, port } = opened(['<other xmlns="urn:other"/>', `<?xml version="1.0"?>${kept}`, kept.replace("2025", "2024")]);
    expect((await port.read()).kept).toBe(kept);
    expect(host.requests).toBe(2);
  });

  test("does not stand in the way where Excel will not tell it, and that is said", async () => {
    const refuses: HostOptions = { fails: (_, members) => (members.includes("GetXml") ? "AccessDenied" : undefined) };
    const { port } = opened([kept], refuses);
    const { kept: read, sheets: all } = await port.read();
    expect([read, all[0]?.rows.length]).toEqual([null, 67]);
    expect(port.caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("phần ghi nhớ")]);
  });
});

test("no range is kept in Excel", async () => {
  const { host, port } = openExcel([plainSheet("Nhân sự", plan(200))]);
  await port.read();
  expect(host.members.flat().filter((member) => member.includes("Reference"))).toEqual([]);
});

describe("an answer that is too large", () => {
  let sheet: SheetSnapshot;
  beforeAll(() => {
    sheet = plainSheet("Nhân sự", plan(4000));
  });

  test.each([
    ["for a host that allows less than we think", { limit: 300_000 }],
    ["for a host that writes marked letters long", { limit: 1_500_000, escapes: true }],
    ["and comes as null", { nullOver: 20_000 }],
  ])("is asked for in parts %s", async (_, options) => {
    const { host, port } = openExcel([sheet], options);
    const { sheets } = await port.read();
    expect(sheets[0]?.rows).toEqual(filled(sheet.rows));
    expect(host.requests).toBeLessThan(60);
  });

  test("is a problem only when a single row is", async () => {
    const { port } = openExcel([plainSheet("S", [["x"], ["y".repeat(10_000)], ["z"]])], { limit: 5000 });
    await expect(port.read()).rejects.toMatchObject({ code: "answer-too-large" });
  });

  test("is never one of more than five million cells: that is said at once, with the sheet's name", async () => {
    const rows: CellValue[][] = [];
    rows[260_000] = Array.from({ length: 20 }, () => "cuối");
    rows[0] = ["đầu"];
    const { host, port } = openExcel([plainSheet("Rộng", rows)]);
    await expect(port.read()).rejects.toMatchObject({ code: "sheet-too-large", text: { vi: expect.stringContaining("“Rộng”") } });
    expect(host.requests).toBe(1);
  });
});

describe("when Excel fails", () => {
  const sheets = [plainSheet("Nhân sự", plan(300))];

  test.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited", "Nhấn Enter"],
    ["InactiveWorkbook", "workbook-inactive", "cửa sổ"],
    ["AccessDenied", "access-denied", "bảo vệ"],
    ["ApiNotFound", "excel-too-old", "Lưu tệp"],
    ["Unheard", "host-failed", "Unheard"],
  ])("%s is the problem %s, in words", async (code, problem, words) => {
    const { port } = openExcel(sheets, { fails: () => code });
    await expect(port.read()).rejects.toMatchObject({
      code: problem,
      text: { vi: expect.stringContaining(words), en: expect.any(String) },
    });
  });

  test("edit mode ends the reading at the first request, and a later reading succeeds", async () => {
    let editing = true;
    const { host, port } = openExcel(sheets, { fails: () => (editing ? "InvalidOperationInCellEditMode" : undefined) });
    await expect(port.read()).rejects.toMatchObject({ code: "cell-being-edited" });
    expect(host.requests).toBe(1);
    editing = false;
    expect((await port.read()).sheets[0]?.rows.length).toBe(303);
  });

  test("GeneralException is tried once more, for half", async () => {
    const { host, port } = openExcel(sheets, { fails: (request) => (request === 2 ? "GeneralException" : undefined) });
    expect((await port.read()).sheets[0]?.rows).toEqual(filled(sheets[0]?.rows ?? []));
    const values = (request: number) => host.members[request]?.filter((member) => member === "range.values").length;
    expect(host.requests).toBeGreaterThan(2);
    expect(values(0)).toBe(1);
  });

  test("GeneralException for good is a problem that carries its name", async () => {
    const { port } = openExcel(sheets, { fails: (request) => (request > 1 ? "GeneralException" : undefined) });
    await expect(port.read()).rejects.toMatchObject({
      code: "host-failed",
      text: { vi: expect.stringContaining("GeneralException") },
    });
  });

  test("a busy Excel is asked again after growing waits, and given up in the end", async () => {
    const soon = openExcel(sheets, { fails: (request) => (request <= 2 ? "ActivityLimitReached" : undefined) });
    await soon.port.read();
    expect(soon.waits).toEqual([500, 1500]);
    const never = openExcel(sheets, { fails: () => "ServiceNotAvailable" });
    await expect(never.port.read()).rejects.toMatchObject({ code: "excel-busy" });
    expect(never.waits).toEqual([500, 1500, 4000]);
  });

  test("a sheet that was deleted meanwhile is named", async () => {
    const two = [...sheets, plainSheet("Đã xóa", plan(300))];
    const { port } = openExcel(two, {
      fails: (request, members) => (request > 1 && members.includes("GetUsedRangeOrNullObject") ? "ItemNotFound" : undefined),
    });
    await expect(port.read()).rejects.toMatchObject({
      code: "sheet-not-found",
      text: { vi: expect.stringContaining("“Đã xóa”") },
    });
  });

  test("formulas are read from all cells where Excel will not say where they are", async () => {
    const formulas = new Map([[cellKey(5, 3), "1+1"]]);
    const refuses = {
      fails: (_: number, members: readonly string[]) =>
        members.includes("GetSpecialCellsOrNullObject") ? "AccessDenied" : undefined,
    };
    const { port } = openExcel([plainSheet("Bảo vệ", plan(300), { formulas })], refuses);
    const { sheets: read } = await port.read();
    expect([...(read[0]?.formulas ?? [])]).toEqual([...formulas]);
    expect(port.caveats).toEqual([]);
  });

  test("more merged areas than Excel gives at once are asked for in halves", async () => {
    const merges = Array.from({ length: 900 }, (_, i) => ({ top: 3 + i * 2, bottom: 4 + i * 2, left: 0, right: 0 }));
    const { port } = openExcel([plainSheet("Gộp", plan(2000), { merges })]);
    const read = (await port.read()).sheets[0]?.merges ?? [];
    expect([...read].sort((a, b) => a.top - b.top)).toEqual(merges);
  });

  test("what an Excel before 1.13 cannot tell is said", async () => {
    const { port } = openExcel(sheets, {}, "1.9");
    await port.read();
    expect(port.caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("ô gộp")]);
  });

  test("fonts, formats and hidden rows that Excel will not tell are said, and the values are still read", async () => {
    const sheet = plainSheet("S", plan(300), { hiddenRows: new Set([9]), marks: new Map([[cellKey(9, 1), { struck: true }]]) });
    const refused = ["GetCellProperties", "GetColumnProperties", "GetRowProperties", "numberFormat"];
    const { port } = openExcel([sheet], {
      fails: (_, members) => (members.some((member) => refused.includes(member)) ? "AccessDenied" : undefined),
    });
    expect((await port.read()).sheets[0]?.rows).toEqual(filled(sheet.rows));
    expect(port.caveats).toHaveLength(3);
  });
});

test("a stopped reading ends before the next request, with the signal's reason", async () => {
  const controller = new AbortController();
  const { host, port } = openExcel([plainSheet("Nhân sự", plan(20_000))]);
  const reason = new Error("Dừng");
  const reading = port.read({ signal: controller.signal, onProgress: () => controller.abort(reason) });
  await expect(reading).rejects.toBe(reason);
  expect(host.requests).toBeLessThan(3);
});

test("progress is told several times in a long reading", async () => {
  const { port } = openExcel([plainSheet("Nhân sự", plan(20_000))]);
  const shares: number[] = [];
  await port.read({ onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares.at(-1)).toBe(1);
});

test("our own budget is below the one we promise", () => {
  expect(BUDGET).toBeLessThan(MOST);
});

/** Missing and short rows as the reader gives them: an empty row is missing. */
function filled(rows: SheetSnapshot["rows"]): SheetSnapshot["rows"] {
  return rows.map((cells) => (cells?.length === 0 ? undefined : cells));
}
