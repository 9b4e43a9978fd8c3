/** The groups a, b, c on sheets, at their borders: the day before, on and after. */
import { describe, expect, test } from "vitest";
import { type Line, person } from "./sheets.ts";

const WOMAN: Line = { gender: "Nữ" };
const LETTER = ["UBND TỈNH LÀO CAI", "(Kèm theo Công văn số 12/UBND-NV ngày 15/3/2024)"];

describe("under 45, counted on the course's first day", () => {
  test.each([
    ["14/05/1979", "eligible", []],
    ["13/05/1979", "ineligible", ["qd-1641/too-old"]],
    ["12/05/1979", "ineligible", ["qd-1641/too-old"]],
  ])("born %s, course from 13/05/2024: %s", (birth, decision, told) => {
    expect(person({ birth })).toMatchObject({ decision, told });
  });

  test.each([
    ["1978", "ineligible"],
    ["1979", "undetermined"],
    ["1980", "eligible"],
    ["4/1979", "ineligible"],
    ["5/1979", "undetermined"],
    ["6/1979", "eligible"],
  ])("born %s: decides only if all its days agree: %s", (birth, decision) => {
    expect(person({ birth }).decision).toBe(decision);
  });

  test.each([
    ["28/02/2025", "13/03/2025", "eligible"],
    ["01/03/2025", "14/03/2025", "ineligible"],
  ])("born on 29/02/1980, a year older on 01/03 of a common year: course from %s", (start, end, decision) => {
    expect(person({ birth: "29/02/1980", start, end }).decision).toBe(decision);
  });

  test("a birth date known by its year is asked about as such", () => {
    const { checked } = person({ birth: "1979" }, { title: LETTER });
    const [words] = checked.check.worded("vi").filter(({ code }) => code === "qd-1641/age-unsure");
    expect(words?.message).toMatch(/^Chỉ có năm sinh: 44 hoặc 45 tuổi, tùy ngày sinh và mốc tính/);
    const alone = person({ birth: "1979" })
      .checked.check.worded("vi")
      .find(({ code }) => code === "qd-1641/age-unsure");
    expect(alone?.message).toBe("Chỉ có năm sinh: 44 hoặc 45 tuổi vào ngày khai giảng 13/5/2024");
  });
});

describe("where the sheet carries its letter's date", () => {
  test.each([
    ["14/05/1979", "eligible", "44 on both days"],
    ["13/05/1979", "undetermined", "44 on the letter, 45 on the course"],
    ["16/03/1979", "undetermined", "44 on the letter, 45 on the course"],
    ["15/03/1979", "ineligible", "45 on both days"],
  ])("of 15/3/2024, born %s: %s (%s)", (birth, decision) => {
    expect(person({ birth }, { title: LETTER }).decision).toBe(decision);
  });

  test("a letter after the course counts the same way round", () => {
    const title = ["UBND TỈNH LÀO CAI", "(Kèm theo Công văn số 12/UBND-NV ngày 15/7/2024)"];
    expect(person({ birth: "01/06/1979" }, { title }).decision).toBe("undetermined");
    expect(person({ birth: "16/07/1979" }, { title }).decision).toBe("eligible");
  });

  test("the doubt names both days", () => {
    const { checked } = person({ birth: "13/05/1979" }, { title: LETTER });
    expect(checked.check.worded("vi").find(({ code }) => code === "qd-1641/age-unsure")?.message).toBe(
      "44 hoặc 45 tuổi tùy mốc tính: ngày văn bản cử 15/3/2024 hay ngày khai giảng 13/5/2024",
    );
  });
});

