/** Legal numbers and the instruments behind them: real days, in order, cited. */
import { describe, expect, test } from "vitest";
import { SOURCES } from "../../scripts/pages/instrument-sources.ts";
import { INSTRUMENT_TITLES } from "../../shared/law/instrument-titles.ts";
import { INSTRUMENTS, type Instrument } from "../../shared/law/instruments.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import { LOCALES } from "../../shared/text/locale.ts";
import { parameters } from "./catalogue.ts";
import { placeOf, read, source, sources, walk } from "./sources.ts";

const cited = (id: keyof typeof INSTRUMENTS): Instrument => INSTRUMENTS[id];
const isDay = (text: string): boolean => parseDay(text) !== null;
const instruments = Object.entries(INSTRUMENTS);

describe("instruments", () => {
  test.each(instruments)("%s: issued, then in force, then perhaps ended, all real days", (_, { issued, effective, until }) => {
    const days = [issued, effective, until].filter((text) => text !== null);
    expect(days.filter((text) => !isDay(text))).toEqual([]);
    // "YYYY-MM-DD" sorts as days do.
    expect([...days].sort()).toEqual(days);
  });

  test.each(instruments)("%s has a short name and a title in both languages", (id, { short }) => {
    const title = INSTRUMENT_TITLES[id as keyof typeof INSTRUMENT_TITLES]; // the keys of INSTRUMENTS
    expect(LOCALES.filter((locale) => !short[locale].trim() || title[locale].length <= short[locale].length)).toEqual([]);
  });
});

describe("instruments in use", () => {
  const code = [...sources("shared"), ...sources("scripts/requirements")]
    .filter((path) => !/law\/\S*instruments?\.ts$/.test(path))
    .map(read);

  test.each(instruments.map(([id]) => id))("%s is cited, or holds a sentence of the requirements", (id) => {
    expect(code.some((text) => text.includes(`"${id}"`))).toBe(true);
  });

  test.each(instruments)("%s says where it was seen", (id) => {
    expect(SOURCES[id as keyof typeof SOURCES]).toMatch(/\.$/); // the keys of INSTRUMENTS
  });
});

/** How each kind of document is numbered. */
const NUMBERS: readonly RegExp[] = [
  /^QĐ \d+\/QĐ-(?:TTg|UBND(?: TP\.HCM| Hà Nội)?)$/,
  /^QĐ \d+\/\d{4}\/QĐ-TTg$/,
  /^QĐ \d+-QĐ\/BCĐ$/,
  /^NĐ \d+\/\d{4}\/NĐ-CP$/,
  /^TT \d+\/\d{4}\/TT-(?:BTC|BCA|BNV)$/,
  /^NQ \d+\/\d{4}\/QH\d+$/,
  /^Luật \d+\/\d{4}\/QH\d+$/,
  /^KL \d+-KL\/TW$/,
];
/** Known from news only: the number was not told. */
const UNNUMBERED = ["kh-2023-tp-hcm"];

describe("numbers of documents", () => {
  test.each(instruments.filter(([id]) => !UNNUMBERED.includes(id)))("%s has the number of its kind", (_, { short }) => {
    expect(NUMBERS.filter((form) => form.test(short.vi))).toHaveLength(1);
  });

  test("no text names a decree, circular or resolution that is not listed", () => {
    const numbered = /\b\d+\/\d{4}\/(?:NĐ-CP|TT-[A-Z]+|QH\d+|QĐ-TTg)\b/g;
    const known = new Set(
      instruments.flatMap(([id, { short }]) =>
        [...`${short.vi} ${INSTRUMENT_TITLES[id as keyof typeof INSTRUMENT_TITLES].vi}`.matchAll(numbered)].map(
          ([number]) => number,
        ),
      ),
    );
    const named = sources("shared", "addin", "cli").flatMap((path) =>
      [
        ...read(path)
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
          .matchAll(numbered),
      ]
        .filter(([number]) => !known.has(number))
        .map(([number]) => `${path}: ${number}`),
    );
    expect(named).toEqual([]);
  });
});

describe("legal numbers are parameters", () => {
  /** Where numbers of the law are at home, and what writes sheets. */
  const HOME = /\/(?:parameters|published|general-law|law|days)\.ts$|\/(?:template|formulas|sending)\//;
  const COMPARES = ["<", "<=", ">", ">=", "===", "!=="];
  const COMMON = new Set([0, 1, 2, 12, 100]);
  /** Bounds that are no law: of texts, of lists, of what a reading looks at. By file, with the number. */
  const TECHNICAL: Readonly<Record<string, readonly number[]>> = {
    "shared/programmes/qd-1641/rules/provinces.ts": [4],
    "shared/programmes/kl-39/people/rules/years.ts": [5],
    // Under a month, as the kinds of courses are told apart where an interface names none.
    "shared/programmes/kl-39/people/scheme.ts": [31],
  };
  const files = sources("shared/programmes", "shared/people").filter((path) => !HOME.test(path));

  test("rules compare with none that stands in them, and name no year", () => {
    const naked = files.flatMap((path) => {
      const file = source(path);
      return [...walk(file.program)].flatMap(({ node, above }) => {
        const { value } = node;
        if (node.type !== "Literal" || typeof value !== "number" || COMMON.has(value) || TECHNICAL[path]?.includes(value))
          return [];
        const compared = above?.type === "BinaryExpression" && COMPARES.includes(String(above.operator));
        const year = Number.isInteger(value) && value >= 1990 && value <= 2100;
        return compared || year ? [`${placeOf(file, node)}: ${value}`] : [];
      });
    });
    expect(naked).toEqual([]);
  });
});

describe("parameters", () => {
  test("there are some to look at", () => {
    expect(parameters.length).toBeGreaterThan(10);
  });

  test.each(parameters.map(({ path, value }) => [value.title.vi, path, value] as const))(
    "%s (%s)",
    (_, __, { history, checkedOn, title }) => {
      const days = history.map(({ from }) => from);
      expect(days.length).toBeGreaterThan(0);
      expect([...days, checkedOn].filter((text) => !isDay(text))).toEqual([]);
      expect([...new Set(days)].sort()).toEqual(days);
      expect(LOCALES.filter((locale) => !title[locale].trim())).toEqual([]);
    },
  );

  test("no value of a text counts before the text is in force, unless it is our reading", () => {
    const early = parameters.flatMap(({ value: { title, basis, history } }) =>
      history.flatMap(({ from, cite }) =>
        basis === "law" && from < cited(cite.instrument).effective ? [`${title.vi}: ${from} (${cite.instrument})`] : [],
      ),
    );
    expect(early).toEqual([]);
  });

  test("no value counts before its instrument was issued, nor is it first set by one that had ended", () => {
    const wrong = parameters.flatMap(({ value: { title, history } }) =>
      history.flatMap(({ from, cite }) => {
        const { issued, effective, until } = cited(cite.instrument);
        return from < (issued ?? effective) || (until !== null && from > until)
          ? [`${title.vi}: ${from} (${cite.instrument})`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
