import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { isMark, readGender } from "../../../shared/text/read-gender.ts";
import { looksLikeName, readName } from "../../../shared/text/read-name.ts";
import { idContradictions, idFacts, readPersonId } from "../../../shared/text/read-person-id.ts";

describe("readPersonId", () => {
  it.each([
    ["001085012345", { kind: "id", id: "001085012345", lostZero: false, tidy: null }],
    [79_193_000_001, { kind: "id", id: "079193000001", lostZero: true, tidy: "079193000001" }],
    [1_085_012_345, { kind: "id", id: "001085012345", lostZero: true, tidy: "001085012345" }],
    ["79193000001", { kind: "id", id: "079193000001", lostZero: true, tidy: "079193000001" }],
    ["0791 9300 0001", { kind: "id", id: "079193000001", lostZero: false, tidy: "079193000001" }],
    ["079.193.000.001", { kind: "id", id: "079193000001", lostZero: false, tidy: "079193000001" }],
    ["CCCD: 001085012345", { kind: "id", id: "001085012345", lostZero: false, tidy: "001085012345" }],
    ["012345678", { kind: "old", id: "012345678", lostZero: false }],
    [12_345_678, { kind: "old", id: "012345678", lostZero: true }],
    ["00108501234", { kind: "unclear", text: "00108501234", digits: 11 }],
    ["0010850123456", { kind: "unclear", text: "0010850123456", digits: 13 }],
    ["B1234567", { kind: "unclear", text: "B1234567", digits: 7 }],
    ["", { kind: "empty" }],
    ["-", { kind: "empty" }],
    [null, { kind: "empty" }],
  ] as const)("reads %j", (value, expected) => {
    expect(readPersonId(value)).toEqual(expected);
  });
  it("puts back the zeros that Excel dropped, for every province", () => {
    const provinces = [1, 2, 4, 6, 8, 10, 11, 24, 79, 96];
    fc.assert(
      fc.property(fc.constantFrom(...provinces), fc.integer({ min: 0, max: 999_999_999 }), (province, rest) => {
        const id = String(province).padStart(3, "0") + String(rest).padStart(9, "0");
        expect(readPersonId(Number(id))).toMatchObject({ kind: "id", id, lostZero: true });
      }),
    );
  });
});

describe("idFacts", () => {
  it.each([
    ["001085012345", { province: "001", gender: "male", birthYear: 1985 }],
    ["079193000001", { province: "079", gender: "female", birthYear: 1993 }],
    ["048301000001", { province: "048", gender: "female", birthYear: 2001 }],
    ["04830100000", null],
  ])("reads %s", (id, facts) => {
    expect(idFacts(id)).toEqual(facts);
  });
  it("finds what contradicts the sheet", () => {
    const known = { gender: "male", firstYear: 1985, lastYear: 1985 } as const;
    expect(idContradictions("001085012345", known)).toEqual([]);
    expect(idContradictions("001185012345", known)).toEqual(["gender"]);
    expect(idContradictions("001086012345", known)).toEqual(["year"]);
    expect(idContradictions("003085012345", known)).toEqual(["province"]);
    expect(idContradictions("003186012345", known)).toEqual(["gender", "year", "province"]);
  });
  it("contradicts no year that is possible, and nothing that is not known", () => {
    expect(idContradictions("001085012345", { gender: null, firstYear: 1984, lastYear: 1986 })).toEqual([]);
    expect(idContradictions("001085012345", { gender: null, firstYear: null, lastYear: null })).toEqual([]);
  });
  it("does not ask about births registered abroad", () => {
    expect(idContradictions("097085012345", { gender: null, firstYear: null, lastYear: null })).toEqual([]);
    expect(idContradictions("000085012345", { gender: null, firstYear: null, lastYear: null })).toEqual(["province"]);
  });
});

