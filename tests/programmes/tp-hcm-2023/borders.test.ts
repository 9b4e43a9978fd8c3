/** The plan of 2023 at its borders: days, targets, forms, attendances, lines that do not count. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { explanationText } from "../../../shared/conditions/explanation-text.ts";
import { day } from "../../../shared/sheet/day.ts";
import { plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { SheetColumn } from "../../support/line-sheets.ts";
import { ABROAD, abroadSheet, CLASSES, type Class, GROUPS, type Group, HOME, homeSheet, told } from "./sheets.ts";

const A = ABROAD;
const columns: readonly SheetColumn<Group>[] = Object.values(A);
/** The first group changed; the others make up for its people. */
const with1 = (change: Partial<Group>, layout = {}): SheetSnapshot =>
  abroadSheet(
    GROUPS.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
    layout,
  );
/** A column with another cell in the first line. */
const cell1 = (name: keyof typeof A, value: string | number | null): SheetSnapshot =>
  abroadSheet(
    GROUPS,
    {},
    Object.entries(A).map(
      ([key, column]): SheetColumn<Group> =>
        key === name ? { ...column, cell: (one, index) => (index === 0 ? value : column.cell(one, index)) } : column,
    ),
  );

describe("7 to 16 days", () => {
  test.each([
    [6, ["group-length E7"]],
    [7, []],
    [16, []],
    [17, ["group-length E7"]],
  ])("%d days by the dates", (days, asked) => expect(told(with1({ days })).asked).toEqual(asked));

  test.each([
    [6, ["group-length D7"]],
    [7, []],
    [16, []],
    [17, ["group-length D7"]],
    ["10-12 ngày", []],
    ["15-17", ["group-length D7"]],
    ["02 tuần", []],
    ["3 tuần", ["group-length D7"]],
  ])("%s where days alone stand", (days, asked) => {
    const sheet = abroadSheet(GROUPS, {}, [
      A.number,
      A.topic,
      A.people,
      { ...A.days, cell: (one, index) => (index === 0 ? days : one.days) },
    ]);
    expect(told(sheet).asked).toEqual(asked);
  });

  test("the number that is typed must be what the dates give, and can be set right", () => {
    const sheet = cell1("days", 11);
    expect(told(sheet).asked).toEqual(["days-differ F7"]);
    const check = checkWorkbook({ sheets: [sheet], date1904: false });
    expect(check.fixes().map(({ kind, changes }) => [kind, changes.map(({ after }) => after)])).toEqual([["typed-days", [10]]]);
  });

  test("a group without days is only mentioned, and classes at home have no limit", () => {
    const sheet = abroadSheet(GROUPS, {}, [A.number, A.topic, A.people, A.country]);
    expect(told(sheet)).toMatchObject({ asked: [], said: GROUPS.map((_, index) => `length-unknown B${index + 7}`) });
    const long = homeSheet(CLASSES, {}, [HOME.number, HOME.topic, HOME.people, { header: ["Số ngày"], cell: () => 60 }]);
    expect(told(abroadSheet(), long).asked).toEqual([]);
  });

  test.each([
    ["2022-12-25", ["outside-year D7"]],
    ["2023-01-01", []],
    ["2023-12-22", []],
    ["2023-12-23", ["outside-year D7"]],
  ])("ten days from %s", (start, asked) => expect(told(with1({ start: day(start) })).asked).toEqual(asked));

  test("dates that do not exist or run backwards block", () => {
    expect(told(cell1("start", "31/02/2023")).asked).toEqual(["common/date-impossible D7"]);
    expect(told(cell1("end", "01/03/2023")).asked).toEqual(["common/course-dates-reversed E7"]);
  });
});

describe("175 abroad, 19.963 at home", () => {
  test.each([
    [19, ["target-differs C15", "common/total-differs C15"]],
    [20, []],
    [21, ["target-differs C15", "common/total-differs C15"]],
  ])("%d people in the first group", (people, asked) => expect(told(with1({ people })).asked).toEqual(asked));

  test("one of the city's offices sends a part: it must only not exceed the whole", () => {
    const titles = ["UBND TP HỒ CHÍ MINH", "SỞ DU LỊCH", "", "KẾ HOẠCH BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2023"];
    expect(told(abroadSheet(GROUPS.slice(0, 3), { titles, totalWords: null })).asked).toEqual([]);
    expect(
      told(abroadSheet([...GROUPS, ...GROUPS.slice(0, 1).map((one) => ({ ...one, people: 5 }))], { titles, totalWords: null }))
        .asked,
    ).toEqual(["target-differs C15"]);
  });

  test.each([
    ["19.963", []],
    [19_963, []],
    ["19.964", ["common/total-differs C17"]],
    ["gần 20.000", []],
    ["gần 22.000", ["common/total-differs C17"]],
  ])("a total of %s at home", (total, asked) => {
    expect(told(abroadSheet(), homeSheet(CLASSES, {}, [HOME.number, HOME.topic, { ...HOME.people, total }])).asked).toEqual(
      asked,
    );
  });

  test("“19.963” is nineteen thousand", () => expect(told(abroadSheet(), homeSheet()).totals.people_domestic).toBe(19_963));
});

