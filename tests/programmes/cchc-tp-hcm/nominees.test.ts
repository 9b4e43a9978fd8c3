/** People put forward for classes on administrative reform: whom the class abroad prefers, and that nobody is shut out by it. */
import { describe, expect, test } from "vitest";
import { deciderOf } from "../../../shared/people/decide.ts";
import { checkPeople } from "../../../shared/programmes/cchc-tp-hcm/people/check.ts";
import { SCHEME } from "../../../shared/programmes/cchc-tp-hcm/people/scheme.ts";
import { NOMINEES } from "../../../shared/programmes/cchc-tp-hcm/people/table.ts";
import { findTables } from "../../../shared/sheet/find-tables.ts";
import { FIRST_ROW, type Line, type ListOptions, nomineeList } from "../../support/nominee-list.ts";

const RIGHT: Line = {
  "Ngày sinh": "20/05/1985",
  "Giới tính": "Nam",
  "Chức vụ": "Chuyên viên",
  "Loại cán bộ, công chức": "Công chức",
  "Đơn vị": "Sở Nội vụ",
  "Trực tiếp làm công tác CCHC": "Có",
  "Xếp loại năm trước": "Hoàn thành tốt nhiệm vụ",
  "Kỷ luật": "Không",
  "Khóa đăng ký": "Cải cách hành chính tại Nhật Bản",
  Nước: "Nhật Bản",
  "Từ ngày": "13/05/2024",
  "Đến ngày": "26/05/2024",
};

function check(lines: readonly Line[], options: ListOptions = {}) {
  const workbook = { sheets: [nomineeList(RIGHT, lines, options)], date1904: false };
  return checkPeople(workbook, findTables(workbook, [NOMINEES]), { asOf: null, options: {} });
}

describe("the class abroad prefers công chức on administrative reform without a leading post", () => {
  test.each<[string, Line, "first" | "open" | "rest"]>([
    ["a plain chuyên viên who works on it", {}, "first"],
    ["a head of section, the opposite of Decision 1641", { "Chức vụ": "Trưởng phòng Cải cách hành chính" }, "rest"],
    ["a deputy director", { "Chức vụ": "Phó Giám đốc Sở" }, "rest"],
    ["a viên chức", { "Loại cán bộ, công chức": "Viên chức" }, "rest"],
    ["a cán bộ", { "Loại cán bộ, công chức": "Cán bộ" }, "rest"],
    ["who does not work on it", { "Trực tiếp làm công tác CCHC": "Không" }, "rest"],
    ["nothing said of the work", { "Trực tiếp làm công tác CCHC": "" }, "open"],
    ["the post itself names the work", { "Trực tiếp làm công tác CCHC": "", "Chức vụ": "Chuyên viên phụ trách CCHC" }, "first"],
    ["nothing said of the kind", { "Loại cán bộ, công chức": "" }, "open"],
    ["a post that is neither", { "Chức vụ": "Phòng Tổ chức" }, "open"],
  ])("%s", (_, line, level) => {
    const finding = check([line, {}]).findings.find(({ code }) => code === "cchc-tp-hcm/priority-order");
    const at = (["first", "open", "rest"] as const).find((one) => {
      const lines = finding?.values[one];
      return Array.isArray(lines) && lines.includes(String(FIRST_ROW));
    });
    expect(at).toBe(level);
  });

  test("and shuts nobody out", () => {
    expect(check([{ "Chức vụ": "Phó Giám đốc Sở" }]).people[0]?.decision).toBe("eligible");
  });
});

describe("classes in Viet Nam", () => {
  test("are not under the conditions of training abroad", () => {
    const low: Line = { "Xếp loại năm trước": "HTNV" };
    expect(check([low]).people[0]?.decision).toBe("ineligible");
    expect(check([{ ...low, Nước: "Việt Nam" }]).people[0]?.decision).toBe("eligible");
    expect(
      check([low], { title: ["SỞ NỘI VỤ", "DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG TRONG NƯỚC"], without: ["Nước"] }).people[0]
        ?.decision,
    ).toBe("eligible");
  });
});

test("an interface is told the priority below the tree", () => {
  const answer = deciderOf(SCHEME)({ asOf: null, options: {} })({
    ref: "1",
    gender: "female",
    birthDate: "1990-01-01",
    position: "Chuyên viên",
    personnel: "Công chức",
    reformWork: "Trực tiếp",
    rating: "HTT",
    discipline: "",
    course: { start: "2024-05-13", end: "2024-05-26", country: "Nhật Bản" },
  });
  expect([answer.decision, answer.explain().children.at(-1)]).toMatchObject(["eligible", { id: "priority", truth: "holds" }]);
});
