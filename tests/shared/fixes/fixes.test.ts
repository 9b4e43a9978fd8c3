/** The fixes of a plan: what is offered where, what belongs together, and what findings say of it. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { Finding } from "../../../shared/findings/finding.ts";
import type { Fix } from "../../../shared/fixes/fix.ts";
import { FIX_KINDS } from "../../../shared/fixes/kinds.ts";
import { changeInWords, countByKind } from "../../../shared/fixes/preview.ts";
import { type CellValue, cellKey, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { toLegacy } from "../../corpus/encodings.ts";
import { courseSheet, type Line, type ListOptions, list, workbook } from "../../programmes/qd-1641/sheets.ts";
import { mendingFaults } from "../../support/mending.ts";

interface Offered {
  readonly fixes: readonly Fix[];
  readonly findings: readonly Finding[];
  /** "C3 20/5/1972 → 20/05/1972" of every cell of a kind. */
  of(kind: string): readonly string[];
}

function offered(...sheets: readonly SheetSnapshot[]): Offered {
  const plan = workbook(...sheets);
  expect(mendingFaults(plan)).toEqual([]);
  const check = checkWorkbook(plan);
  return {
    fixes: check.fixes(),
    findings: check.report.findings,
    of: (kind) =>
      check
        .fixes()
        .filter((fix) => fix.kind === kind)
        .flatMap(({ changes }) => changes.map((change) => changeInWords(change, false)))
        .map(({ cell, before, after, hidden }) => `${cell} ${before} → ${after}${hidden ? " (hidden)" : ""}`),
  };
}

/** Real dates and spelt-out words: nothing to mend. */
const TIDY: Line = { birth: 31_187, start: 45_425, end: 45_438 };
const of = (lines: readonly Line[], options?: ListOptions) =>
  list(
    lines.map((line) => ({ ...TIDY, ...line })),
    options,
  );

test("a tidy list is offered nothing", () => {
  expect(offered(of([{}, {}]).sheet)).toMatchObject({ fixes: [] });
});

describe("dates", () => {
  test("of birth and of the course, in the list and in the course table", () => {
    const one = of([{ birth: "20/5/1972", start: "13.5.2024", end: "ngày 26 tháng 5 năm 2024", course: "K01" }]);
    const { of: kind } = offered(one.sheet, courseSheet([["K01", "Quản lý công", "Pháp", "13/5/2024", "26/5/2024", 16, 182]]));
    expect(kind("text-date")).toEqual([
      "C3 20/5/1972 → 20/05/1972",
      "M3 13.5.2024 → 13/05/2024",
      "N3 ngày 26 tháng 5 năm 2024 → 26/05/2024",
      "D2 13/5/2024 → 13/05/2024",
      "E2 26/5/2024 → 26/05/2024",
    ]);
  });

  test("a formula gives its own value: it is never written over", () => {
    const formulas = new Map([[cellKey(2, 2), 'TEXT(26439,"d/m/yyyy")']]);
    expect(offered({ ...of([{ birth: "20/5/1972" }]).sheet, formulas }).of("text-date")).toEqual([]);
  });

  test("of merged cells only the one that shows", () => {
    const one = of([{ start: "13/5/2024" }, { start: "13/5/2024" }]);
    const merges = [{ top: 2, left: 12, bottom: 3, right: 12 }];
    expect(offered({ ...one.sheet, merges }).of("text-date")).toEqual(["M3 13/5/2024 → 13/05/2024"]);
  });

  test("hidden rows are mended too, and it is said", () => {
    const one = of([{}, { birth: "20/5/1972" }], { rest: { hiddenRows: new Set([3]) } });
    const { of: kind, fixes } = offered(one.sheet);
    expect(kind("text-date")).toEqual(["C4 20/5/1972 → 20/05/1972 (hidden)"]);
    expect(countByKind(fixes)).toMatchObject([{ kind: { id: "text-date" }, fixes: 1, cells: 1, hidden: 1 }]);
  });

  test("day and month changed over are a correction: the finding says which day", () => {
    const { of: kind, findings } = offered(of([{ birth: "05/20/1985" }]).sheet);
    expect(kind("date-slip")).toEqual(["C3 05/20/1985 → 20/05/1985"]);
    expect(findings.find(({ code }) => code === "common/date-impossible")?.fix).toEqual([
      { cell: "C3", before: "05/20/1985", after: "20/05/1985" },
    ]);
  });
});

