import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockOf, textOf } from "../../../addin/actions/block-text.ts";

describe("a block of cells as text", () => {
  it.each<[string, string[][]]>([
    ["a", [["a"]]],
    ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]], // biome-ignore format: beside each other
    ["a\t\t\r\n\tb\t", [["a", "", ""], ["", "b", ""]]], // biome-ignore format: beside each other
    ['"hai\ndòng"\t"một ""dấu"" nháy"', [["hai\ndòng", 'một "dấu" nháy']]],
    ['5" ống', [['5" ống']]],
    ["một\nhai\n", [["một"], ["hai"]]],
  ])("reads %j as Excel hands it over", (text, block) => {
    expect(blockOf(text)).toEqual(block);
  });

  it("reads again what it wrote", () => {
    const word = fc.stringMatching(/^[a-zđ"\t\n ]{0,6}$/u).map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.constant("x")), { minLength: 1, maxLength: 5 }), (block) => {
        const rows = block.map((row) => row.map((text) => ({ text, number: false })));
        const rect = { top: 0, left: 0, bottom: rows.length - 1, right: 2 };
        expect(blockOf(textOf(rows, rect))).toEqual(block);
      }),
      { numRuns: 200 },
    );
  });
});
