import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, compareKey, fold, tidy, untidy } from "../../../shared/text/fold.ts";

const WORDS = "Nguyễn Thị Hoà Đỗ Hương Ủy ban nhân dân tỉnh Lào Cai Kđăm H'Bia 2024 (*) “Bồi dưỡng” – 1/2".split(" ");
const STRAY = ["\u00a0", "\u200b", "\ufeff", "\u00ad", "\u2003", "\t", "  ", "\r\n", "\n", "Ð"];
const messy = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", ...STRAY), fc.boolean()), { maxLength: 8 })
  .map((parts) => parts.map(([word, gap, apart]) => (apart ? word.normalize("NFD") : word) + gap).join(""));

describe("clean", () => {
  it("puts decomposed letters together", () => {
    expect(clean("Nguyễn Thị Hoà".normalize("NFD"))).toBe("Nguyễn Thị Hoà");
  });
  it("makes one space of odd spaces and line breaks", () => {
    expect(clean(" Họ\u00a0\u00a0và\r\n\ttên\u2003")).toBe("Họ và tên");
  });
  it("drops what nobody sees", () => {
    expect(clean("\ufeffLào\u200b \u00adCai\u200e")).toBe("Lào Cai");
  });
  it("takes the look-alikes of Đ for Đ", () => {
    expect([clean("Ðỗ"), clean("Ɖỗ"), clean("ðỗ")]).toEqual(["Đỗ", "Đỗ", "đỗ"]);
  });
  it("leaves clean text as it is", () => {
    for (const text of ["", "Lý Thị Nga", "Bà Rịa - Vũng Tàu", "“a” … 1.234,5 ₫"]) expect(clean(text)).toBe(text);
  });
  it("is done after one time", () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});

describe("tidy", () => {
  it("keeps the line breaks that someone put into a cell", () => {
    expect(tidy(" UVBTV Tỉnh ủy \r\n  Phó Chủ tịch ")).toBe("UVBTV Tỉnh ủy\nPhó Chủ tịch");
  });
  it("finds nothing exactly where it changes nothing", () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(untidy(text) === null).toBe(tidy(text) === text);
        expect(untidy(tidy(text))).toBeNull();
        if (untidy(text) !== null) expect(untidy(text)).not.toEqual([]);
      }),
    );
  });
  it.each([
    ["Hoà".normalize("NFD"), ["nfd"]],
    ["Lào\u00a0Cai", ["nbsp"]],
    ["Lào  Cai", ["double-space"]],
    ["Lào Cai ", ["edge-space"]],
    ["Lào\u200b Cai", ["invisible"]],
    ["Ðỗ", ["look-alike"]],
    [" Ðỗ\u00a0 ", ["look-alike", "nbsp", "edge-space"]],
  ])("names what is wrong with %j", (text, found) => {
    expect(untidy(text)).toEqual(found);
  });
});

describe("fold", () => {
  it("keeps letters and digits without their marks", () => {
    expect(fold("  Họ và tên (*)\nĐỖ – “Ðiệp” 2024 ")).toBe("ho va ten do diep 2024");
  });
  it("does not see how the letters are composed", () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
    );
  });
  it("is the same by its table as by the general way", () => {
    const general = (text: string): string =>
      clean(text)
        .toLowerCase()
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/đ/g, "d")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    for (let code = 0; code < 0x2100; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      expect([code, fold(text)]).toEqual([code, general(text)]);
    }
  });
});

describe("compareKey", () => {
  it.each([
    ["Hòa Bình", "HOÀ  BÌNH"],
    ["Thúy", "thuý"],
    ["Khánh Hòa", "Khánh Hoà".normalize("NFD")],
    ["Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu"],
    ["Ủy ban", "Uỷ ban"],
  ])("takes %s and %s for the same", (a, b) => {
    expect(compareKey(a)).toBe(compareKey(b));
  });
  it.each([
    ["Hòa", "Hoa"],
    ["Lan", "Lân"],
    ["Hương", "Hường"],
    ["Đào", "Dào"],
    ["Hòa", "Hóa"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(compareKey(a)).not.toBe(compareKey(b));
  });
  it("is the same by its table as by the general way", () => {
    // A letter that is in no table sends the whole text the general way.
    fc.assert(
      fc.property(messy, (text) => {
        expect(compareKey(`${text} Ω`)).toBe(compareKey(`${text} x`).replace(/x$/, "ω"));
      }),
    );
  });
});