test("an “nt” below a date that does not exist follows the date: it is not written over", () => {
  const { of: kind, findings } = offered(
    of([
      { start: "05/20/2024", end: "" },
      { start: "nt", end: "" },
    ]).sheet,
  );
  expect(kind("date-slip")).toEqual(["M3 05/20/2024 → 20/05/2024"]);
  expect(findings.filter(({ code }) => code === "common/date-impossible").map(({ fix }) => fix?.length ?? 0)).toEqual([1, 0]);
});

describe("texts", () => {
  test("stray spaces go from names and posts; line breaks stay", () => {
    const { of: kind } = offered(of([{ name: "Nguyễn  Văn\u00a0An ", position: "Phó Chủ tịch \nUBND tỉnh" }]).sheet);
    expect(kind("tidy-text")).toEqual([
      "B3 Nguyễn  Văn\u00a0An  → Nguyễn Văn An",
      "F3 Phó Chủ tịch \nUBND tỉnh → Phó Chủ tịch\nUBND tỉnh",
    ]);
  });

  test("one name in an old font: the font changes with it", () => {
    const one = of([{ name: "§ç V¨n An" }, { name: "Lê Thị Bình" }]);
    const sheet = { ...one.sheet, marks: new Map([[cellKey(2, 1), { font: "tcvn3" } as const]]) };
    expect(offered(sheet).fixes).toMatchObject([
      { kind: "legacy-font", changes: [{ after: "Đỗ Văn An", look: { likeColumn: null, fontName: "Times New Roman" } }] },
    ]);
  });

  test("an abbreviation in an old font is one change, whichever kind is applied first", () => {
    const { of: kind } = offered(of([{ position: toLegacy("PCT Hội đồng nhân dân tỉnh", "tcvn3") }, {}]).sheet);
    expect(kind("post-words")).toEqual([]);
    expect(kind("legacy-font").map((text) => text.split(" → ")[1])).toEqual(["Phó Chủ tịch Hội đồng nhân dân tỉnh"]);
  });
});