describe("readGender", () => {
  it.each([
    ["Nam", "male"],
    ["NỮ", "female"],
    ["nu", "female"],
    ["Nữ".normalize("NFD"), "female"],
    ["M", "male"],
    ["F", "female"],
  ])("reads %s", (text, gender) => {
    expect(readGender(text)).toEqual({ kind: "gender", gender });
  });
  it("cannot read codes", () => {
    expect([readGender(1).kind, readGender("0").kind, readGender("khác").kind]).toEqual(["unclear", "unclear", "unclear"]);
    expect([readGender("").kind, readGender(null).kind, readGender("-").kind]).toEqual(["empty", "empty", "empty"]);
  });
});

describe("isMark", () => {
  it.each<CellValue>(["x", "X", " x ", "✓", "v", "V", "1", 1, "có", "Có", "+", "*", true])("takes %j for a mark", (value) => {
    expect(isMark(value)).toBe(true);
  });
  it.each<CellValue>(["", "-", 0, "0", "không", "Nữ", null, false, 2, { error: "#N/A" }])("takes %j for none", (value) => {
    expect(isMark(value)).toBe(false);
  });
});

describe("readName", () => {
  it.each([
    ["Ông Nguyễn Văn A", "Nguyễn Văn A", "male", null],
    ["Bà: Lý Thị Nga", "Lý Thị Nga", "female", null],
    ["Ô. Lê C", "Lê C", "male", null],
    ["B. Lê Thị C", "Lê Thị C", "female", null],
    ["Đ/c Ma Thị Thúy (Trưởng đoàn)", "Ma Thị Thúy", null, "Trưởng đoàn"],
    ["Nguyễn Văn B (thay đ/c A)", "Nguyễn Văn B", null, "thay đ/c A"],
    ["Nguyễn Văn B - Trưởng đoàn", "Nguyễn Văn B", null, "Trưởng đoàn"],
    ["PGS.TS. Trần Văn B", "Trần Văn B", null, null],
    ["Đồng chí Bà ThS. Vũ Ân", "Vũ Ân", "female", null],
    ["Chị Lê Nam", "Lê Nam", "female", null],
    ["Anh Thư", "Anh Thư", null, null],
    ["NGUYỄN VĂN AN", "NGUYỄN VĂN AN", null, null],
    ["Nguyễn Ngọc Lan-Anh", "Nguyễn Ngọc Lan-Anh", null, null],
    [" Bàn\u00a0Văn  Sinh ", "Bàn Văn Sinh", null, null],
    ["Bà Ông Thị Hoà".normalize("NFD"), "Thị Hoà", "male", null],
  ])("reads %j", (text, name, title, note) => {
    expect(readName(text)).toEqual({ name, title, note });
  });
});

describe("looksLikeName", () => {
  it.each(
    (
      "Nguyễn Văn An|NGUYỄN VĂN AN|Ksor H'Bia|Y Ky Niê Kđăm|Giàng A Páo|Ma Thị Thúy|Điểu K'Ré|H’Lim Niê|K' Brêu|Hồ Đình Cường|Vũ Ân|Bàn Văn Sinh|" +
      "Tòng Thị Xa|Đoàn Thị Điểm|Bà Nguyễn Thị B (Phó đoàn)|Nguyễn Ngọc Lan-Anh"
    ).split("|"),
  )("takes %s for a name", (text) => {
    expect(looksLikeName(text)).toBe(true);
  });
  it.each(
    (
      "Tổng cộng|Cộng mục I|Người lập biểu|Phó Chủ tịch|A. Khối Đảng|SỞ NỘI VỤ|II. Sở Tài chính|Nông nghiệp công nghệ cao|64 người|Nam|STT|Họ và tên|" +
      "I. Khóa K01: Quản lý và phát triển lãnh đạo (Nhật Bản)|12/3/1980|Danh sách dự bị|Hoàn thành tốt nhiệm vụ|UBND tỉnh Lào Cai|"
    ).split("|"),
  )("does not take %j for a name", (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});
