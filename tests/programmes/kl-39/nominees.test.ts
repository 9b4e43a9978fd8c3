/** People put forward under Conclusion 39: every condition of the Regulation at its border. */
import { describe, expect, test } from "vitest";
import { checked, codesOn, decide, FIRST_ROW, type Line, list, nameOf, person } from "./nominees.ts";

describe("time left as a leader", () => {
  const medium: Line = { courseKind: "Trung hạn", start: "13/05/2024", end: "10/08/2024" };
  test.each<[string, Line, string, string[]]>([
    ["18 months to the day, a short course", { leaderUntil: "13/11/2025" }, "eligible", []],
    ["the day after", { leaderUntil: "14/11/2025" }, "eligible", []],
    ["the day before", { leaderUntil: "12/11/2025" }, "ineligible", ["kl-39/leader-time-too-short"]],
    ["24 months to the day, a medium course", { ...medium, leaderUntil: "13/05/2026" }, "eligible", []],
    ["the day before, a medium course", { ...medium, leaderUntil: "12/05/2026" }, "ineligible", ["kl-39/leader-time-too-short"]],
    ["the day after, a medium course", { ...medium, leaderUntil: "14/05/2026" }, "eligible", []],
    ["only the month is known and may be too early", { leaderUntil: "11/2025" }, "undetermined", ["kl-39/leader-time-unsure"]],
    ["only the month is known and is late enough", { leaderUntil: "12/2025" }, "eligible", []],
    ["only the year is known and is late enough", { leaderUntil: "2026" }, "eligible", []],
    [
      "the end of the term 2021 - 2026 may be late enough or not",
      { ...medium, leaderUntil: "nhiệm kỳ 2021 - 2026" },
      "undetermined",
      ["kl-39/leader-time-unsure"],
    ],
    ["appointed from one day to another", { leaderUntil: "Từ 01/7/2021 đến 01/7/2026" }, "eligible", []],
    ["nothing in the cell", { leaderUntil: "" }, "undetermined", ["kl-39/leader-time-unsure"]],
    // A man born in April 1963 retires at 61 on 30/04/2024; one born in 10/1964 on 31/1/2026.
    ["a retirement before it, whatever the term", { birth: "01/04/1963" }, "ineligible", ["kl-39/leader-time-too-short"]],
    [
      "a retirement after it, and a term that is not told",
      { birth: "01/10/1964", leaderUntil: "" },
      "undetermined",
      ["kl-39/leader-time-unsure"],
    ],
  ])("%s", (_, line, decision, codes) => {
    expect(person(line)).toEqual({ decision, codes });
  });

  test("without a column the unit vouches for the term, and retirement alone decides", () => {
    const without = { without: ["leaderUntil"] } as const;
    expect(person({}, without)).toEqual({ decision: "eligible", codes: [] });
    expect(person({ birth: "01/04/1963" }, without).codes).toEqual(["kl-39/leader-time-too-short"]);
    const said = checked(list([{}], without)).findings.filter(({ code }) => code === "common/vouched-column-missing");
    expect(said.map(({ values }) => values.field)).toEqual(["Giữ chức vụ lãnh đạo, quản lý đến"]);
  });

  test("an interface that tells no term cannot be answered", () => {
    const { decision, findings } = decide({}, "leaderUntil");
    expect([decision, findings.map(({ code }) => code)]).toEqual(["undetermined", ["kl-39/leader-time-unsure"]]);
  });

  test("a language course asks for no term as a leader, but for the service of the general law", () => {
    const language: Line = { courseKind: "Ngoại ngữ", start: "02/01/2024", end: "30/08/2024", leaderUntil: "" };
    expect(person(language)).toEqual({ decision: "eligible", codes: [] });
    expect(person({ ...language, birth: "01/10/1963" })).toEqual({ decision: "ineligible", codes: ["kl-39/service-too-short"] });
    const info = checked(list([language])).findings.filter(({ code }) => code === "kl-39/language-conditions-not-checked");
    expect(info).toHaveLength(1);
  });

  test("the general law behind it is not confirmed since 01/07/2025 for công chức, since 01/07/2026 for viên chức", () => {
    const told = { courseKind: "Ngoại ngữ", birthDate: "1965-01-01" };
    const course = (start: string, end: string) => ({ start, end });
    const codes = (personnel: string, start: string, end: string): string[] =>
      decide({ ...told, personnel, course: course(start, end) }).findings.map(({ code }) => code);
    expect(codes("Công chức", "2025-06-30", "2026-02-27")).toEqual(["kl-39/service-too-short"]);
    expect(codes("Công chức", "2025-07-01", "2026-02-27")).toEqual(["kl-39/service-unconfirmed-law"]);
    expect(codes("Viên chức", "2025-07-01", "2026-02-27")).toEqual(["kl-39/service-too-short"]);
    expect(codes("Viên chức", "2026-07-01", "2027-02-27")).toEqual(["kl-39/service-unconfirmed-law"]);
    const [finding] = decide({ ...told, personnel: "Viên chức", course: course("2026-07-01", "2027-02-27") }).findings;
    expect([finding?.values.since, finding?.law[0]?.cite.instrument]).toEqual(["2026-07-01", "nd-259-2026"]);
  });
});