test("ratings and posts are offered although no finding asks for them", () => {
  const { of: kind, findings } = offered(
    of([{ rating: "HTTNV", position: "PCT UBND tỉnh", plannedPost: "PCT HĐND tỉnh" }]).sheet,
  );
  expect([...kind("rating-words"), ...kind("post-words")]).toEqual([
    "J3 HTTNV → Hoàn thành tốt nhiệm vụ",
    "F3 PCT UBND tỉnh → Phó Chủ tịch UBND tỉnh",
    "H3 PCT HĐND tỉnh → Phó Chủ tịch HĐND tỉnh",
  ]);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("a number that lost its zero", () => {
  expect(offered(of([{ personId: 10_085_000_001 }]).sheet).of("person-id")).toEqual(["E3 10085000001 → 010085000001"]);
});

describe("totals", () => {
  const total = (text: string, cost: CellValue = null): readonly CellValue[] => {
    const row: CellValue[] = Array.from({ length: 17 }, () => null);
    row[1] = text;
    row[16] = cost;
    return row;
  };
  const women: Line[] = [{}, { gender: "Nữ" }, {}];

  test("a typed sum", () => {
    expect(offered(of(women, { below: [total("Tổng cộng", 545)] }).sheet).of("typed-total")).toEqual(["Q6 545 → 546"]);
  });

  test("a sum as text becomes a number, unless it says more", () => {
    expect(offered(of(women, { below: [total("Tổng cộng", "545,5")] }).sheet).of("typed-total")).toEqual(["Q6 545,5 → 546"]);
    expect(offered(of(women, { below: [total("Tổng cộng", "545 triệu")] }).sheet).of("typed-total")).toEqual([]);
  });

  test("numbers of people in their own words, both in one change; each finding shows it", () => {
    const { of: kind, findings } = offered(of(women, { below: [total("Cộng: 04 người, trong đó có 2 nữ./.")] }).sheet);
    expect(kind("typed-total")).toEqual(["B6 Cộng: 04 người, trong đó có 2 nữ./. → Cộng: 03 người, trong đó có 1 nữ./."]);
    const differing = findings.filter(({ code }) => code === "common/people-count-differs");
    expect(differing).toHaveLength(2);
    for (const { fix } of differing) expect(fix).toMatchObject([{ after: "Cộng: 03 người, trong đó có 1 nữ./." }]);
  });

  test.each<[string, Line[], string]>([
    ["somebody on the reserve list may be meant", [{}, { notes: "Dự bị" }, {}], "Tổng cộng: 3 người"],
    ["somebody's gender is not known", [{}, { gender: "" }, {}], "Tổng cộng có 2 cán bộ nữ"],
  ])("nothing is offered where %s", (_, lines, text) => {
    const { fixes, findings } = offered(of(lines, { below: [total(text)] }).sheet);
    expect(findings.filter(({ code }) => code === "common/people-count-differs")).toMatchObject([{ fix: null }]);
    expect(fixes).toEqual([]);
  });

  test("nothing is offered where the heading above and the total before do not mean the same lines", () => {
    const [title = [], header = [], one = [], two = []] = of([{}, {}]).sheet.rows;
    const rows = [title, header, ["I. Khối Đảng"], one, ["II. Khối chính quyền"], two, total("Cộng", 300)];
    const { fixes, findings } = offered({ ...of([{}]).sheet, rows });
    expect(findings.filter(({ code }) => code === "common/total-differs")).toMatchObject([{ fix: null }]);
    expect(fixes).toEqual([]);
  });
});

describe("a cost in the wrong unit", () => {
  const below = (cost: CellValue): ListOptions => ({
    below: [["Tổng cộng", ...Array.from<CellValue>({ length: 15 }).fill(null), cost]],
  });

  test.each<[string, CellValue, string[]]>([
    ["with a total that holds the slip: both", 182_000_182, ["Q4 182000000 → 182", "Q5 182000182 → 364"]],
    ["with a total that fits neither: both", 182_000_000, ["Q4 182000000 → 182", "Q5 182000000 → 364"]],
    ["with a total of what was meant: the cost alone", 364, ["Q4 182000000 → 182"]],
  ])("is mended %s", (_, sum, changes) => {
    const { of: kind, findings, fixes } = offered(of([{}, { cost: 182_000_000 }], below(sum)).sheet);
    expect(kind("money-unit")).toEqual(changes);
    expect(fixes).toHaveLength(1);
    for (const { fix } of findings.filter(({ code }) => code === "common/cost-unit-slip" || code === "common/total-differs"))
      expect(fix).toHaveLength(changes.length);
  });

  test("a sum by formula follows by itself", () => {
    const one = of([{}, { cost: 182_000_000 }], below(182_000_182));
    const formulas = new Map([[cellKey(4, 16), "SUM(Q3:Q4)"]]);
    expect(offered({ ...one.sheet, formulas }).of("money-unit")).toEqual(["Q4 182000000 → 182"]);
  });

  test("nothing is offered where the total has to wait for another amount", () => {
    const { fixes, findings } = offered(of([{}, { cost: 5_000 }, { cost: 182_000_000 }], below(1)).sheet);
    expect(fixes).toEqual([]);
    expect(findings.every(({ fix }) => fix === null)).toBe(true);
  });
});

test("every kind says in both languages what changes", () => {
  for (const { title, says } of FIX_KINDS)
    for (const locale of ["vi", "en"] as const) {
      expect(title[locale]).not.toMatch(/[.]$/);
      expect(says[locale]).toMatch(/^\p{Lu}.*\.$/u);
    }
});

test("ids are stable, and name the kind and the first cell", () => {
  expect(offered(of([{ birth: "20/5/1972", rating: "HTTNV" }]).sheet).fixes.map(({ id }) => id)).toEqual([
    "text-date:Đề cử!C3",
    "rating-words:Đề cử!J3",
  ]);
});
