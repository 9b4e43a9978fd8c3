/** The reported lines in the layouts of offices: recognised, read alike, and nothing asked. */
import { expect, test } from "vitest";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { decomposed, toLegacy } from "../../corpus/encodings.ts";
import { type SheetColumn, typed } from "../../support/line-sheets.ts";
import { COLUMNS, DEMAND_COLUMNS, DEMANDS, demandSheet, LINES, millions, type PlanLine, planSheet, told } from "./sheets.ts";

const C = COLUMNS;
const only = (...columns: readonly SheetColumn<PlanLine>[]): SheetSnapshot => planSheet(LINES, {}, columns);
const renamed = (headers: Readonly<Record<string, string>>): SheetSnapshot =>
  planSheet(
    LINES,
    {},
    Object.entries(C).map(([key, column]) => (headers[key] ? { ...column, header: [headers[key]] } : column)),
  );
const inMillions: SheetColumn<PlanLine> = {
  header: ["Kinh phí (triệu đồng)"],
  cell: (one) => (one.money.startsWith("hơn") ? `hơn ${typed(millions(one))}` : millions(one)),
  total: typed(87_400),
};

const LAYOUTS: Readonly<Record<string, SheetSnapshot>> = {
  "as given": planSheet(),
  "the fewest columns": only(C.title, C.lead, C.people, C.money),
  "columns moved": only(C.number, C.lead, C.money, C.title, C.from, C.to, C.people, C.country),
  "other words": renamed({
    number: "TT",
    title: "Tên chương trình",
    lead: "Đơn vị chủ trì",
    people: "Số lượng (người)",
    country: "Quốc gia",
    from: "Năm bắt đầu",
    to: "Năm kết thúc",
    money: "Dự toán kinh phí (tỷ đồng)",
  }),
  "other words again": renamed({
    title: "Nội dung đào tạo, bồi dưỡng",
    lead: "Cơ quan, đơn vị chủ trì",
    people: "Chỉ tiêu",
    country: "Nước dự kiến",
    money: "Tổng kinh phí (ĐVT: tỷ đồng)",
  }),
  capitals: planSheet(
    LINES,
    {},
    Object.values(C).map((column) => ({ ...column, header: column.header.map((text) => text.toUpperCase()) })),
  ),
  "two header rows": only(
    C.number,
    C.title,
    C.lead,
    C.people,
    C.country,
    { ...C.from, header: ["Thời gian thực hiện", "Từ năm"] },
    { ...C.to, header: ["Thời gian thực hiện", "Đến năm"] },
    C.money,
  ),
  "one cell for the years": only(
    C.number,
    C.title,
    C.lead,
    C.people,
    C.country,
    { header: ["Giai đoạn"], cell: ({ from, to }) => `${from} - ${to}` },
    C.money,
  ),
  "years in words": only(
    C.number,
    C.title,
    C.lead,
    C.people,
    C.country,
    { header: ["Thời gian thực hiện"], cell: ({ from, to }) => `Từ năm ${from} đến hết năm ${to}` },
    C.money,
  ),
  "in triệu đồng": only(C.number, C.title, C.lead, C.people, C.country, C.from, C.to, inMillions),
  "in đồng": only(C.number, C.title, C.lead, C.people, C.country, C.from, C.to, {
    header: ["Kinh phí (đồng)"],
    cell: (one) => typed(millions(one) * 1_000_000),
    total: typed(87_400_000_000),
  }),
  "unit above": planSheet(LINES, { unitLine: "ĐVT: Tỷ đồng" }, [
    C.number,
    C.title,
    C.lead,
    C.people,
    C.country,
    C.from,
    C.to,
    { ...C.money, header: ["Kinh phí"] },
  ]),
  "units in the cells": only(
    C.number,
    C.title,
    C.lead,
    { ...C.people, cell: ({ people }) => `${people} người` },
    C.country,
    C.from,
    C.to,
    {
      header: ["Kinh phí dự kiến (tỷ đồng)"],
      cell: ({ money }) => `khoảng ${money} tỷ đồng`.replace("khoảng 1", "1").replace("khoảng 3", "3"),
      total: "gần 90 tỷ đồng",
    },
  ),
  "people by year": only(
    C.number,
    C.title,
    C.lead,
    { ...C.people, header: ["Tổng số người"] },
    ...[2022, 2023, 2024, 2025].map(
      (year): SheetColumn<PlanLine> => ({ header: ["Số người từng năm", String(year)], cell: ({ people }) => people / 4 }),
    ),
    C.country,
    C.money,
  ),
  "countries with words": only(
    C.number,
    C.title,
    C.lead,
    C.people,
    { ...C.country, cell: ({ country }) => `Một số nước như ${country}…` },
    C.from,
    C.to,
    C.money,
  ),
  "short names of agencies": only(
    C.number,
    C.title,
    { ...C.lead, cell: ({ lead }) => lead.replace("Giáo dục và Đào tạo", "GD&ĐT").replace("Khoa học và Công nghệ", "KH&CN") },
    C.people,
    C.country,
    C.from,
    C.to,
    C.money,
  ),
  "numbered columns": planSheet(LINES, { numbers: true }),
  "far away": planSheet(LINES, { top: 5, left: 1 }),
  "total first": planSheet(LINES, { totalFirst: true }),
  "no total": planSheet(LINES, { totalWords: null, foot: [] }),
  decomposed: planSheet(LINES, { text: decomposed }),
  TCVN3: planSheet(LINES, { text: (text) => toLegacy(text, "tcvn3") }),
  VNI: planSheet(LINES, { text: (text) => toLegacy(text, "vni") }),
};