describe("the kind of course", () => {
  test.each<[string, Line, string | null]>([
    ["its own column", { courseKind: "Trung hạn", end: "10/08/2024" }, "medium"],
    ["the course's words", { courseKind: "", course: "Khóa ngắn hạn về quản trị công" }, "short"],
    ["the course's length", { courseKind: "" }, "short"],
    ["three months", { courseKind: "", end: "12/08/2024" }, "medium"],
    ["eight months", { courseKind: "", end: "10/01/2025" }, "language"],
    ["five months tell nothing", { courseKind: "", end: "13/10/2024" }, null],
    ["no last day tells nothing", { courseKind: "", end: "" }, null],
  ])("is told by %s", (_, line, group) => {
    expect(checked(list([line])).people[0]?.group ?? null).toBe(group);
  });

  test("is asked where nothing tells it", () => {
    expect(person({ courseKind: "", end: "" }).codes).toEqual(["kl-39/course-kind-unknown"]);
  });
});

describe("for whom a course is", () => {
  test.each<[string, string, string[]]>([
    ["Cục trưởng Cục Quản lý lao động ngoài nước", "Ngắn hạn", []],
    ["Phó Cục trưởng Cục Việc làm", "Ngắn hạn", []],
    ["Phó Vụ trưởng Vụ Pháp chế", "Ngắn hạn", []],
    ["Phó Tổng cục trưởng Tổng cục Thuế", "Ngắn hạn", []],
    ["Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức", "Ngắn hạn", []],
    ["UVBTV Thành ủy, Chủ nhiệm UBKT", "Ngắn hạn", []],
    ["Phó Bí thư Tỉnh ủy Lào Cai", "Ngắn hạn", []],
    ["Giám đốc Sở Nội vụ", "Ngắn hạn", ["kl-39/target-unclear"]],
    ["Chi cục trưởng Chi cục Thuế", "Ngắn hạn", ["kl-39/target-unclear"]],
    ["Nguyên Vụ trưởng Vụ Pháp chế", "Ngắn hạn", ["kl-39/target-unclear"]],
    ["Giám đốc Sở Nội vụ", "Trung hạn", []],
    ["Phó Giám đốc Sở Tư pháp", "Trung hạn", []],
    ["Trưởng phòng Sở Tư pháp", "Trung hạn", ["kl-39/target-unclear"]],
    ["Chuyên viên", "Ngoại ngữ", []],
  ])("%s, %s", (position, courseKind, codes) => {
    const end = { "Ngắn hạn": "26/05/2024", "Trung hạn": "10/08/2024", "Ngoại ngữ": "10/01/2025" }[courseKind] ?? "";
    expect(person({ position, courseKind, end }).codes).toEqual(codes);
  });

  test("whoever the Politburo or the Secretariat manages belongs, whatever the post", () => {
    expect(person({ position: "Hiệu trưởng", managedBy: "Ban Bí thư" }).codes).toEqual([]);
    expect(person({ position: "Giám đốc Sở", managedBy: "BTV Tỉnh ủy" }).codes).toEqual(["kl-39/target-unclear"]);
  });
});