describe("attendances are no people", () => {
  const turns = (column: SheetColumn<Class>, layout = {}): ReturnType<typeof told> =>
    told(abroadSheet(), homeSheet(CLASSES, layout, [HOME.number, HOME.topic, column]));

  test.each([
    ["the header", { ...HOME.people, header: ["Số lượt người"] }, {}],
    ["the cells", { ...HOME.people, cell: ({ people }: Class) => `${people} lượt`, total: null }, {}],
    ["the unit above", HOME.people, { unitLine: "ĐVT: lượt người" }],
  ])("said by %s", (_, column, layout) => {
    const { asked, said, totals } = turns(column, layout);
    expect({ asked, said }).toEqual({
      asked: [],
      said: ["turns-apart C7"].map((text) => text.replace("C7", layout && "unitLine" in layout ? "C8" : "C7")),
    });
    expect(totals).toMatchObject({ people_domestic: 0, turns_domestic: 19_963, people_abroad: 175 });
  });

  test("beside a column of people they stand apart", () => {
    const columns = [HOME.number, HOME.topic, HOME.people, { header: ["Số lượt"], cell: ({ people }: Class) => people * 2 }];
    expect(told(abroadSheet(), homeSheet(CLASSES, {}, columns)).totals).toMatchObject({
      people_domestic: 19_963,
      turns_domestic: 39_926,
    });
  });
});

describe("what is no group abroad", () => {
  test("a speaker invited to the country", () => {
    const sheet = cell1("topic", "Mời chuyên gia nước ngoài thuyết trình về kiểm nghiệm thực phẩm");
    const { said, totals } = told(sheet);
    expect(said).toContain("invited-talk B7");
    expect(totals).toMatchObject({ people_abroad: 155, talks: 1, people_at_talks: 20, groups_abroad: 7 });
  });

  test("Việt Nam as its country", () => {
    expect(told(cell1("country", "Việt Nam")).totals).toMatchObject({ people_abroad: 155, people_domestic: 20 });
  });

  test.each([
    ["Trực tiếp", [], "direct"],
    ["Trực tiếp kết hợp trực tuyến", [], "blended"],
    ["Kết hợp", [], "blended"],
    ["Trực tuyến", ["abroad-online H7"], "online"],
    ["Học từ xa", ["abroad-online H7"], "online"],
  ])("held “%s”", (form, asked, kind) => {
    const found = told(with1({ form }));
    expect(found.asked).toEqual(asked);
    expect(found.totals.by_form).toHaveProperty(kind);
  });

  test("words that are no form are mentioned", () =>
    expect(told(with1({ form: "Theo đoàn" })).said).toEqual(["form-unclear H7"]));
});

describe("fields", () => {
  test("those of the news in whatever words around them", () => {
    expect(told(cell1("topic", "Bồi dưỡng về kiểm nghiệm thực phẩm và dược phẩm")).said).toEqual([]);
  });

  test("another field is only mentioned", () => expect(told(cell1("topic", "Logistics")).said).toEqual(["field-not-named B7"]));
});

describe("lines that do not count", () => {
  const noted = (notes: string): ReturnType<typeof told> => told(cell1("notes", notes));

  test.each([
    ["Dự phòng", ["target-differs C15", "common/total-differs C15", "common/total-differs I15"]],
    ["Rút", ["target-differs C15", "common/total-differs C15", "common/total-differs I15", "common/line-dropped J7"]],
    ["Không tổ chức", ["target-differs C15", "common/total-differs C15", "common/total-differs I15", "common/line-dropped J7"]],
    ["Bổ sung", []],
  ])("“%s”", (words, asked) => expect([...noted(words).asked].sort()).toEqual([...asked].sort()));

  test("a struck line asks, a hidden one counts and is mentioned", () => {
    const sheet = abroadSheet();
    const struck = { ...sheet, marks: new Map([[6 * 16_384 + 1, { struck: true } as const]]) };
    expect(told(struck).asked).toContain("common/line-dropped B7");
    expect(told({ ...sheet, hiddenRows: new Set([6]) })).toMatchObject({ asked: [], said: ["common/hidden-row B7"] });
  });

  test("the same line twice is asked about on both", () => {
    const again = [...GROUPS, ...GROUPS.slice(-1)];
    expect(
      told(abroadSheet(again, { totalWords: null }, [A.number, A.topic, A.people, A.start, A.end])).asked.toSorted(),
    ).toEqual(["common/line-repeated B14", "common/line-repeated B15", "target-differs C15"]);
  });
});