test.each(Object.entries(LAYOUTS))("%s: 480 people, 87,4 tỷ, nothing asked", (_, sheet) => {
  const { programme, asked, totals } = told(sheet);
  expect({ programme, asked }).toEqual({ programme: "ha-noi-2022", asked: [] });
  expect(totals).toMatchObject({
    people: 480,
    budget_vnd: 87_400_000_000,
    lines: 6,
    by_lead: {
      "Sở Nội vụ": 160,
      "Sở Tài chính": 100,
      "Sở Khoa học và Công nghệ": 20,
      "Sở Giáo dục và Đào tạo": 100,
      "Sở Y tế": 100,
    },
  });
});

const D = DEMAND_COLUMNS;
const BY_YEAR = [2022, 2023, 2024, 2025].map((year) => {
  const own = DEMANDS.filter((one) => one.year === year);
  const sum = (of: "people" | "money"): number => own.reduce((all, one) => all + one[of], 0);
  return { year, title: "", lead: "", people: sum("people"), money: sum("money"), source: "Ngân sách Thành phố" };
});
const DEMAND_LAYOUTS: Readonly<Record<string, SheetSnapshot>> = {
  "as given": demandSheet(),
  "by agency": demandSheet(DEMANDS, {}, [D.number, D.year, D.lead, D.people, D.money, D.source]),
  "by year alone": demandSheet(BY_YEAR, {}, [D.year, D.people, D.money, D.source]),
  "other words": demandSheet(DEMANDS, {}, [
    D.number,
    { ...D.year, header: ["Năm thực hiện"] },
    { ...D.title, header: ["Nội dung"] },
    { ...D.people, header: ["Số người"] },
    { ...D.money, header: ["Dự toán (triệu đồng)"] },
    { ...D.source, header: ["Nguồn"] },
  ]),
  decomposed: demandSheet(DEMANDS, { text: decomposed }),
};

test.each(Object.entries(DEMAND_LAYOUTS))("the yearly demand, %s: read beside the plan, nothing asked", (_, sheet) => {
  const { programme, asked, totals } = told(planSheet(), sheet);
  expect({ programme, asked }).toEqual({ programme: "ha-noi-2022", asked: [] });
  expect(totals).toMatchObject({
    people: 480,
    lines: 6,
    demand_people: 480,
    demand_by_year: { 2022: 120, 2023: 120, 2024: 120, 2025: 120 },
    by_year: { 2022: 120 },
  });
});

test.each(Object.entries(DEMAND_LAYOUTS))("the yearly demand alone, %s", (_, sheet) => {
  expect(told(sheet)).toMatchObject({
    programme: "ha-noi-2022",
    asked: [],
    totals: { demand_people: 480, people: 480, lines: 0 },
  });
});

test("the demand of one year, named in its title", () => {
  const own = DEMANDS.filter(({ year }) => year === 2023);
  const titles = ["UBND TP HÀ NỘI", "SỞ NỘI VỤ", "", "TỔNG HỢP NHU CẦU, KINH PHÍ ĐÀO TẠO, BỒI DƯỠNG NĂM 2023"];
  const sheet = demandSheet(own, { titles, totalWords: null }, [D.number, D.title, D.lead, D.people, D.money, D.source]);
  expect(told(planSheet(), sheet)).toMatchObject({ asked: [], totals: { demand_by_year: { 2023: 120 } } });
});
