/** Lists of people under TP.HCM's plan for 2023: recognised by their title, checked under the general law alone. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { programmeNamed } from "../../../shared/programmes/index.ts";
import { type Line, nomineeList } from "../../support/nominee-list.ts";

const RIGHT: Line = {
  "Ngày sinh": "20/05/1985",
  "Giới tính": "Nam",
  "Chức vụ": "Chuyên viên",
  "Đơn vị": "Sở Công Thương",
  "Xếp loại năm trước": "Hoàn thành tốt nhiệm vụ",
  "Kỷ luật": "Không",
  "Khóa đăng ký": "Xúc tiến đầu tư",
  "Từ ngày": "15/05/2023",
  "Đến ngày": "28/05/2023",
};
const TITLE = ["UBND THÀNH PHỐ HỒ CHÍ MINH", "DANH SÁCH CÁN BỘ CỬ ĐI BỒI DƯỠNG THEO KẾ HOẠCH NĂM 2023"];

function checked(line: Line) {
  const { report } = checkWorkbook({ sheets: [nomineeList(RIGHT, [line], { title: TITLE })], date1904: false });
  const codes = report.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);
  return { programme: report.programme?.id, decision: report.people[0]?.decision, codes };
}

describe("a list that names the plan", () => {
  test.each<[string, Line, string, string[]]>([
    ["a good line", {}, "eligible", []],
    ["rated done", { "Xếp loại năm trước": "HTNV" }, "ineligible", ["tp-hcm-2023/rating-too-low"]],
    ["retires too soon", { "Ngày sinh": "01/01/1963" }, "ineligible", ["tp-hcm-2023/service-too-short"]],
    [
      "a course after the plan's year",
      { "Từ ngày": "15/01/2024", "Đến ngày": "28/01/2024" },
      "eligible",
      ["tp-hcm-2023/nominees-outside-period"],
    ],
  ])("%s", (_, line, decision, codes) => {
    expect(checked(line)).toEqual({ programme: "tp-hcm-2023", decision, codes });
  });
});

test("an interface is answered under the general law", () => {
  const answer = programmeNamed("tp-hcm-2023")?.decider({ asOf: null, options: {} })({
    ref: "1",
    gender: "female",
    birthDate: "1985-05-20",
    position: "Chuyên viên",
    rating: "HTNV",
    discipline: "Không",
    course: { start: "2023-05-15", end: "2023-05-28", country: "Singapore" },
  });
  expect([answer?.decision, answer?.findings.map(({ code }) => code)]).toEqual(["ineligible", ["tp-hcm-2023/rating-too-low"]]);
});
