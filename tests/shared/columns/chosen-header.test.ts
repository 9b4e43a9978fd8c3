/** A row that somebody points at as a header: how many rows it has, and which kind of table its columns make it. */
import { expect, test } from "vitest";
import { chosenHeader } from "../../../shared/columns/chosen-header.ts";
import { placesOf } from "../../../shared/columns/chosen-places.ts";
import { cardNamed } from "../../../shared/programmes/cards.ts";
import { findTables } from "../../../shared/sheet/find-tables.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";

const of = (programme: string, kind: string) => ({ programme, kind, specs: cardNamed(programme)?.tables ?? [] });

test("one row of words that nobody knows", () => {
  const sheet = plainSheet("Trang 1", [["Số liệu"], ["#", "Ai", "Việc"], [1, "Nguyễn Thị An", "Giám đốc Sở"]]);
  expect(chosenHeader(sheet, 1, of("qd-1641", "nominees"))).toMatchObject({
    kind: "nominees",
    headerRows: 1,
    header: ["ai", "viec"],
  });
});

test("two rows, where cells are merged downwards or the second says more", () => {
  const rows = [
    ["STT", "Họ và tên", "Ngày sinh", null],
    [null, null, "Nam", "Nữ"],
    [1, "Nguyễn Thị An", null, "05/03/1985"],
  ];
  const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
  for (const sheet of [plainSheet("a", rows), plainSheet("b", rows, { merges })])
    expect(chosenHeader(sheet, 0, of("qd-1641", "nominees"))?.headerRows).toBe(2);
});

test("no row of words is no header, and a programme without such a table has none", () => {
  const sheet = plainSheet("Trang 1", [[], ["Danh sách"], ["STT", "Họ và tên"]]);
  expect(chosenHeader(sheet, 0, of("qd-1641", "nominees"))).toBeNull();
  expect(chosenHeader(sheet, 1, of("qd-1641", "nominees"))).toBeNull();
  expect(chosenHeader(sheet, 9, of("qd-1641", "nominees"))).toBeNull();
  expect(chosenHeader(sheet, 2, of("qd-1641", "no-such"))).toBeNull();
});

test("of kinds that people see as one, its columns tell which", () => {
  const rows = (first: string) => [
    ["STT", first, "Số người"],
    [1, "Quản lý đô thị", 25],
  ];
  const kinds = ["Lĩnh vực", "Tên lớp"].map(
    (first) => chosenHeader(plainSheet("x", rows(first)), 0, of("tp-hcm-2023", "activities"))?.kind,
  );
  expect(kinds).toEqual(["fields", "activities"]);
});

test("the tables that were read say every column, with words or without, and what a change starts from", () => {
  const sheet = plainSheet("Đề cử", [
    ["STT", "Họ và tên", null, "Ngày sinh", "Chức vụ", "Nhận xét"],
    [1, "Nguyễn Thị An", "x", "05/03/1985", "Giám đốc Sở", "Tốt"],
  ]);
  const tables = findTables({ sheets: [sheet], date1904: false }, cardNamed("qd-1641")?.tables ?? []);
  const [place] = placesOf(tables, [], "qd-1641");
  expect(place).toMatchObject({ at: -1, choice: { kind: "nominees", sheet: "Đề cử", headerRows: null, columns: [] } });
  expect(place?.columns.slice(0, 6).map(({ key, field }) => [key, field])).toEqual([
    ["stt", "number"],
    ["ho va ten", "name"],
    ["ho va ten+1", null],
    ["ngay sinh", "birth"],
    ["chuc vu", "position"],
    ["nhan xet", null],
  ]);
});
