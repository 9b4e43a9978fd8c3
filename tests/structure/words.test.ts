/** Every Vietnamese text of the program: office language, no exclamation marks, nobody is "bạn", a line of a sheet is "dòng". */
import { describe, expect, test } from "vitest";
import { placeOf, source, sources, walk } from "./sources.ts";

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

interface Said {
  readonly place: string;
  readonly text: string;
}

/** Literal texts and the fixed parts of templates that hold a Vietnamese letter; what tags hold between them in .tsx files too. */
const said: readonly Said[] = sources("shared", "functions", "addin", "cli").flatMap((path) => {
  const file = source(path);
  return [...walk(file.program)].flatMap(({ node }) => {
    const raw = node.type === "TemplateElement" ? (node.value as { cooked: string }).cooked : node.value; // a template element's value has both forms
    const isText = ["Literal", "TemplateElement", "JSXText"].includes(node.type) && typeof raw === "string";
    return isText && VIETNAMESE.test(raw) ? [{ place: placeOf(file, node), text: raw }] : [];
  });
});

/** As a word: JavaScript's \b does not know Vietnamese letters. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

describe(`Vietnamese texts`, () => {
  test("there are many", () => {
    expect(said.length).toBeGreaterThan(100);
  });

  test.each<[string, RegExp]>([
    ["no exclamation mark", /[\p{L}\d”")]\s*!(?:\s|$)/u],
    ["no “bạn” and no “tôi”", word("bạn|tôi|chúng tôi|chúng ta|vui lòng nhé")],
    [
      "a line of a sheet is “dòng”, never “hàng”",
      word("hàng (?:số|thứ|này|đó|trống|tiêu đề|dữ liệu|đầu|cuối|\\d+)|các hàng|mỗi hàng|từng hàng|số hàng"),
    ],
    ["composed letters only (NFC)", /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b](?<=\p{L}\p{M})/u],
  ])("%s", (_, forbidden) => {
    expect(said.filter(({ text }) => forbidden.test(text)).map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });
});
