/** Who a line is about, and whether the person counts. */
import { describe, expect, it } from "vitest";
import { cellKey, plainSheet } from "../../../shared/sheet/snapshot.ts";
import { planIn, planOf, type Rows } from "../../support/plan-of.ts";

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Ghi chú"];
const person = (number: number, name: string, notes: string | null = null) => [
  number,
  name,
  `${number}/1/1985`,
  "Phó Chủ tịch UBND tỉnh",
  "UBND tỉnh Lào Cai",
  notes,
];

describe("a person's name", () => {
  it("is put together from two columns", () => {
    const rows: Rows = [
      ["STT", "Họ đệm", "Tên", "Ngày sinh", "Chức vụ"],
      [1, "Nguyễn Văn", "An", "1/1/1985", "Giám đốc"],
    ];
    expect(planOf(rows).nominees.map(({ name }) => name)).toEqual(["Nguyễn Văn An"]);
  });

  it("stands without the form of address, which tells the gender", () => {
    const plan = planOf([HEADER, person(1, "Bà Trần Thị Bình"), person(2, "Ông Nguyễn Văn An"), person(3, "Đ/c Lê Văn Cường")]);
    expect(plan.nominees.map(({ name, gender }) => [name, gender])).toEqual([
      ["Trần Thị Bình", "female"],
      ["Nguyễn Văn An", "male"],
      ["Lê Văn Cường", null],
    ]);
  });
});

describe("a person's gender", () => {
  it("is told by the column of the birth date", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Năm sinh", null, "Chức vụ"],
      [null, null, "Nam", "Nữ"],
      [1, "Nguyễn An", 1985, null, "Giám đốc"],
      [2, "Trần Bình", null, 1984, "Giám đốc"],
    ];
    expect(planOf(rows).nominees.map(({ gender, birthColumn }) => [gender, birthColumn])).toEqual([
      ["male", 2],
      ["female", 3],
    ]);
  });

  it("is told by a cross, and by its silence where only women are crossed", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Nữ", "Ngày sinh", "Chức vụ"],
      [1, "Nguyễn An", null, "1/1/1985", "Giám đốc"],
      [2, "Trần Bình", "x", "2/1/1985", "Giám đốc"],
    ];
    expect(planOf(rows).nominees.map(({ gender }) => gender)).toEqual(["male", "female"]);
  });
});

describe("what a cell means", () => {
  const rows: Rows = [
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"],
    [1, "Nguyễn Văn An", "1/1/1985", "Giám đốc", "Sở Nội vụ"],
    [2, "Trần Thị Bình", "1/2/1985", "nt", "-nt-"],
    [3, "Lê Văn Cường", "1/3/1985", "″", "như\u00a0trên"],
    [4, "Phạm Thị Dung", "1/4/1985", null, null],
  ];

  it("is the line above where it says so", () => {
    const [, second, third] = planOf(rows).nominees;
    expect([second?.position, second?.unit, third?.position, third?.unit]).toEqual([
      "Giám đốc",
      "Sở Nội vụ",
      "Giám đốc",
      "Sở Nội vụ",
    ]);
  });

  it("is the merged cell above, and nothing where the cell is only empty", () => {
    const merges = [{ top: 3, left: 4, bottom: 4, right: 4 }];
    expect(planOf(rows).nominees.at(3)?.unit).toBe("");
    expect(planOf(rows, { merges }).nominees.at(3)?.unit).toBe("Sở Nội vụ");
  });

  it("is never the line above for a name", () => {
    expect(planOf([HEADER, person(1, "Nguyễn Văn An"), person(2, "Nt Thị Lan")]).nominees.map(({ name }) => name)).toEqual([
      "Nguyễn Văn An",
      "Nt Thị Lan",
    ]);
  });
});

