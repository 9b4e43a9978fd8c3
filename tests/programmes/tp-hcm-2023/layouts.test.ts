/** The same faultless plan in the layouts of offices: recognised, read alike, and nothing asked. */
import { describe, expect, test } from "vitest";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { decomposed, toLegacy } from "../../corpus/encodings.ts";
import { type SheetColumn, sheetOf } from "../../support/line-sheets.ts";
import {
  ABROAD,
  ABROAD_LAYOUT,
  abroadSheet,
  CLASSES,
  dated,
  end,
  GROUPS,
  type Group,
  HOME,
  homeSheet,
  TITLES,
  told,
  typed,
} from "./sheets.ts";

const A = ABROAD;
const all = Object.values(A);
const only = (...columns: readonly SheetColumn<Group>[]): SheetSnapshot => abroadSheet(GROUPS, {}, columns);
const renamed = (headers: Readonly<Record<string, string>>): SheetSnapshot =>
  abroadSheet(
    GROUPS,
    {},
    Object.entries(A).map(([key, column]) => (headers[key] ? { ...column, header: [headers[key]] } : column)),
  );

const LAYOUTS: Readonly<Record<string, SheetSnapshot>> = {
  "as given": abroadSheet(),
  "the fewest columns": only(A.number, A.topic, A.people, A.start, A.end),
  "days alone": only(A.number, A.topic, A.people, A.days),
  "without numbers": only(A.topic, A.people, A.start, A.end, A.days, A.country),
  "columns moved": only(A.number, A.country, A.people, A.topic, A.end, A.start, A.days),
  "the group and its subject in one header": renamed({ topic: "Tên đoàn/nội dung bồi dưỡng" }),
  "other words": renamed({
    number: "TT",
    topic: "Lĩnh vực bồi dưỡng",
    people: "Số lượng",
    start: "Ngày đi",
    end: "Ngày về",
    days: "Số ngày",
    country: "Nước đến",
    cost: "Dự toán (triệu đồng)",
  }),
  "other words again": renamed({
    topic: "Nội dung, lĩnh vực đào tạo",
    people: "Số lượng CBCC",
    start: "Ngày bắt đầu",
    end: "Ngày kết thúc",
    days: "Thời lượng (ngày)",
    country: "Quốc gia",
    form: "Hình thức bồi dưỡng",
  }),
  "named by group": renamed({ topic: "Tên đoàn" }),
  capitals: abroadSheet(
    GROUPS,
    {},
    all.map((column) => ({ ...column, header: column.header.map((text) => text.toUpperCase()) })),
  ),
  "two header rows": only(
    A.number,
    A.topic,
    A.people,
    { ...A.start, header: ["Thời gian", "Từ ngày"] },
    { ...A.end, header: ["Thời gian", "Đến ngày"] },
    { ...A.days, header: ["Thời gian", "Số ngày"] },
    A.country,
  ),
  "one cell for the time": only(
    A.number,
    A.topic,
    A.people,
    { header: ["Thời gian"], cell: (one) => `${dated(one.start)} - ${dated(end(one))}` },
    A.days,
    A.country,
  ),
  "text dates": only(
    A.number,
    A.topic,
    A.people,
    { ...A.start, cell: (one) => dated(one.start) },
    { ...A.end, cell: (one) => dated(end(one)) },
    A.days,
  ),
  "text numbers": only(
    A.number,
    A.topic,
    { ...A.people, cell: ({ people }) => `${people} người`, total: "175 người" },
    A.start,
    A.end,
    { ...A.days, cell: ({ days }) => `${days} ngày` },
  ),
  "days in words": only(
    A.number,
    A.topic,
    A.people,
    { ...A.days, cell: ({ days }) => (days === 14 ? "02 tuần" : `0${days} ngày`.replace(/^0(\d\d)/, "$1")) },
    A.country,
  ),
  "money in đồng": abroadSheet(GROUPS, {}, [
    A.number,
    A.topic,
    A.people,
    A.start,
    A.end,
    { header: ["Kinh phí (đồng)"], cell: ({ cost }) => typed(cost * 1_000_000), total: typed(10_500_000_000) },
  ]),
  "unit above": abroadSheet(GROUPS, { unitLine: "Đơn vị tính: tỷ đồng" }, [
    A.number,
    A.topic,
    A.people,
    A.start,
    A.end,
    { header: ["Kinh phí"], cell: ({ cost }) => typed(cost / 1000), total: "10,5" },
  ]),
  "cost of one": abroadSheet(GROUPS, {}, [
    A.number,
    A.topic,
    A.people,
    A.start,
    A.end,
    { header: ["Kinh phí một người (triệu đồng)"], cell: () => 60 },
    A.cost,
  ]),
  "numbered columns": abroadSheet(GROUPS, { numbers: true }),
  "far away": abroadSheet(GROUPS, { top: 4, left: 2 }),
  "total first": abroadSheet(GROUPS, { totalFirst: true, totalWords: "TỔNG SỐ" }),
  "no total": abroadSheet(GROUPS, { totalWords: null, foot: [] }),
  decomposed: abroadSheet(GROUPS, { text: decomposed }),
  TCVN3: abroadSheet(GROUPS, { text: (text) => toLegacy(text, "tcvn3") }),
  VNI: abroadSheet(GROUPS, { text: (text) => toLegacy(text, "vni") }),
  "wide spaces": abroadSheet(GROUPS, { text: (text) => text.replaceAll(" ", "\u00a0") }),
};