describe("group b: a woman in a listed post until the end of the term", () => {
  // Retirement of women (NĐ 135): born 4/1972 on 31/8/2030, 5/1972 on 30/9/2030, 8/1972 on 31/12/2030, 9/1972 on 31/5/2031.
  test.each([
    ["31/08/1971", "ineligible", "retires on 31/8/2029"],
    ["31/12/1971", "ineligible", "retires on 31/12/2029"],
    ["01/01/1972", "undetermined", "retires on 31/5/2030"],
    ["30/04/1972", "undetermined", "retires on 31/8/2030"],
    ["01/05/1972", "eligible", "retires on 30/9/2030"],
  ])("born %s: %s (%s)", (birth, decision) => {
    expect(person({ ...WOMAN, birth }).decision).toBe(decision);
  });

  test.each([
    ["01/05/1972", "undetermined"],
    ["31/08/1972", "undetermined"],
    ["01/09/1972", "eligible"],
  ])("with the strict end 31/3/2031, born %s: %s", (birth, decision) => {
    expect(person({ ...WOMAN, birth }, { options: { termEnd: "2031-03-31" } }).decision).toBe(decision);
  });

  test.each([
    ["Quyết định số 12-QĐ/TU ngày 03/02/2024", "eligible"],
    ["QĐ 12/QĐ-TTg ngày 3 tháng 2 năm 2024", "eligible"],
    ["ngày 03/02/2024", "ineligible"],
    ["Quyết định số 12-QĐ/TU", "ineligible"],
    ["Theo Nghị định 83/2022/NĐ-CP ngày 18/10/2022", "ineligible"],
    ["", "ineligible"],
  ])("a document on later retirement, number and date, makes it hold: “%s”", (extension, decision) => {
    expect(person({ ...WOMAN, birth: "31/12/1971", extension }).decision).toBe(decision);
  });

  test("a remark on it counts as well", () => {
    expect(
      person({ ...WOMAN, birth: "31/12/1971", notes: "Kéo dài thời gian công tác theo QĐ 12-QĐ/TU ngày 03/02/2024" }).decision,
    ).toBe("eligible");
  });

  test("a woman under 45 in a listed post is group a", () => {
    expect(person({ ...WOMAN, birth: "20/05/1980" }).group).toBe("a");
    expect(person({ ...WOMAN, birth: "20/05/1979" }).group).toBe("a");
    expect(person({ ...WOMAN, birth: "13/05/1979" }).group).toBe("b");
  });

  test("women born in 1979, 44 or 45: group b whatever the day", () => {
    expect(person({ ...WOMAN, birth: "1979" })).toMatchObject({ decision: "eligible", group: "b" });
  });

  test("a man who retires late enough is in no group b", () => {
    expect(person({ birth: "20/05/1975" }).told).toEqual(["qd-1641/too-old"]);
  });
});

describe("posts", () => {
  const OLD_PLAN: Line = { plannedPost: "Không" };
  test.each<[string, string, string]>([
    ["Phó Trưởng đoàn ĐBQH", "Đoàn ĐBQH tỉnh Lào Cai", "eligible"],
    ["Phó Chủ tịch HĐND tỉnh", "", "eligible"],
    ["UVBTV Tỉnh ủy, PCT UBND tỉnh", "", "eligible"],
    ["Phó Chủ tịch", "UBND tỉnh Lào Cai", "eligible"],
    ["Phó Chủ tịch UBND thành phố Đà Nẵng", "", "eligible"],
    ["Phó Chủ tịch UBND thành phố Vinh", "", "ineligible"],
    ["Phó Chủ tịch UBND huyện Bảo Thắng", "", "ineligible"],
    ["Phó Chủ tịch UBND quận 1", "", "ineligible"],
    ["Phó Chủ tịch UBND xã Cam Đường", "", "ineligible"],
    ["Nguyên Phó Chủ tịch UBND tỉnh", "", "ineligible"],
    ["Cựu Phó Chủ tịch HĐND tỉnh", "", "ineligible"],
    ["Quyền Phó Chủ tịch UBND tỉnh", "", "undetermined"],
    ["Phó Chủ tịch phụ trách HĐND tỉnh", "", "undetermined"],
    ["Giám đốc Sở Nội vụ", "", "ineligible"],
  ])("“%s” of “%s”, without planning: %s", (position, unit, decision) => {
    expect(person({ ...OLD_PLAN, position, unit }).decision).toBe(decision);
  });

  test.each([
    ["13/05/2024", "26/05/2024", "ineligible"],
    ["30/12/2024", "12/01/2025", "ineligible"],
    ["01/01/2025", "14/01/2025", "eligible"],
  ])("“UBND thành phố Huế” is provincial from 01/01/2025: course from %s", (start, end, decision) => {
    expect(
      person({ ...OLD_PLAN, position: "Phó Chủ tịch UBND thành phố Huế", unit: "", rating: "HTT", start, end }).decision,
    ).toBe(decision);
  });
});

