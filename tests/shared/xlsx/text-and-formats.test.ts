/** The small readers under the cells: number formats, font names, plain numbers, relationship targets. */
import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { encodingOf } from "../../../shared/xlsx/font-look.ts";
import { showsOfFormat } from "../../../shared/xlsx/number-format.ts";
import { resolveTarget } from "../../../shared/xlsx/package.ts";
import { plainNumber } from "../../../shared/xlsx/plain-number.ts";
import { serialOfIso } from "../../../shared/xlsx/written-value.ts";
import { decodeText } from "../../../shared/xlsx/xml-text.ts";

it.each([
  ["mm/yyyy", "month"],
  ['"tháng "mm"/"yyyy', "month"],
  ["[$-42A]mm\\/yyyy;@", "month"],
  ["mmm-yy", "month"],
  ["yyyy", "year"],
  ['"Năm" yyyy', "year"],
  ["dd/mm/yyyy", undefined],
  ["dd/mm", undefined],
  ["mmmm", undefined],
  ["General", undefined],
  ["yyyy hh:mm", undefined],
  ["0.00", undefined],
  ['0" y"', undefined],
  ["[h]:mm", undefined],
])("takes the format %s to show %s", (code, shows) => {
  expect(showsOfFormat(200, code)).toBe(shows);
});

it("knows the one built-in format that hides the day", () => {
  expect([14, 15, 16, 17, 18, 22].map((id) => showsOfFormat(id, undefined))).toEqual([
    undefined,
    undefined,
    undefined,
    "month",
    undefined,
    undefined,
  ]);
});

it("knows the fonts of the old encodings by their names", () => {
  expect([".VnTime", ".vntimeh", "VNI-Times", "Times New Roman", "Vni", "Vnitimes"].map(encodingOf)).toEqual([
    "tcvn3",
    "tcvn3",
    "vni",
    null,
    null,
    null,
  ]);
});

it("reads a plain number exactly as the language does, or leaves it to the language", () => {
  const digits = fc.stringMatching(/^-?\d{1,17}(\.\d{0,17})?$/);
  fc.assert(
    fc.property(digits, (text) => {
      const bytes = strToU8(`>${text}<`);
      const number = plainNumber(bytes, 1, bytes.length - 1);
      if (!Number.isNaN(number)) expect(number).toBe(Number(text) === 0 ? 0 : Number(text));
    }),
    { numRuns: 1000 },
  );
  const known = ["30015", "182.5", "-7", "100000.25"].map((text) => plainNumber(strToU8(text), 0, text.length));
  expect(known).toEqual([30015, 182.5, -7, 100000.25]);
});

it("decodes any text as the platform does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = text.replaceAll(/[&\r\p{Cs}]|_x/gu, "");
      const bytes = strToU8(plain);
      expect(decodeText(bytes, 0, bytes.length)).toBe(plain);
    }),
  );
  const long = "Đề án ".repeat(5000);
  expect(decodeText(strToU8(long), 0, strToU8(long).length)).toBe(long);
});

it("reads days and times of ISO 8601", () => {
  expect(
    ["2024-03-05", "2024-03-05T18:00:00Z", "12:00", "1900-01-01", "2024-02-30", ""].map((text) => serialOfIso(text, false)),
  ).toEqual([45356, 45356.75, 0.5, 1, null, null]);
});

it("resolves targets against the folder of their part", () => {
  expect(
    [
      ["xl/", "worksheets/sheet1.xml"],
      ["xl/", "/xl/a.xml"],
      ["xl/worksheets/", "../media/a.png"],
      ["", "./xl/workbook.xml"],
      ["xl/", "../../../a"],
    ].map(([folder = "", target = ""]) => resolveTarget(folder, target)),
  ).toEqual(["xl/worksheets/sheet1.xml", "xl/a.xml", "xl/media/a.png", "xl/workbook.xml", "a"]);
});