test.each(Object.entries(LAYOUTS))("%s: 175 people in 8 groups, nothing asked", (_, sheet) => {
  const { programme, asked, totals } = told(sheet, homeSheet());
  expect({ programme, asked }).toEqual({ programme: "tp-hcm-2023", asked: [] });
  expect(totals).toMatchObject({ people_abroad: 175, people_domestic: 19_963, groups_abroad: 8 });
});

describe("both parts in one table", () => {
  const columns = [A.number, A.topic, A.people, A.days, A.notes];
  const header = columns.map((column) => column.header[0] ?? "");
  const line = (index: number, topic: string, people: number, days: number | null) => [index + 1, topic, people, days, null];
  const sheet = (abroad: readonly unknown[], home: readonly unknown[]): SheetSnapshot =>
    sheetOf(
      {
        name: "Kế hoạch",
        titles: [...TITLES, "KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC NĂM 2023"],
        totalWords: null,
        foot: [],
      },
      header.map((words, at) => ({ header: [words], cell: (row: readonly (string | number | null)[]) => row[at] ?? null })),
      [
        abroad as (string | number | null)[],
        ...GROUPS.map(({ topic, people, days }, index) => line(index, topic, people, days)),
        home as (string | number | null)[],
        ...CLASSES.map(({ topic, people }, index) => line(index, topic, people, null)),
      ],
    );

  test.each([
    [
      "headings with their sums",
      ["I", "Bồi dưỡng ở nước ngoài", 175, null, null],
      ["II", "Đào tạo, bồi dưỡng trong nước", 19_963, null, null],
    ],
    ["letters", ["A", "Ngoài nước", null, null, null], ["B", "Trong nước", null, null, null]],
    ["no numbers", [null, "Ngoài nước", 175, null, null], [null, "Trong nước", "19.963", null, null]],
  ])("%s", (_, abroad, home) => {
    const { asked, totals } = told(sheet(abroad, home));
    expect(asked).toEqual([]);
    expect(totals).toMatchObject({ people_abroad: 175, people_domestic: 19_963, groups_abroad: 8 });
  });

  test("a heading's sum that its lines do not bear out is asked about", () => {
    expect(told(sheet(["I", "Ngoài nước", 176, null, null], ["II", "Trong nước", 19_963, null, null])).asked).toEqual([
      "common/total-differs C7",
    ]);
  });
});

test("a sheet for each unit, and a summary of them, count once", () => {
  const part = (name: string, groups: readonly Group[]): SheetSnapshot =>
    abroadSheet(groups, { name, totalWords: null }, [A.number, A.topic, A.people, A.start, A.end]);
  const units = [part("Sở Du lịch", GROUPS.slice(0, 3)), part("Sở Y tế", GROUPS.slice(3)), part("Tổng hợp", GROUPS)];
  const { asked, said, totals } = told(...units);
  expect({ asked, said: said.filter((text) => text.startsWith("common/")) }).toEqual({
    asked: [],
    said: ["common/table-copied null"],
  });
  expect(totals).toMatchObject({ people_abroad: 175, groups_abroad: 8 });
});

test("two tables on one sheet, each under its own title", () => {
  const [top, below] = [abroadSheet(), homeSheet()];
  const both = { ...top, rows: [...top.rows, [], ["II. ĐÀO TẠO, BỒI DƯỠNG TRONG NƯỚC"], ...below.rows.slice(5)] };
  expect(told(both)).toMatchObject({ asked: [], totals: { people_abroad: 175, people_domestic: 19_963 } });
});

test("totals that are formulas without a value are calculated", () => {
  const sheet = abroadSheet(GROUPS, {}, [A.number, A.topic, { ...A.people, total: null }, A.start, A.end]);
  const formulas = new Map([[14 * 16_384 + 2, "SUM(C7:C14)"]]);
  expect(told({ ...sheet, formulas }, homeSheet()).asked).toEqual([]);
  const short = new Map([[14 * 16_384 + 2, "SUM(C7:C13)"]]);
  expect(told({ ...sheet, formulas: short }, homeSheet()).asked).toEqual(["common/total-differs C15"]);
});

test("columns of the home table: classes, attendances", () => {
  const columns = [HOME.number, HOME.topic, { header: ["Số lớp"], cell: () => 2 }, HOME.people];
  expect(told(abroadSheet(), homeSheet(CLASSES, {}, columns)).totals).toMatchObject({
    classes_domestic: 20,
    people_domestic: 19_963,
  });
});

test(`the title is read wherever it stands: ${ABROAD_LAYOUT.name}`, () => {
  expect(told(abroadSheet(GROUPS, { name: "Sheet1" }), homeSheet(CLASSES, { name: "Sheet2" })).totals).toMatchObject({
    people_abroad: 175,
    people_domestic: 19_963,
  });
});

test("“Thời gian (ngày)” counts days, and is no time of its own", () => {
  const sheet = abroadSheet(GROUPS, {}, [
    A.number,
    A.topic,
    A.people,
    { ...A.days, header: ["Thời gian (ngày)"] },
    { ...A.country, header: ["Quốc gia đến"] },
  ]);
  expect(told(sheet, homeSheet())).toMatchObject({ asked: [], totals: { people_abroad: 175, by_country: { "Nhật Bản": 20 } } });
});