describe("group c", () => {
  const PLANNED: Line = {
    position: "Giám đốc Sở Nội vụ",
    unit: "Sở Nội vụ tỉnh Lào Cai",
    plannedPost: "Phó Chủ tịch UBND tỉnh",
    plannedTerm: "2021-2026",
  };

  test.each<[string, string, string]>([
    ["Phó Chủ tịch UBND tỉnh", "2021-2026", "eligible"],
    ["Phó Chủ tịch HĐND tỉnh", "2026 - 2030", "eligible"],
    ["Phó Chủ tịch HĐND tỉnh", "2026-2031", "eligible"],
    ["Phó Chủ tịch UBND tỉnh", "2025-2030", "eligible"],
    ["Phó Chủ tịch UBND tỉnh", "2021 - 2026 và 2026 - 2030", "eligible"],
    ["Giám đốc Sở; Phó Chủ tịch UBND tỉnh", "2021-2026", "eligible"],
    ["Phó Chủ tịch UBND tỉnh 2021-2026", "", "eligible"],
    ["Phó Trưởng đoàn ĐBQH tỉnh", "2021-2026", "ineligible"],
    ["Phó Chủ tịch UBND tỉnh", "2016-2021", "ineligible"],
    ["Phó Chủ tịch UBND tỉnh", "2020 - 2025", "ineligible"],
    ["Phó Chủ tịch UBND huyện", "2021-2026", "ineligible"],
    ["", "", "ineligible"],
    ["Không", "", "ineligible"],
    ["Phó Chủ tịch UBND tỉnh", "", "undetermined"],
  ])("planned for “%s”, “%s”: %s", (plannedPost, plannedTerm, decision) => {
    expect(person({ ...PLANNED, plannedPost, plannedTerm }).decision).toBe(decision);
  });

  test("the term may stand in the header of the post's column", () => {
    const headers = { plannedPost: "Quy hoạch chức danh (2021-2026)" };
    expect(person({ ...PLANNED, plannedTerm: null }, { headers, without: ["plannedTerm"] }).decision).toBe("eligible");
  });

  test("without any column on planning nothing is known of it", () => {
    expect(person(PLANNED, { without: ["plannedPost", "plannedTerm"] })).toMatchObject({
      decision: "undetermined",
      told: ["qd-1641/planned-unsure"],
    });
  });

  test("2025-2030 is said, 2026-2031 is not", () => {
    expect(person({ ...PLANNED, plannedTerm: "2025-2030" }).checked.of("qd-1641/planned-term-wording")).toHaveLength(1);
    expect(person({ ...PLANNED, plannedTerm: "2026-2031" }).checked.of("qd-1641/planned-term-wording")).toHaveLength(0);
  });

  test.each([
    ["Chuyên viên Sở Nội vụ", "a plain chuyên viên"],
    ["Hiệu trưởng Trường Cao đẳng Lào Cai", "a viên chức in a leading post"],
    ["Viên chức, Trưởng phòng Trung tâm Công nghệ thông tin", "a viên chức by his own words"],
  ])("“%s” is asked about: %s", (position) => {
    expect(person({ ...PLANNED, position })).toMatchObject({ decision: "undetermined", told: ["qd-1641/leading-unsure"] });
  });

  test.each([
    ["14/05/1979", "eligible"],
    ["13/05/1979", "ineligible"],
  ])("is for people under 45: born %s", (birth, decision) => {
    expect(person({ ...PLANNED, birth }).decision).toBe(decision);
  });
});

describe("a finding stands on the first failed fact of the group that fails least", () => {
  test.each<[string, Line, string]>([
    ["a man of 46 in a listed post: his birth (a before b and c)", { birth: "20/05/1977" }, "qd-1641/too-old C3"],
    ["a woman of 53 in a listed post: her birth", { ...WOMAN, birth: "20/05/1970" }, "qd-1641/too-old C3"],
    [
      "a woman of 46 who is director: her post (b lacks one)",
      { ...WOMAN, birth: "20/05/1977", position: "Giám đốc Sở Nội vụ", plannedPost: "Không" },
      "qd-1641/post-not-listed F3",
    ],
    [
      "a man of 46 planned for the right post: his birth (c lacks one)",
      { birth: "20/05/1977", position: "Giám đốc Sở", plannedPost: "PCT UBND tỉnh", plannedTerm: "2021-2026" },
      "qd-1641/too-old C3",
    ],
    [
      "a man of 40, director, planned for an old term: the post (a and c tie)",
      { position: "Giám đốc Sở", plannedPost: "PCT UBND tỉnh", plannedTerm: "2016-2021" },
      "qd-1641/post-not-listed F3",
    ],
  ])("%s", (_, line, told) => {
    expect(person(line).checked.told).toEqual([told]);
  });
});
