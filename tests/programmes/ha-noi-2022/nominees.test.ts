/** People put forward under Hà Nội's plan: the general conditions, classes at one time, and the order of priority. */
import { describe, expect, test } from "vitest";
import type { Explanation } from "../../../shared/conditions/explanation.ts";
import { deciderOf } from "../../../shared/people/decide.ts";
import { explainDecision } from "../../../shared/people/explain-decision.ts";
import { checkPeople } from "../../../shared/programmes/ha-noi-2022/people/check.ts";
import { SCHEME } from "../../../shared/programmes/ha-noi-2022/people/scheme.ts";
import { NOMINEES } from "../../../shared/programmes/ha-noi-2022/people/table.ts";
import type { PersonInput, ProgrammeCheck } from "../../../shared/programmes/programme.ts";
import { findTables } from "../../../shared/sheet/find-tables.ts";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { FIRST_ROW, type Line, nomineeList } from "../../support/nominee-list.ts";

const RIGHT: Line = {
  "Ngày sinh": "20/05/1985",
  "Giới tính": "Nam",
  "Chức vụ": "Trưởng phòng",
  "Đơn vị": "Sở Y tế Hà Nội",
  "Xếp loại năm trước": "Hoàn thành xuất sắc nhiệm vụ",
  "Kỷ luật": "Không",
  "Chiều hướng phát triển": "Có",
  "Khóa đăng ký": "Quản trị bệnh viện",
  "Từ ngày": "13/05/2024",
  "Đến ngày": "26/05/2024",
};

function check(sheets: readonly SheetSnapshot[], youngAge = ""): ProgrammeCheck {
  const workbook = { sheets, date1904: false };
  return checkPeople(workbook, findTables(workbook, [NOMINEES]), { asOf: null, options: { youngAge } });
}

const codes = ({ findings }: ProgrammeCheck): string[] =>
  findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);

describe("the general conditions of training abroad", () => {
  test.each<[string, Line, string, string[]]>([
    ["a good line", {}, "eligible", []],
    ["rated done", { "Xếp loại năm trước": "HTNV" }, "ineligible", ["ha-noi-2022/rating-too-low"]],
    ["under discipline", { "Kỷ luật": "Đang thi hành kỷ luật cảnh cáo" }, "ineligible", ["ha-noi-2022/discipline-running"]],
    // Men born in 8/1964 retire at 61 years 3 months, on 30/11/2025: 18 months from 31/05/2024.
    ["18 months to the day", { "Ngày sinh": "01/08/1964", "Từ ngày": "30/05/2024", "Đến ngày": "12/06/2024" }, "eligible", []],
    [
      "a month later",
      { "Ngày sinh": "01/08/1964", "Từ ngày": "01/06/2024", "Đến ngày": "14/06/2024" },
      "ineligible",
      ["ha-noi-2022/service-too-short"],
    ],
    [
      "since 01/07/2025 it is asked",
      { "Ngày sinh": "01/08/1964", "Từ ngày": "01/07/2025", "Đến ngày": "14/07/2025" },
      "undetermined",
      ["ha-noi-2022/service-unconfirmed-law"],
    ],
    ["another province's unit", { "Đơn vị": "Sở Y tế tỉnh Lào Cai" }, "eligible", ["ha-noi-2022/unit-of-other-province"]],
    [
      "after the plan's years",
      { "Từ ngày": "05/01/2026", "Đến ngày": "18/01/2026", "Xếp loại năm trước": "HTXS" },
      "eligible",
      ["ha-noi-2022/nominees-outside-period"],
    ],
  ])("%s", (_, line, decision, found) => {
    const checked = check([nomineeList(RIGHT, [line])]);
    expect([checked.people[0]?.decision, codes(checked)]).toEqual([decision, found]);
  });

  test("of viên chức they are confirmed until 30/06/2026", () => {
    const input: PersonInput = {
      ref: "1",
      gender: "male",
      birthDate: "1964-08-01",
      position: "Bác sĩ",
      personnel: "Viên chức",
      rating: "HTXS",
      discipline: "Không",
      course: { start: "2025-07-01", end: "2025-07-14" },
    };
    const found = deciderOf(SCHEME)({ asOf: null, options: {} })(input).findings.map(({ code }) => code);
    expect(found).toEqual(["ha-noi-2022/service-too-short"]);
  });
});

