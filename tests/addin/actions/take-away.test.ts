import { describe, expect, it } from "vitest";
import { listAsText } from "../../../addin/actions/take-away.ts";
import { harmless } from "../../../shared/text/harmless.ts";
import { findingView } from "../../support/finding-view.ts";

describe("what is copied into a spreadsheet stays text", () => {
  it.each(["=1+1", "+84 912", "-5", "@SUM(A1)", "  =1", "\t=1"])("puts an apostrophe before %j", (text) => {
    expect(harmless(text).startsWith("'")).toBe(true);
  });

  it.each(["Lý Thị Nga", "K01", "31/02/1989", "'=1", "a=b"])("leaves %j as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });

  it("keeps one finding on one line, whatever its words hold", () => {
    const text = listAsText([findingView({ message: "a\tb\nc" }), findingView({ person: "=HYPERLINK(1)" })], () => "Phải sửa");
    expect(text.split("\n").map((line) => line.split("\t").length)).toEqual([6, 6]);
    expect(text).toContain("\t'=HYPERLINK(1)\t");
  });
});
