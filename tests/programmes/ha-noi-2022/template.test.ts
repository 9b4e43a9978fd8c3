/** The template of Hà Nội's plan, with the yearly sheet for Sở Tài chính: empty it asks nothing, filled in with a good plan neither. */
import { expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { LINES as COLUMNS, DEMAND } from "../../../shared/programmes/ha-noi-2022/template/columns.ts";
import { EDITION, SHEETS, template } from "../../../shared/programmes/ha-noi-2022/template/template.ts";
import { filledIn } from "../../support/filled-template.ts";
import { workbookOf } from "../../support/new-sheet-snapshot.ts";
import { DEMANDS, LINES, millions } from "./sheets.ts";

const book = template();
const lines = LINES.map((one) => ({
  title: one.title,
  lead: one.lead,
  people: one.people,
  country: one.country,
  fromYear: one.from,
  toYear: one.to,
  totalCost: millions(one),
}));
const demands = DEMANDS.map(({ year, title, lead, people, money, source }) => ({
  year,
  title,
  lead,
  people,
  totalCost: money,
  source,
}));
const typed = { [SHEETS.lines]: { columns: COLUMNS, lines }, [SHEETS.demand]: { columns: DEMAND, lines: demands } };

test("empty, it is the programme's own and asks nothing", () => {
  const { report } = checkWorkbook(workbookOf(book.sheets));
  expect(report.programme?.id).toBe("ha-noi-2022");
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(report.findings.map(({ code }) => code)).toContain("common/plan-empty");
  expect(report.tables.map(({ sheet, kind }) => [sheet, kind]).slice(0, 2)).toEqual([
    [SHEETS.lines, "lines"],
    [SHEETS.demand, "demand"],
  ]);
});

test("filled in with a good plan it asks nothing and has its totals", () => {
  const { report } = filledIn(book, typed);
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(report.totals).toMatchObject({
    people: 480,
    budget_vnd: 87_400_000_000,
    lines: 6,
    demand_people: 480,
    demand_budget_by_year: { 2022: 21_850_000_000 },
  });
});

test("every column of it is found with certainty, and none is left over", () => {
  const { report } = filledIn(book, typed);
  for (const [index, columns] of [COLUMNS, DEMAND].entries()) {
    const table = report.tables[index];
    expect(table?.columns.map(({ field, certainty }) => `${field} ${certainty}`)).toEqual(
      columns.map(({ field }) => `${field} certain`),
    );
    expect(table?.unused).toEqual([]);
  }
});

test("a demand beyond the plan is found", () => {
  const more = demands.map((line, index) => (index === 0 ? { ...line, people: 100, year: 2026 } : line));
  const { report } = filledIn(book, { ...typed, [SHEETS.demand]: { columns: DEMAND, lines: more } });
  expect(report.findings.flatMap(({ code, severity }) => (severity === "info" ? [] : [code])).toSorted()).toEqual([
    "ha-noi-2022/demand-differs",
    "ha-noi-2022/years-outside",
  ]);
});

test("its edition names it", () => expect(book.edition).toBe(EDITION));