describe("a unit", () => {
  const WITHOUT = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"];
  const line = (number: number, name: string) => [number, name, `${number}/1/1985`, "Giám đốc"];

  it("comes from the headings where there is no column for it, the innermost first", () => {
    const plan = planOf([
      WITHOUT,
      ["A. Tỉnh Lào Cai"],
      ["I. Sở Nội vụ (1 người)"],
      line(1, "Nguyễn Văn An"),
      ["II. SỞ Y TẾ"],
      line(2, "Trần Thị Bình"),
      ["B. Cà Mau"],
      line(3, "Lê Văn Cường"),
    ]);
    expect(plan.nominees.map(({ unit }) => unit)).toEqual(["Sở Nội vụ, Tỉnh Lào Cai", "SỞ Y TẾ, Tỉnh Lào Cai", "Cà Mau"]);
  });

  it("does not come from headings that name a course, a group or a reserve list", () => {
    const plan = planOf([
      WITHOUT,
      ["I. Khóa K01: Quản lý công"],
      line(1, "Nguyễn Văn An"),
      ["II. Khối Đảng"],
      line(2, "Trần Thị Bình"),
      ["Danh sách dự bị"],
      line(3, "Lê Văn Cường"),
    ]);
    expect(plan.nominees.map(({ unit }) => unit)).toEqual(["", "", ""]);
  });

  it("comes from the heading for the one line that has none of its own", () => {
    const plan = planOf([HEADER, ["I. Sở Nội vụ"], person(1, "Nguyễn Văn An"), [2, "Trần Thị Bình", "2/1/1985", "Giám đốc"]]);
    expect(plan.nominees.map(({ unit }) => unit)).toEqual(["UBND tỉnh Lào Cai", "Sở Nội vụ"]);
  });

  it("comes from the name of its own sheet", () => {
    const sheet = plainSheet("Sở Tài chính", [WITHOUT, line(1, "Nguyễn Văn An")]);
    expect(planIn(sheet).nominees.map(({ unit }) => unit)).toEqual(["Sở Tài chính"]);
  });

  it("stands with its province where both have a column", () => {
    const rows: Rows = [
      ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Tỉnh"],
      ["Nguyễn Văn An", "1/1/1985", "Giám đốc", "Sở Nội vụ", "Lào Cai"],
    ];
    expect(planOf(rows).nominees[0]?.unit).toBe("Sở Nội vụ, Lào Cai");
  });
});

it("a cell longer than any post is cut for reading, so that a hostile one costs no more than others", () => {
  const [nominee] = planOf([HEADER, [1, "Nguyễn Văn An", "1/1/1985", "1-".repeat(16_000)]]).nominees;
  expect(nominee?.position).toHaveLength(500);
});

describe("whether somebody counts", () => {
  it.each([
    ["Rút", "withdrawn", "withdrawn"],
    ["Dự bị", "reserve", "reserve"],
    ["thay đ/c Nguyễn Văn B", "counted", "replaced"],
    ["Đảng viên dự bị", "counted", null],
    ["Phiên dịch", "delegation", "delegation"],
    ["Trưởng đoàn", "counted", null],
    [null, "counted", null],
  ])("a note that says %s", (note, standing, reason) => {
    const [nominee] = planOf([HEADER, person(1, "Nguyễn Văn An", note)]).nominees;
    expect([nominee?.standing, nominee?.standingReason]).toEqual([standing, reason]);
  });

  it("a struck line does not", () => {
    const [nominee] = planOf([HEADER, person(1, "Nguyễn Văn An")], {
      marks: new Map([[cellKey(1, 1), { struck: true }]]),
    }).nominees;
    expect([nominee?.standing, nominee?.standingReason]).toEqual(["withdrawn", "struck"]);
  });

  it("a reserve list below the main one does not, with its own headings too", () => {
    const plan = planOf([
      HEADER,
      ["I. Sở Nội vụ"],
      person(1, "Nguyễn Văn An"),
      ["DANH SÁCH DỰ BỊ"],
      ["I. Sở Y tế"],
      person(2, "Trần Thị Bình"),
    ]);
    expect(plan.nominees.map(({ standing }) => standing)).toEqual(["counted", "reserve"]);
  });

  it("a sheet named so does not", () => {
    expect(planIn(plainSheet("Dự phòng", [HEADER, person(1, "Nguyễn Văn An")])).nominees[0]?.standing).toBe("reserve");
  });
});

describe("a sheet that repeats others", () => {
  const people = Array.from({ length: 6 }, (_, index) => person(index + 1, `Nguyễn Văn ${"ABCDEG"[index]}n`));
  const unit = (name: string, from: number) => plainSheet(name, [HEADER, ...people.slice(from, from + 3)]);
  const summary = (list: Rows) => plainSheet("Tổng hợp", [HEADER, ...list]);

  it("is not counted again, and says where its people stand", () => {
    const plan = planIn(unit("Sở A", 0), unit("Sở B", 3), summary(people));
    expect(plan.nominees).toHaveLength(6);
    expect(plan.copies.map(({ table, people: count, sheets }) => [table.sheet.name, count, [...sheets].sort()])).toEqual([
      ["Tổng hợp", 6, ["Sở A", "Sở B"]],
    ]);
  });

  it("first in the workbook or last is the same", () => {
    expect(planIn(summary(people), unit("Sở A", 0), unit("Sở B", 3)).copies.map(({ table }) => table.sheet.name)).toEqual([
      "Tổng hợp",
    ]);
  });

  it("in part only is a list of its own", () => {
    expect(planIn(unit("Sở A", 0), summary(people)).copies.map(({ table }) => table.sheet.name)).toEqual(["Sở A"]);
    expect(planIn(unit("Sở A", 0), plainSheet("Khác", [HEADER, ...people.slice(1, 6)])).copies).toEqual([]);
  });

  it("with two people is twice the same people", () => {
    expect(
      planIn(plainSheet("a", [HEADER, ...people.slice(0, 2)]), plainSheet("b", [HEADER, ...people.slice(0, 2)])).copies,
    ).toEqual([]);
  });
});
