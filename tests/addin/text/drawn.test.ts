/** What is put on the screen has few marks over each letter, however many were typed. */
import { describe, expect, it } from "vitest";
import { drawn } from "../../../addin/text/drawn.ts";
import { openWorkbook } from "../../../addin/worker/open-workbook.ts";
import { cellView } from "../../../addin/worker/sheet-text.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { PLAN_HEADER, planLine } from "../../support/hostile-books.ts";

const STACK = "\u0301\u0489".repeat(5_000);
const mostMarks = (text: string): number => Math.max(0, ...(text.match(/\p{M}+/gu) ?? []).map(({ length }) => length));

describe("drawn text", () => {
  it("keeps Vietnamese in any form, and other scripts with their marks", () => {
    for (const text of ["Đặng Thị Ngữ", "Đặng Thị Ngữ".normalize("NFD"), "ก็ที่", "क्षत्रिय", "👩‍👩‍👧", ""])
      expect(drawn(text)).toBe(text);
  });

  it("has at most four marks over a letter", () => {
    expect(drawn(`a${STACK}b${STACK}`)).toBe("a\u0301\u0489\u0301\u0489b\u0301\u0489\u0301\u0489");
    expect(mostMarks(cellView(`a${STACK}`, undefined, undefined, false)?.text ?? "")).toBe(4);
  });

  it("stands in everything that the page is told of a workbook", async () => {
    const header = [...PLAN_HEADER.slice(0, 6), `Cột${STACK.slice(0, 90)}`];
    const line = planLine(1).with(1, `Nguyễn Văn A${STACK}`).with(2, "31/02/1985").with(4, `nguyên Phó${STACK}`);
    const snapshot = { sheets: [plainSheet("A", [header, line])], date1904: false };
    const settings = { asOf: "", options: {} };
    const open = await openWorkbook(
      { source: { kind: "snapshot", name: "a", snapshot }, settings, fresh: false, locale: "vi" },
      () => {},
    );
    const told = [
      open.plan,
      open.rows("A", 0, 1),
      open.words("en"),
      await Promise.all(open.plan.findings.map(async ({ index }) => (await open.why(index, "vi")).lines)),
    ];
    expect(open.plan.findings.length).toBeGreaterThan(0);
    // Values and fixes are data: no part of the page draws them.
    const shown = JSON.stringify(told, (key, value: unknown) => (key === "values" || key === "fix" ? null : value));
    expect(mostMarks(shown)).toBe(4);
  });
});
