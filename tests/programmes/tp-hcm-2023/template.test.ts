/** The template of the plan of 2023: empty it asks nothing, filled in with a good plan it is read whole and asks nothing. */
import { expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { ABROAD, HOME } from "../../../shared/programmes/tp-hcm-2023/template/columns.ts";
import { EDITION, SHEETS, template } from "../../../shared/programmes/tp-hcm-2023/template/template.ts";
import { filledIn } from "../../support/filled-template.ts";
import { serial } from "../../support/line-sheets.ts";
import { workbookOf } from "../../support/new-sheet-snapshot.ts";
import { CLASSES, end, GROUPS } from "./sheets.ts";

const book = template();
const abroad = GROUPS.map((one) => ({
  topic: one.topic,
  lead: "Sở Nội vụ",
  people: one.people,
  country: one.country,
  start: serial(one.start),
  end: serial(end(one)),
  form: one.form,
  totalCost: one.cost,
  source: "Ngân sách Thành phố",
}));
const home = CLASSES.map(({ topic, people }) => ({
  topic,
  people,
  classes: 2,
  form: "Kết hợp",
  totalCost: people,
  source: "Ngân sách Thành phố",
}));

test("empty, it is the programme's own and asks nothing", () => {
  const { report } = checkWorkbook(workbookOf(book.sheets));
  expect(report.programme?.id).toBe("tp-hcm-2023");
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(report.findings.map(({ code }) => code)).toContain("common/plan-empty");
  expect(report.tables.map(({ sheet }) => sheet).slice(0, 2)).toEqual([SHEETS.abroad, SHEETS.home]);
});

test("filled in with a good plan it asks nothing and has its totals", () => {
  const { report } = filledIn(book, {
    [SHEETS.abroad]: { columns: ABROAD, lines: abroad },
    [SHEETS.home]: { columns: HOME, lines: home },
  });
  expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(report.totals).toMatchObject({
    people_abroad: 175,
    people_domestic: 19_963,
    groups_abroad: 8,
    classes_domestic: 20,
    budget_vnd: (10_500 + 19_963) * 1_000_000,
  });
});

test("every column of it is found with certainty, and none is left over", () => {
  const { report } = filledIn(book, {
    [SHEETS.abroad]: { columns: ABROAD, lines: abroad },
    [SHEETS.home]: { columns: HOME, lines: home },
  });
  for (const [index, columns] of [ABROAD, HOME].entries()) {
    const table = report.tables[index];
    expect(table?.columns.map(({ field, certainty }) => `${field} ${certainty}`)).toEqual(
      columns.map(({ field }) => `${field} certain`),
    );
    expect(table?.unused).toEqual([]);
  }
});

test("a mistake in it is found", () => {
  const lines = abroad.map((line, index) => (index === 0 ? { ...line, end: line.start + 20, people: 21 } : line));
  const { report } = filledIn(book, { [SHEETS.abroad]: { columns: ABROAD, lines } });
  expect(report.findings.flatMap(({ code, severity }) => (severity === "info" ? [] : [code])).toSorted()).toEqual([
    "tp-hcm-2023/group-length",
    "tp-hcm-2023/target-differs",
  ]);
});

test("its edition names it", () => expect(book.edition).toBe(EDITION));
