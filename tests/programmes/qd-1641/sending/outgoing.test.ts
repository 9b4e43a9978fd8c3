/** What leaves the machine: facts as codes, of the people who count; no names, no words about a person. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../../shared/check.ts";
import type { SentPerson } from "../../../../shared/sending/sent-plan.ts";
import { plainSheet, type WorkbookSnapshot } from "../../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../../shared/xlsx/read-workbook.ts";
import { randomSample } from "../../../corpus/generate.ts";
import { render } from "../../../corpus/render.ts";
import { type CourseLine, checked, courseSheet, type Line, type ListOptions, list, workbook } from "../sheets.ts";

const send = async (lines: readonly Line[], options: ListOptions = {}, courses: readonly CourseLine[] = []) => {
  const { sheet } = list(lines, options);
  return checked(courses.length > 0 ? [sheet, courseSheet(courses)] : [sheet]).check.outgoing();
};
const sent = async (line: Line, options: ListOptions = {}): Promise<SentPerson | undefined> =>
  (await send([line], options)).plan.people[0];

describe("a person", () => {
  test("goes as facts", async () => {
    const line: Line = {
      personId: 10085000001,
      plannedPost: "Phó Chủ tịch UBND tỉnh",
      plannedTerm: "2025-2030",
      discipline: "Khiển trách, đã hết thời hạn",
      previous: "Chính phủ số, năm 2023",
      extension: "QĐ 12-QĐ/TW ngày 03/02/2024",
    };
    const title = ["UBND TỈNH LÀO CAI", "Kèm theo Công văn số 12/UBND-NC ngày 15 tháng 4 năm 2024"];
    expect(await sent(line, { title })).toEqual({
      ref: "Đề cử!4",
      course: "k1",
      gender: "male",
      birthDate: "1985-05-20",
      post: "vice-chair-people-committee",
      leads: "yes",
      plannedPost: "listed",
      plannedTerm: "covered",
      rating: "good",
      discipline: "ended",
      repeat: "unknown",
      extended: true,
      nominatedOn: "2024-04-15",
      personId: "010085000001",
      cost: 182_000_000,
      source: "state",
      province: "63:10",
    });
  });

  test.each<[string, Line, Partial<SentPerson>]>([
    ["a birth known by its month", { birth: "05/1985" }, { birthDate: "1985-05" }],
    ["a birth known by its year", { birth: 1985 }, { birthDate: "1985" }],
    ["no birth date", { birth: null }, { birthDate: undefined }],
    ["a birth date that is none", { birth: "31/02/1985" }, { birthDate: undefined }],
    ["one that nobody can read", { birth: "không rõ" }, { birthDate: "1900-01-01/2099-12-31" }],
    ["a post at another level", { position: "Phó Chủ tịch UBND huyện Sa Pa" }, { post: "other" }],
    ["an acting post", { position: "Quyền Phó Chủ tịch UBND tỉnh" }, { post: "unknown" }],
    ["a viên chức in a leading post", { position: "Hiệu trưởng Trường Cao đẳng Lào Cai" }, { leads: "unknown" }],
    ["no gender", { gender: "" }, { gender: "unknown" }],
    ["a rating that nobody can read", { rating: "loại A" }, { rating: "unknown" }],
    ["a reprimand without a day", { discipline: "Khiển trách" }, { discipline: "unknown" }],
    ["a number of nine digits", { personId: "123456789" }, { personId: undefined }],
    ["two sources", { source: "Ngân sách tỉnh và tự túc" }, { source: "local" }],
    ["no cost", { cost: null }, { cost: undefined }],
  ])("%s", async (_, line, expected) => {
    expect(await sent(line)).toMatchObject(expected);
  });

  test("a number that two different people claim is not sent; one that a person has twice is", async () => {
    const self: Line = { personId: "010085000001", name: "Lý Công Sơn" };
    const ids = async (other: Line) => (await send([self, other])).plan.people.map(({ personId }) => personId);
    expect(await ids({ ...self, name: "Trần Văn Bình", birth: "01/01/1985" })).toEqual([undefined, undefined]);
    expect(await ids({ ...self, birth: "21/05/1985" })).toEqual(["010085000001", "010085000001"]);
    expect(await ids({ ...self, name: "Lý C. Sơn" })).toEqual(["010085000001", "010085000001"]);
  });

  test("an amount in a unit that nobody names, and nobody can mean, is no amount; one in the wrong unit is", async () => {
    const costs = async (header: string) =>
      (await send([{ cost: 182 }, { cost: 182 }, { cost: 182_000_000 }], { headers: { cost: header } })).plan.people.map(
        ({ cost }) => cost,
      );
    expect(await costs("Kinh phí")).toEqual([182_000_000, 182_000_000, undefined]);
    expect(await costs("Kinh phí (triệu đồng)")).toEqual([182_000_000, 182_000_000, 182_000_000_000_000]);
  });
});

test("only people who count are sent", async () => {
  const { plan, places } = await send([{}, { notes: "Dự bị" }, { notes: "Rút" }, { role: "Phiên dịch" }, {}]);
  expect(plan.people.map(({ ref }) => ref)).toEqual(["Đề cử!3", "Đề cử!7"]);
  expect([...places]).toEqual([
    ["Đề cử!3", { sheet: "Đề cử", row: 3 }],
    ["Đề cử!7", { sheet: "Đề cử", row: 7 }],
  ]);
});

describe("courses", () => {
  const K01: CourseLine = ["K01", "Quản lý công", "Nhật Bản", "13/05/2024", "26/05/2024", 15];

  test("are one for each course and its days", async () => {
    const own = { start: null, end: null };
    const { plan, years } = await send(
      [{ course: "K01", ...own }, { course: "Khóa K01", ...own }, { course: "K01" }, { course: "K01", end: "27/05/2024" }, {}],
      {},
      [K01],
    );
    const k01 = { code: "K01", name: "Quản lý công", country: "Nhật Bản", start: "2024-05-13" };
    expect(plan.courses).toEqual([
      { id: "k1", ...k01, end: "2024-05-26" },
      { id: "k2", ...k01, end: "2024-05-27" },
      { id: "k3", code: "Cải cách hành chính", start: "2024-05-13", end: "2024-05-26" },
    ]);
    expect(plan.people.map(({ course }) => course)).toEqual(["k1", "k1", "k1", "k2", "k3"]);
    expect(years).toEqual(["2024"]);
  });

  test("known roughly have every day that is possible, or none", async () => {
    const days = async (line: Line) => (await send([line])).plan.courses.map(({ start, end }) => [start, end]);
    expect(await days({ start: "Quý III/2024", end: null })).toEqual([["2024-07-01/2024-09-30", undefined]]);
    expect(await days({ start: "khoảng tháng 9/2024", end: null })).toEqual([["2024-09", undefined]]);
    expect(await days({ start: null, end: null })).toEqual([[undefined, undefined]]);
  });

  test("of a line that names none stand there too: with its days, or with nothing", async () => {
    const { plan, blocked } = await send([{ course: null }, { course: null, start: null, end: null }]);
    expect(plan.courses).toMatchObject([
      { code: "", start: "2024-05-13", end: "2024-05-26" },
      { code: "", start: undefined, end: undefined },
    ]);
    expect([...blocked]).toEqual(["Đề cử!3", "Đề cử!4"]);
  });
});

describe("the province", () => {
  const LATE: Line = { start: "08/09/2025", end: "21/09/2025" };
  test.each<[string, Line, string, string | undefined]>([
    ["of the line's unit", { unit: "UBND tỉnh Yên Bái" }, "UBND TỈNH LÀO CAI", "63:15"],
    ["of the letterhead", { unit: "Sở Nội vụ" }, "UBND TỈNH YÊN BÁI", "63:15"],
    ["of the letterhead, on the new map", { unit: "Sở Nội vụ", ...LATE }, "UBND TỈNH LÀO CAI", "34:15"],
    ["of the line's unit, on the new map", { unit: "UBND tỉnh Lào Cai", ...LATE }, "UBND TỈNH LÀO CAI", "34:15"],
    ["of nobody", { unit: "Sở Nội vụ" }, "SỞ NỘI VỤ", undefined],
  ])("%s", async (_, line, head, province) => {
    expect((await sent(line, { title: [head] }))?.province).toBe(province);
  });

  test("of a letterhead read on one map is that of each course's own", async () => {
    const provinces = async (head: string, lines: readonly Line[]) =>
      (
        await send(
          lines.map((line) => ({ ...line, unit: "Sở Nội vụ" })),
          { title: [head] },
        )
      ).plan.people.map(({ province }) => province);
    expect(await provinces("UBND TỈNH YÊN BÁI", [{}, LATE])).toEqual(["63:15", "34:15"]);
    expect(await provinces("UBND TỈNH LÀO CAI", [LATE, {}])).toEqual(["34:15", "63:10"]);
  });
});

describe("who is stopped before sending", () => {
  test("people on whose lines anything blocks", async () => {
    const { blocked } = await send([{}, { birth: "20/05/1960" }, { name: "" }, { rating: "" }]);
    expect([...blocked]).toEqual(["Đề cử!4", "Đề cử!5"]);
  });

  test("everybody, where a column is missing or the course table's days run backwards", async () => {
    expect((await send([{}, {}], { without: ["birth"] })).blocked.size).toBe(2);
    const backwards: CourseLine = ["K01", "Quản lý công", "Nhật Bản", "26/05/2024", "13/05/2024", 15];
    const { blocked } = await send([{ course: "K01", start: null, end: null }, {}], {}, [backwards]);
    expect([...blocked]).toEqual(["Đề cử!3"]);
  });

  test("a stamp of secrecy is told as typed", async () => {
    expect((await send([{}])).secrecy).toBeNull();
    expect((await send([{}], { title: ["UBND TỈNH LÀO CAI", "TỐI MẬT"] })).secrecy).toBe("TỐI MẬT");
  });
});

test("a workbook without a plan sends nothing", async () => {
  const { plan, blocked, places } = await checkWorkbook(workbook(plainSheet("Trang 1", [["Ghi chú"]]))).outgoing();
  expect([plan, blocked.size, places.size]).toEqual([{ courses: [], people: [] }, 0, 0]);
});

describe("nothing else goes out", () => {
  const read = (name: string): WorkbookSnapshot => {
    const found = readWorkbook(new Uint8Array(readFileSync(new URL(`../../../fixtures/samples/${name}.xlsx`, import.meta.url))));
    if (!found.ok) throw new Error(`${name} could not be read`);
    return found.workbook;
  };
  const samples = ["qd1641-flat", "qd1641-birth-by-gender", "qd1641-clean", "qd1641-lao-cai"].map(
    (name): readonly [string, WorkbookSnapshot] => [name, read(name)],
  );
  const random = [3, 7, 11, 20, 31].map((seed): readonly [string, WorkbookSnapshot] => {
    const { name, plan, layout } = randomSample(seed);
    return [name, render(plan, layout).workbook];
  });

  test.each([...samples, ...random])("no name, unit, post, remark or word about a person: %s", async (_, book) => {
    const check = checkWorkbook(book, { programme: "qd-1641" });
    const { plan } = await check.outgoing();
    // A line's own name is its sheet and row; courses have names.
    const people = plan.people.map(({ ref: _ref, ...rest }) => rest);
    const words = JSON.stringify(people).match(/"[^"]*"/g) ?? [];
    expect(words.filter((word) => !/^"[a-z0-9:/-]*"$/i.test(word))).toEqual([]);
    const courses = JSON.stringify(plan.courses).normalize("NFC").toLowerCase();
    const names = check.report.people.map(({ name }) => name.toLowerCase()).filter(Boolean);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => courses.includes(name) || JSON.stringify(people).toLowerCase().includes(name))).toEqual([]);
  });
});
