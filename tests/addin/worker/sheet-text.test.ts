import { describe, expect, it } from "vitest";
import { cellView } from "../../../addin/worker/sheet-text.ts";

const shown = (...[value, kind, mark]: [Parameters<typeof cellView>[0], ("date" | "money")?, Parameters<typeof cellView>[2]?]) =>
  cellView(value, kind, mark, false)?.text ?? null;

describe("a cell is shown as people see it", () => {
  it("shows a serial number as a date only in a column of dates", () => {
    expect(shown(26_439, "date")).toBe("20/05/1972");
    expect(shown(26_439)).toBe("26439");
  });

  it("leaves a year typed into a column of dates a year", () => {
    expect(shown(1972, "date")).toBe("1972");
    expect(shown(2999, "date")).toBe("2999");
    expect(shown(3000, "date")).toBe("18/03/1908");
  });

  it("shows no day where the number format hides it", () => {
    expect(shown(26_439, "date", { shows: "month" })).toBe("05/1972");
    expect(shown(26_439, undefined, { shows: "year" })).toBe("1972");
  });

  it("writes money with dots and other numbers without, decimals with a comma", () => {
    expect(shown(182_000_000, "money")).toBe("182.000.000");
    expect(shown(182.5, "money")).toBe("182,5");
    expect(shown(1_172_762_250)).toBe("1172762250");
    expect(shown(0.1 + 0.2)).toBe("0,3");
  });

  it("shows a text in an old Vietnamese font as it was meant to be read", () => {
    expect(shown("§ç ThÞ Ngäc H¬ng", undefined, { font: "tcvn3" })).toBe("Đỗ Thị Ngọc Hương");
    expect(shown("§ç ThÞ Ngäc H¬ng")).toBe("§ç ThÞ Ngäc H¬ng");
  });

  it("shows texts as typed, errors by name, and nothing for nothing", () => {
    expect(shown("  Lý  Thị Nga ")).toBe("  Lý  Thị Nga ");
    expect(shown({ error: "#REF!" })).toBe("#REF!");
    expect(shown(true)).toBe("TRUE");
    expect(shown(null)).toBeNull();
    expect(shown("")).toBeNull();
  });
});