describe("courses taken before", () => {
  test.each<[string, string, string[]]>([
    ["a short one under Conclusion 39 asks", "Khóa ngắn hạn năm 2022, Kết luận 39", ["kl-39/short-course-before"]],
    ["the year before, under Conclusion 39", "Khóa trung hạn năm 2023, KL 39", ["kl-39/two-years-running"]],
    ["the year after, under Conclusion 39", "Khóa trung hạn năm 2025, KL 39", ["kl-39/two-years-running"]],
    ["two years before is far enough", "Khóa trung hạn năm 2022, KL 39", []],
    ["another programme's money does not count", "Khóa trung hạn năm 2023, Đề án 1641", []],
    [
      "State money of no named programme in the year before asks",
      "Khóa trung hạn năm 2023 (ngân sách nhà nước)",
      ["kl-39/past-course-unclear"],
    ],
    ["one's own money does not count", "Khóa trung hạn năm 2023, tự túc", []],
    ["once in the same year is allowed", "Khóa trung hạn năm 2024, KL 39", []],
    [
      "twice in the same year makes this the third",
      "Khóa trung hạn năm 2024, KL 39; khóa ngoại ngữ năm 2024, KL 39",
      ["kl-39/third-time-in-year"],
    ],
    ["Chưa", "Chưa", []],
  ])("%s", (_, previous, codes) => {
    expect(person({ previous }).codes).toEqual(codes);
  });

  test("of an interface are read alike", () => {
    const past = (year: number, programme: string) => ({
      previous: [{ content: "Khóa trung hạn", year, programme, stateBudget: true }],
    });
    expect(decide(past(2023, "Kết luận 39-KL/TW")).decision).toBe("ineligible");
    expect(decide(past(2022, "Kết luận 39-KL/TW")).decision).toBe("eligible");
    expect(decide(past(2023, "Đề án 1641")).decision).toBe("eligible");
  });
});

describe("one person on several lines", () => {
  const again = (start: string, end: string, courseKind = "Trung hạn"): Line => ({
    name: nameOf(0),
    position: "Vụ trưởng",
    course: `Khóa ${start}`,
    courseKind,
    start,
    end,
  });
  const lengths = { of: (month: string, year: number): Line => again(`01/${month}/${year}`, `20/${month}/${year}`, "Ngoại ngữ") };
  const codes = (lines: readonly Line[], row: number): string[] =>
    codesOn(checked(list(lines)).findings, row).filter((code) => code.endsWith("-in-plan"));

  test("twice in a year is allowed, a third time is not, on all three lines", () => {
    const two = [lengths.of("02", 2024), lengths.of("05", 2024)];
    expect(codes(two, FIRST_ROW)).toEqual([]);
    const three = [...two, lengths.of("09", 2024)];
    expect([0, 1, 2].map((at) => codes(three, FIRST_ROW + at))).toEqual(Array(3).fill(["kl-39/third-time-in-plan"]));
  });

  test.each([
    [2024, 2025, ["kl-39/years-running-in-plan"]],
    [2024, 2026, []],
    [2025, 2026, ["kl-39/years-running-in-plan"]],
  ])("%i and %i", (first, second, found) => {
    const lines = [lengths.of("05", first), lengths.of("05", second)];
    expect([codes(lines, FIRST_ROW), codes(lines, FIRST_ROW + 1)]).toEqual([found, found]);
  });

  test("2024, 2025 and 2026 name each other across sheets", () => {
    const sheets = [2024, 2025, 2026].map((year) => list([lengths.of("05", year)], { name: String(year) }));
    const found = checked(...sheets).findings.filter(({ code }) => code === "kl-39/years-running-in-plan");
    expect(found.map(({ sheet, related }) => [sheet, related.map((place) => place.sheet)])).toEqual([
      ["2024", ["2025"]],
      ["2025", ["2024", "2026"]],
      ["2026", ["2025"]],
    ]);
    expect(found[0]?.severity).toBe("block");
  });

  test("two short courses are asked about", () => {
    const lines = [again("01/02/2024", "14/02/2024", "Ngắn hạn"), again("01/02/2026", "14/02/2026", "Ngắn hạn")];
    expect(codes(lines, FIRST_ROW)).toEqual(["kl-39/short-courses-in-plan"]);
  });
});