describe("two classes at one time", () => {
  const twice = (start: string, end: string, course = "Chính phủ số"): SheetSnapshot[] => [
    nomineeList(RIGHT, [{}], { name: "Sở Y tế" }),
    nomineeList(RIGHT, [{ "Khóa đăng ký": course, "Từ ngày": start, "Đến ngày": end }], { name: "Sở Tài chính" }),
  ];
  test.each<[string, string, string, string[]]>([
    ["the last day is the other's first", "26/05/2024", "08/06/2024", ["common/courses-overlap", "common/courses-overlap"]],
    ["the day after", "27/05/2024", "09/06/2024", []],
    ["vague days cannot be told", "khoảng tháng 5/2024", "", ["common/overlap-unsure", "common/overlap-unsure"]],
  ])("of whatever programme, across sheets: %s", (_, start, end, found) => {
    expect(codes(check(twice(start, end)))).toEqual(found);
  });
});

describe("the order of priority", () => {
  const young = { "Ngày sinh": "14/05/1989" };
  const woman = { "Giới tính": "Nữ", "Ngày sinh": "20/05/1975" };
  function ranked(lines: readonly Line[], youngAge = "35", without: readonly string[] = []) {
    const found = check([nomineeList(RIGHT, lines, { without })], youngAge).findings.filter(
      ({ code }) => code === "ha-noi-2022/priority-order",
    );
    const [finding] = found;
    const { first, open, rest } = finding?.values ?? {};
    return { first, open, rest, found: found.length, severity: finding?.severity };
  }
  const rows = (...at: number[]): string[] => at.map((index) => String(FIRST_ROW + index));

  test("young or a woman, rated excellent, promising: all three together", () => {
    const lines: Line[] = [
      { ...young },
      { ...woman },
      { ...young, "Xếp loại năm trước": "Hoàn thành tốt nhiệm vụ" },
      { ...woman, "Chiều hướng phát triển": "Không" },
      { "Ngày sinh": "12/05/1989" },
      { ...woman, "Chiều hướng phát triển": "" },
    ];
    expect(ranked(lines)).toMatchObject({ first: rows(0, 1), open: rows(5), rest: rows(2, 3, 4), found: 1, severity: "info" });
  });

  test.each<[string, string[], string[]]>([
    ["14/05/1989", rows(0, 1), []],
    ["13/05/1989", rows(1), rows(0)],
    ["12/05/1989", rows(1), rows(0)],
  ])("under 35 on the first day of the course: born %s", (born, first, rest) => {
    expect(ranked([{ "Ngày sinh": born }, woman])).toMatchObject({ first, open: [], rest });
  });

  test("with no age chosen nobody can be told to be young, and the finding says so", () => {
    const checked = check([nomineeList(RIGHT, [young, woman])]);
    const finding = checked.findings.find(({ code }) => code === "ha-noi-2022/priority-order");
    expect(finding?.values).toMatchObject({ first: rows(1), open: rows(0), rest: [] });
    expect(finding?.values.noteVi).toContain("Chưa chọn tuổi được coi là trẻ");
  });

  test("without a column the unit vouches for the prospects", () => {
    expect(ranked([young, woman], "35", ["Chiều hướng phát triển"])).toMatchObject({ first: rows(0, 1), open: [] });
  });

  test("never filters: whoever it does not prefer stays eligible, and the tree says why", () => {
    const checked = check([nomineeList(RIGHT, [{ "Ngày sinh": "01/01/1975" }, woman])], "35");
    expect(checked.people.map(({ decision }) => decision)).toEqual(["eligible", "eligible"]);
    const trees = [0, 1].map((index) => checked.askPerson("Đề cử", FIRST_ROW + index, explainDecision));
    const priority = (tree: Explanation | null | undefined) => tree?.children.find(({ id }) => id === "priority");
    expect(trees.map((tree) => [tree?.truth, priority(tree)?.truth])).toEqual([
      ["holds", "fails"],
      ["holds", "holds"],
    ]);
    expect(priority(trees[0])?.law[0]?.cite.instrument).toBe("qd-1698-ha-noi");
  });
});
