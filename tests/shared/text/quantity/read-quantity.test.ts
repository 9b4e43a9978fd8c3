/** Numbers with the words before and after them, as plans, laws and hurried typists write them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateText } from "../../../../shared/text/format.ts";
import { readQuantity } from "../../../../shared/text/quantity/read-quantity.ts";

/** "over 0.8 %", "between 7..16 ngay", "at-least 50 nguoi until 31/12/2025". */
function read(text: string): string {
  const reading = readQuantity(text);
  if (reading.kind === "deadline") return `until ${dateText(reading.until, "vi")}`;
  if (reading.kind !== "quantity") return reading.kind;
  const { comparator, first, last, unit } = reading.quantity;
  const numbers = first === last ? `${first}` : `${first}..${last}`;
  const until = reading.until === null ? "" : ` until ${dateText(reading.until, "vi")}`;
  return `${comparator} ${numbers} ${unit}`.trim() + until;
}

describe("readQuantity", () => {
  it.each([
    ["400", "exact 400"],
    ["khoảng 400", "about 400"],
    ["Khoảng 400 cán bộ", "about 400 can bo"],
    ["~400", "about 400"],
    ["≈ 400", "about 400"],
    ["xấp xỉ 400", "about 400"],
    ["trên dưới 400 người", "about 400 nguoi"],
    ["ước 400", "about 400"],
    ["gần 90 tỷ", "almost 90000000000 dong"],
    ["gần 90 tỷ đồng", "almost 90000000000 dong"],
    ["hơn 18", "over 18"],
    ["hơn 18,4 tỷ đồng", "over 18400000000 dong"],
    ["hơn 18,4tỷ", "over 18400000000 dong"],
    ["180 triệu đồng/người", "exact 180000000 dong"],
    ["19.963 người", "exact 19963 nguoi"],
    ["19.963 lượt người", "exact 19963 luot nguoi"],
    ["trên 80%", "over 0.8 %"],
    ["Trên 80 %", "over 0.8 %"],
    ["> 80%", "over 0.8 %"],
    [">80%", "over 0.8 %"],
    ["＞８０％", "over 0.8 %"],
    ["đạt trên 80%", "over 0.8 %"],
    ["lớn hơn 80%", "over 0.8 %"],
    ["trên 80 phần trăm", "over 0.8 %"],
    ["trên 80,5%", "over 0.805 %"],
    ["80,01%", "exact 0.8001 %"],
    ["80.01%", "exact 0.8001 %"],
    ["80,015%", "exact 0.80015 %"],
    ["vượt 80%", "over 0.8 %"],
    ["đạt 100%", "exact 1 %"],
    ["phấn đấu đạt 100%", "exact 1 %"],
    ["đạt đến 100%", "exact 1 %"],
    ["100% cơ quan chuyên môn", "exact 1 %"],
    ["ít nhất 10", "at-least 10"],
    ["ít nhất từ 10 công chức, viên chức", "at-least 10 cong chuc, vien chuc"],
    ["Mỗi năm phấn đấu ít nhất từ 10 công chức", "at-least 10 cong chuc"],
    ["Mỗi năm tổ chức ít nhất 1 lớp", "at-least 1 lop"],
    ["ít nhất 01 (một) lớp", "at-least 1 lop"],
    ["ít nhất một lớp", "at-least 1 lop"],
    ["tối thiểu 10 người", "at-least 10 nguoi"],
    ["tối thiểu ≥ 10", "at-least 10"],
    ["không dưới 10", "at-least 10"],
    ["≥ 10", "at-least 10"],
    ["≥10", "at-least 10"],
    [">= 10", "at-least 10"],
    ["=> 10", "at-least 10"],
    [">/= 10", "at-least 10"],
    ["⩾ 10", "at-least 10"],
    ["≮ 10", "at-least 10"],
    ["\uf0b3 10", "at-least 10"],
    ["lớn hơn hoặc bằng 10", "at-least 10"],
    ["từ 10", "at-least 10"],
    ["từ 10 trở lên", "at-least 10"],
    ["từ 18 tháng trở lên", "at-least 18 thang"],
    ["10 người trở lên", "at-least 10 nguoi"],
    ["10+", "at-least 10"],
    ["từ 80% trở lên", "at-least 0.8 %"],
    ["trên 80% trở lên", "over 0.8 %"],
    ["không quá 02 lần/năm", "at-most 2 lan/nam"],
    ["không vượt quá 45", "at-most 45"],
    ["không quá", "unclear"],
    ["tối đa 17 người", "at-most 17 nguoi"],
    ["nhiều nhất 17", "at-most 17"],
    ["đến 16 ngày", "at-most 16 ngay"],
    ["từ 45 tuổi trở xuống", "at-most 45 tuoi"],
    ["45 tuổi trở xuống", "at-most 45 tuoi"],
    ["≤ 16", "at-most 16"],
    ["<= 16", "at-most 16"],
    ["=< 16", "at-most 16"],
    ["≯ 16", "at-most 16"],
    ["dưới 45", "under 45"],
    ["dưới 45 tuổi", "under 45 tuoi"],
    ["< 45", "under 45"],
    ["chưa đến 45 tuổi", "under 45 tuoi"],
    ["chưa đầy 01 tháng", "under 1 thang"],
    ["từ 7 - 16 ngày", "between 7..16 ngay"],
    ["từ 7 đến 16 ngày", "between 7..16 ngay"],
    ["7–16 ngày", "between 7..16 ngay"],
    ["7 ngày - 16 ngày", "between 7..16 ngay"],
    ["180-200", "between 180..200"],
    ["180÷200 người", "between 180..200 nguoi"],
    ["trong khoảng 7-16 ngày", "between 7..16 ngay"],
    ["khoảng 15-17 người", "about-between 15..17 nguoi"],
    ["khoảng từ 15 đến 17 người", "about-between 15..17 nguoi"],
    ["80%-90%", "between 0.8..0.9 %"],
    ["80-90%", "between 0.8..0.9 %"],
    ["18,4 - 20 tỷ", "between 18400000000..20000000000 dong"],
    ["16-7 ngày", "unclear"],
    ["1.234.567,89", "exact 1234567.89"],
    ["182 500", "exact 182500"],
    ["182,500", "unclear"],
    ["-5", "exact -5"],
    ["", "empty"],
    ["-", "empty"],
    ["…", "empty"],
    ["nhiều", "unclear"],
    ["45/50", "unclear"],
    ["400 khoảng", "unclear"],
    ["trên ít nhất 10", "unclear"],
    ["khoảng trên 10", "unclear"],
    ["trên 80% trở xuống", "unclear"],
  ])("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["khoang 400", "about 400"],
    ["gan 90 ty", "almost 90000000000 dong"],
    ["tren 80%", "over 0.8 %"],
    ["it nhat 10 nguoi", "at-least 10 nguoi"],
    ["toi thieu 10", "at-least 10"],
    ["toi da 17", "at-most 17"],
    ["khong qua 17", "at-most 17"],
    ["duoi 45", "under 45"],
    ["tu 18 thang tro len", "at-least 18 thang"],
    ["tu 7 den 16 ngay", "between 7..16 ngay"],
    ["KHOẢNG 400", "about 400"],
    ["kho\u1ea3ng 400".normalize("NFD"), "about 400"],
    ["kho¶ng 400", "about 400"],
    ["Ýt nhÊt 10 ng­êi", "at-least 10 nguoi"],
    ["trªn 80%", "over 0.8 %"],
    ["d­íi 45", "under 45"],
    ["trên\u00a080%", "over 0.8 %"],
    ["  ít  nhất\n10 ", "at-least 10"],
  ])("typed without marks, in capitals, decomposed or in an old font: %j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["đến hết năm 2025", "until 31/12/2025"],
    ["Đến năm 2025", "until 31/12/2025"],
    ["cuối năm 2023", "until 31/12/2023"],
    ["đến cuối năm 2023", "until 31/12/2023"],
    ["hết năm 2025", "until 31/12/2025"],
    ["đến hết 2025", "until 31/12/2025"],
    ["trước năm 2026", "until 31/12/2025"],
    ["trước ngày 31/12/2025", "until 30/12/2025"],
    ["đến 31/12/2025", "until 31/12/2025"],
    ["đến hết quý III/2025", "until 30/9/2025"],
    ["hết tháng 9/2025", "until 30/9/2025"],
    ["đến cuối năm 2023 đạt trên 80%", "over 0.8 % until 31/12/2023"],
    ["Đến hết năm 2025, đạt 100%", "exact 1 % until 31/12/2025"],
    ["đến năm 2025 đào tạo ít nhất 50 người", "unclear"],
    ["đến năm 2025: ít nhất 50 người", "at-least 50 nguoi until 31/12/2025"],
    ["ít nhất 50 người (đến hết năm 2025)", "at-least 50 nguoi until 31/12/2025"],
    ["≥ 50 đến năm 2025", "at-least 50 until 31/12/2025"],
    ["năm 2023", "until 31/12/2023"],
    ["2025", "exact 2025"],
    ["đến 2025 người", "at-most 2025 nguoi"],
  ])("reads the day by which: %j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("keeps a number of Excel as it is, and knows an empty cell from one that says nothing clear", () => {
    expect(readQuantity(0.8)).toMatchObject({ quantity: { comparator: "exact", first: 0.8, unit: "" } });
    expect(readQuantity(null).kind).toBe("empty");
    expect(readQuantity(true).kind).toBe("unclear");
    expect(readQuantity({ error: "#REF!" }).kind).toBe("unclear");
  });

  it("reads every word before every whole number, with and without dots between thousands", () => {
    const words = fc.constantFrom(
      ["khoảng", "about"],
      ["gần", "almost"],
      ["trên", "over"],
      ["hơn", "over"],
      ["ít nhất", "at-least"],
      ["tối thiểu", "at-least"],
      ["dưới", "under"],
      ["không quá", "at-most"],
      ["tối đa", "at-most"],
      ["", "exact"],
    );
    fc.assert(
      fc.property(words, fc.nat(9_999_999), fc.boolean(), ([word, comparator], value, dotted) => {
        const digits = dotted ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ".") : String(value);
        expect(read(`${word} ${digits} người`)).toBe(`${comparator} ${value} nguoi`);
      }),
    );
  });

  it("never throws and never takes long, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => typeof readQuantity(text).kind === "string"),
    );
    const parts = fc.array(
      fc.constantFrom("trên", "dưới", "khoảng", "từ", "đến", "-", "~", "8", "80", "%", "tỷ", " ", ".", ",", "năm", "2025"),
      {
        maxLength: 60,
      },
    );
    fc.assert(fc.property(parts, (list) => typeof readQuantity(list.join(" ")).kind === "string"));
  });
});