describe("cells that are empty or cannot be read", () => {
  test.each([
    ["people", null, "people-missing C7"],
    ["people", "nhiều", "common/amount-unclear C7"],
    ["days", "cả tháng", "common/amount-unclear F7"],
    ["cost", "chưa có", "common/amount-unclear I7"],
  ] as const)("%s: %j", (name, value, asked) => expect(told(cell1(name, value)).asked).toContain(asked));

  test("money without a unit is taken for the one that fits, and asked about", () => {
    const sheet = abroadSheet(GROUPS, {}, [A.number, A.topic, A.people, A.start, A.end, { ...A.cost, header: ["Kinh phí"] }]);
    expect(told(sheet)).toMatchObject({ asked: ["common/money-unit-missing F6"], totals: { budget_vnd: 10_500_000_000 } });
  });

  test("đồng under triệu đồng block: nobody costs that", () => {
    expect(told(cell1("cost", 1_200_000_000)).asked).toContain("common/cost-unit-slip I7");
  });

  test("people times the cost of one must be the cost", () => {
    const each: SheetColumn<Group> = { header: ["Kinh phí một người (triệu đồng)"], cell: (_, index) => (index === 0 ? 61 : 60) };
    expect(told(abroadSheet(GROUPS, {}, [A.number, A.topic, A.people, A.start, A.end, each, A.cost])).asked).toEqual([
      "common/cost-product-differs G7",
    ]);
  });
});

test("a stamp of secrecy is said, and a course on secrets is none", () => {
  expect(
    told(abroadSheet(GROUPS, { titles: ["MẬT", "UBND TP HỒ CHÍ MINH", "KẾ HOẠCH BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2023"] })).said,
  ).toContain("common/secrecy-stamp A1");
  expect(told(cell1("topic", "Bảo vệ bí mật nhà nước")).said).toEqual(["field-not-named B7"]);
});

test("a long list with as many headings and sums is read in one walk", () => {
  const lines = Array.from({ length: 30_000 }, (_, index) =>
    index % 3 === 0
      ? [`I${"I".repeat(index % 2)}`, "Mục", 20, null]
      : index % 3 === 1
        ? [1, "Y tế", 20, 8]
        : [null, "Cộng", 20, null],
  );
  const list = plainSheet("Ngoài nước", [
    ["KẾ HOẠCH BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2023 CỦA TP HỒ CHÍ MINH"],
    [],
    ["STT", "Lĩnh vực", "Số học viên", "Số ngày"],
    ...lines,
  ]);
  const started = performance.now();
  expect(told(list).totals).toMatchObject({ people_abroad: 200_000 });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("under the law of 2022 nothing is compared, and that is said", () => {
  const { report } = checkWorkbook({ sheets: [with1({ days: 30 })], date1904: false }, { asOf: "2022-06-01" });
  expect(report.findings.map(({ code }) => code)).toEqual(["tp-hcm-2023/not-in-force"]);
});

test("every finding explains itself in both languages", () => {
  const sheet = abroadSheet(
    GROUPS.map((one, index) => ({
      ...one,
      days: 6 + index * 2,
      people: one.people + index,
      form: index === 2 ? "Trực tuyến" : one.form,
    })),
    {},
    columns,
  );
  const check = checkWorkbook({ sheets: [sheet], date1904: false });
  expect(check.report.findings.length).toBeGreaterThan(5);
  for (const [index, { code }] of check.report.findings.entries())
    for (const locale of ["vi", "en"] as const)
      expect(explanationText(check.explainFinding(index), locale), code).not.toMatch(/undefined|null|NaN|\[object/);
});

test("a list of people under the city's letterhead stays a list of Đề án 1641", () => {
  const list = plainSheet("Danh sách", [
    ["UBND TP HỒ CHÍ MINH"],
    ["DANH SÁCH CÁN BỘ ĐỀ NGHỊ CỬ THAM GIA KHÓA BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2023"],
    [],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Khóa đăng ký", "Từ ngày", "Đến ngày"],
    [1, "Nguyễn Văn An", "05/03/1985", "Phó Chủ tịch UBND Thành phố", "UBND TP. Hồ Chí Minh", "K01", "13/05/2023", "26/05/2023"],
  ]);
  const courses = plainSheet("Khóa học", [
    ["Mã khóa", "Tên khóa bồi dưỡng", "Nước", "Ngày bắt đầu", "Ngày kết thúc", "Số học viên"],
    ["K01", "Quản lý công", "Nhật Bản", "13/05/2023", "26/05/2023", 16],
  ]);
  expect(told(list, courses).programme).toBe("qd-1641");
});
