/** The template of QĐ 1641: read with certainty, quiet while empty, clean when filled in with good lines, with words that its rules know. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { NOMINEE_TABLE } from "../../../shared/plan/nominee-fields.ts";
import { qd1641 } from "../../../shared/programmes/qd-1641/programme.ts";
import { CHOICES } from "../../../shared/programmes/qd-1641/template/choices.ts";
import { COURSE_COLUMNS } from "../../../shared/programmes/qd-1641/template/course-sheet.ts";
import { NOMINEE_COLUMNS } from "../../../shared/programmes/qd-1641/template/nominee-columns.ts";
import { columnName } from "../../../shared/sheet/address.ts";
import { day } from "../../../shared/sheet/day.ts";
import type { NewSheet } from "../../../shared/sheet/edits.ts";
import { readDiscipline } from "../../../shared/text/discipline.ts";
import { readFunding } from "../../../shared/text/funding.ts";
import { readPlanned } from "../../../shared/text/planned-posts.ts";
import { readPost } from "../../../shared/text/posts.ts";
import { readRating } from "../../../shared/text/ratings.ts";
import { readGender } from "../../../shared/text/read-gender.ts";
import { ministryPlan, nameOf, provincialPlan } from "../../corpus/people.ts";
import { Random } from "../../corpus/random.ts";
import { workbookOf } from "../../support/new-sheet-snapshot.ts";
import { filledIn, TEMPLATE_LIST } from "./filled-template.ts";

const { sheets, names, edition } = await qd1641.template();
const empty = checkWorkbook(workbookOf(sheets));

function sheetNamed(name: string): NewSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

describe("as it is", () => {
  test("holds instructions, the list, the courses, and the lists of words, hidden", () => {
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Hướng dẫn", "visible"],
      ["Đề cử", "visible"],
      ["Khóa học", "visible"],
      ["Danh mục", "hidden"],
    ]);
    expect(edition).toMatch(/^qd-1641\/\d{4}-\d\d$/);
  });

  test("is read as a list and a table of courses; every column with certainty, as the field it is meant for", () => {
    const { tables, programme } = empty.report;
    expect(programme?.id).toBe("qd-1641");
    expect(tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ["Đề cử", "nominees"],
      ["Khóa học", "courses"],
    ]);
    for (const [index, columns] of [NOMINEE_COLUMNS, COURSE_COLUMNS].entries()) {
      const found = tables[index]?.columns.map(({ field, column, certainty }) => [field, column, certainty]);
      expect(found).toEqual(columns.map(({ field }, at) => [field, columnName(at), "certain"]));
      expect(tables[index]?.unused).toEqual([]);
    }
  });

  test("has every field that the programme reads, but other ways to write the same", () => {
    const OTHER_WAYS = [
      ...["familyName", "givenName", "birthMale", "birthFemale", "birthDay", "birthMonth", "birthYear"],
      ...["maleMark", "femaleMark", "period"],
    ];
    const read = NOMINEE_TABLE.fields.filter(({ used }) => used).map(({ name }) => name);
    const offered: readonly string[] = NOMINEE_COLUMNS.map(({ field }) => field);
    expect(read.filter((field) => !offered.includes(field) && !OTHER_WAYS.includes(field))).toEqual([]);
  });

  test("holds nobody, and says so in plain words instead of saying that all is well", () => {
    expect([empty.report.people, empty.report.totals.people, empty.report.totals.courses]).toEqual([[], 0, 0]);
    expect(empty.worded("vi").map(({ severity, sheet, cell, message }) => [severity, sheet, cell, message])).toEqual([
      ["info", "Đề cử", "B10", "Danh sách chưa có người nào; ghi mỗi người một dòng, từ dòng 10"],
    ]);
    expect(empty.worded("en")[0]?.message).toMatch(/^Nobody is on the list yet/);
  });

  test("all of its prepared lines are blank: none is read, and none passed over", () => {
    expect(empty.report.tables.map(({ rows }) => rows.read)).toEqual([0, 0]);
    // The total, and the place and date above the signatures.
    expect(empty.report.tables.map(({ rows }) => rows.passedOver)).toEqual([2, 0]);
  });

  test("dots in the letterhead are no date, no year and no province", () => {
    expect(empty.report.totals).toMatchObject({ period: null, by_province: {} });
  });

  test("is offered the columns that formulas fill, which it does not hold itself", async () => {
    const { check } = filledIn(provincialPlan(new Random(1)));
    expect((await check.fill({ add: [], restore: false })).offered.length).toBeGreaterThan(0);
    const filled = await check.fill({ add: "all", restore: false });
    expect(filled.notFilled).toEqual([]);
    expect(filled.columns.filter(({ added }) => added).length).toBeGreaterThan(4);
  });
});

describe("filled in with good lines", () => {
  test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    "the ministry's list, seed %i: no block, nothing to explain",
    (seed) => {
      const plan = ministryPlan(new Random(seed), [2023, 2024, 2025][seed % 3]);
      const { check } = filledIn(plan);
      const { report } = check;
      expect(report.findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`)).toEqual(
        [],
      );
      expect(report.people.map(({ name }) => name)).toEqual(plan.people.map(nameOf));
      expect(new Set(report.people.map(({ decision }) => decision))).toEqual(new Set(["eligible"]));
      expect(report.totals).toMatchObject({ people: 64, courses: 4 });
    },
  );

  test.each(Array.from({ length: 8 }, (_, index) => index + 1))("a province's list, seed %i", (seed) => {
    const plan = provincialPlan(new Random(seed));
    const { report } = filledIn(plan).check;
    expect(report.findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
    expect(report.totals).toMatchObject({
      people: plan.people.length,
      by_province: { [String(plan.sender)]: plan.people.length },
    });
  });
});

describe("the words of the drop-downs are those that the rules read", () => {
  const on = day("2024-05-13");
  const isIn = (list: readonly string[], text: string): boolean => list.includes(text);

  test("genders, ratings, sources of funds", () => {
    expect(CHOICES.gender.values.map((word) => readGender(word).kind)).toEqual(["gender", "gender"]);
    expect(CHOICES.rating.values.map((word) => readRating(word, 2023).kind)).toEqual(CHOICES.rating.values.map(() => "read"));
    expect(CHOICES.source.values.map((word) => readFunding(word).kind)).toEqual(CHOICES.source.values.map(() => "read"));
  });

  test("posts: the first three are those of the scheme, all of them lead", () => {
    const read = CHOICES.position.values.map((post) => readPost(post, "UBND tỉnh Lào Cai", on));
    expect(read.slice(0, 3).map(({ listed }) => listed)).toEqual(["holds", "holds", "holds"]);
    expect(read.map(({ leads }) => leads)).toEqual(read.map(() => "holds"));
  });

  test("planned posts and terms", () => {
    for (const post of CHOICES.plannedPost.values)
      for (const term of CHOICES.plannedTerm.values)
        expect(readPlanned(post, term, on)).toMatchObject({ post: "holds", term: "holds", termNote: null });
  });

  test("disciplines: none, pending, serving, ended", () => {
    expect(CHOICES.discipline.values.map((word) => readDiscipline(word).state)).toEqual([
      "none",
      "pending",
      "pending",
      "serving",
      "ended",
    ]);
  });

  test("those of the delegation are not counted, the others are", () => {
    const plan = provincialPlan(new Random(3));
    const [first] = plan.people;
    for (const role of CHOICES.role.values) {
      const typed = filledIn(plan, new Map(first ? [[first, { role }]] : []));
      const aside = isIn(["Cán bộ quản lý đoàn", "Phiên dịch"], role) ? 1 : 0;
      expect([role, typed.check.report.totals.people]).toEqual([role, plan.people.length - aside]);
    }
  });
});

describe("for whoever fills it in", () => {
  const list = sheetNamed("Đề cử");

  test("every validation has a prompt and an error, refers to a name that exists, and covers the prepared lines", () => {
    const known = names.map(({ name }) => name);
    for (const { validations } of sheets)
      for (const { prompt, error, rule } of validations) {
        expect([prompt?.text, error?.text].every((text) => text && text.length <= 255)).toBe(true);
        expect([prompt?.title, error?.title].every((title) => title && title.length <= 32)).toBe(true);
        if (rule.kind === "list") expect(known).toContain(rule.source);
      }
    const { first, last } = TEMPLATE_LIST;
    expect(last - first + 1).toBeGreaterThanOrEqual(50);
    expect(list.validations.every(({ area }) => area.top === first && area.bottom === last)).toBe(true);
  });

  test("no formula of ours uses a name of the template: filling replaces its own names only", async () => {
    const filled = await filledIn(provincialPlan(new Random(1))).check.fill({ add: "all", restore: false });
    const own = new Set(filled.edits.names.map(({ name }) => name));
    expect(names.filter(({ name }) => own.has(name))).toEqual([]);
  });

  test("prints on A4 across, header on every page, one page wide, with page numbers", () => {
    expect(list.print).toMatchObject({ landscape: true, fitWidth: true, footer: "Trang &P/&N", header: { first: 7, last: 8 } });
    expect(list.frozen).toEqual({ rows: 9, columns: 2 });
  });
});