describe("the commitment", () => {
  test.each<[string | null, string, string[]]>([
    ["Đã ký", "eligible", []],
    ["x", "eligible", []],
    ["Có", "eligible", []],
    ["Cam kết ngày 02/5/2024", "eligible", []],
    ["Chưa", "ineligible", ["kl-39/commitment-not-signed"]],
    ["Không", "ineligible", ["kl-39/commitment-not-signed"]],
    ["Chưa ký", "ineligible", ["kl-39/commitment-not-signed"]],
    ["", "undetermined", ["kl-39/commitment-missing"]],
    [null, "undetermined", ["kl-39/commitment-missing"]],
    ["Sẽ bổ sung", "undetermined", ["kl-39/commitment-missing"]],
  ])("%j", (commitment, decision, codes) => {
    expect(person({ commitment })).toEqual({ decision, codes });
  });
});

describe("rating and discipline rest on the Regulation, whose law is confirmed after 2025 as well", () => {
  const later: Line = { start: "09/09/2025", end: "22/09/2025" };
  test.each<[Line, string, string[]]>([
    [{ rating: "Hoàn thành nhiệm vụ" }, "ineligible", ["kl-39/rating-too-low"]],
    [{ ...later, rating: "Hoàn thành nhiệm vụ" }, "ineligible", ["kl-39/rating-too-low"]],
    [{ rating: "" }, "undetermined", ["kl-39/rating-missing"]],
    [{ discipline: "Đang xem xét kỷ luật" }, "ineligible", ["kl-39/discipline-running"]],
    [{ discipline: "Khiển trách" }, "undetermined", ["kl-39/discipline-undated"]],
  ])("%j", (line, decision, codes) => {
    expect(person(line)).toEqual({ decision, codes });
  });

  test("the clause has its dates", () => {
    const [finding] = checked(list([{ rating: "Hoàn thành nhiệm vụ" }])).findings.filter(({ severity }) => severity === "block");
    expect(finding?.law).toMatchObject([{ cite: { instrument: "qd-02-bcd" }, from: "2022-10-31", to: null }]);
  });
});

describe("the group of a short course", () => {
  const listOf = (people: number): Line[] =>
    Array.from({ length: people }, (_, index) => ({
      name: `Trần Thị ${nameOf(index)} ${index}`,
      birth: `0${(index % 9) + 1}/0${(index % 8) + 1}/1975`,
    }));
  const found = (people: number, title: string): string[] =>
    checked(list(listOf(people), { title: [title] }))
      .findings.map(({ code }) => code)
      .filter((code) => code.includes("group-size"));
  test.each([
    [13, ["kl-39/group-size"]],
    [14, ["kl-39/group-size-near"]],
    [15, []],
    [20, []],
    [21, ["kl-39/group-size-near"]],
    [22, ["kl-39/group-size"]],
  ])("of %i people on the list of the Central Organisation Commission", (people, codes) => {
    expect(found(people, "BAN TỔ CHỨC TRUNG ƯƠNG")).toEqual(codes);
  });

  test("is not counted on one province's own list", () => {
    expect(found(3, "TỈNH ỦY LÀO CAI")).toEqual([]);
  });
});

test("the length of a course is asked about where it does not fit its kind", () => {
  expect(person({ end: "29/05/2024" }).codes).toEqual(["kl-39/course-length"]);
  expect(person({ end: "28/05/2024" }).codes).toEqual([]);
  expect(person({ courseKind: "Trung hạn", end: "20/07/2024" }).codes).toEqual(["kl-39/course-length"]);
});
