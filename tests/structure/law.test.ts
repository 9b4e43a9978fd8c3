/** Legal numbers and the instruments behind them: real days, in order, cited. */
import { describe, expect, test } from "vitest";
import { INSTRUMENTS, type Instrument } from "../../shared/law/instruments.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import { LOCALES } from "../../shared/text/locale.ts";
import { parameters } from "./catalogue.ts";

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

  test.each(instruments)("%s has a short name and a title in both languages", (_, { short, title }) => {
    expect(LOCALES.filter((locale) => !short[locale].trim() || title[locale].length <= short[locale].length)).toEqual([]);
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
