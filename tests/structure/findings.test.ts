/** The catalogue of findings as a whole: codes are unique and stable in form, words are there in both languages, every rule is honest. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { COLUMN_FINDINGS } from "../../shared/columns/findings.ts";
import type { AnyFinding } from "../../shared/findings/finding.ts";
import { MORE } from "../../shared/findings/more-findings.ts";
import { OTHER_PROGRAMME } from "../../shared/findings/other-programme.ts";
import { PROGRAMMES } from "../../shared/programmes/index.ts";
import { LOCALES } from "../../shared/text/locale.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { findings, rules } from "./catalogue.ts";
import { sources } from "./sources.ts";

const codesOf = (definitions: Iterable<AnyFinding>): string[] => [...definitions].map(({ code }) => code);
const listed = new Set(rules.flatMap(({ value }) => value.finds));
const all = new Set([...findings.map(({ value }) => value), ...listed, ...PROGRAMMES.flatMap(({ finds }) => finds)]);

describe("codes", () => {
  test("are many and unique", () => {
    const codes = codesOf(all);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.length).toBeGreaterThan(20);
  });

  test("are common/… or a programme's id/…, in lower case with hyphens", () => {
    const prefixes = ["common", ...PROGRAMMES.map(({ id }) => id)];
    const odd = codesOf(all).filter(
      (code) => !/^[a-z0-9-]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || !prefixes.includes(code.split("/")[0] ?? ""),
    );
    expect(odd).toEqual([]);
  });

  test("of a programme stand in the programme's folder, common ones outside", () => {
    const homeOf = (code: string): string =>
      code.replace(/^common\/.*/, "shared/").replace(/^(?!shared\/)([^/]+)\/.*/, "shared/programmes/$1/");
    const astray = findings.filter(({ path, value: { code } }) => {
      const home = homeOf(code);
      return !path.startsWith(home) || (home === "shared/" && path.startsWith("shared/programmes/"));
    });
    expect(astray.map(({ path, value }) => `${path}: ${value.code}`)).toEqual([]);
  });
});

describe("words", () => {
  const every = [...all];

  test("title and advice are there in both languages", () => {
    const missing = every.filter(({ title, todo }) => LOCALES.some((locale) => !title[locale].trim() || !todo[locale].trim()));
    expect(codesOf(missing)).toEqual([]);
  });

  test("a title is a heading: no full stop", () => {
    expect(codesOf(every.filter(({ title }) => LOCALES.some((locale) => title[locale].endsWith("."))))).toEqual([]);
  });

  test("advice is a sentence: it ends with a full stop", () => {
    expect(codesOf(every.filter(({ todo }) => LOCALES.some((locale) => !todo[locale].endsWith("."))))).toEqual([]);
  });

  test("a row's block says what to do differently from its title", () => {
    expect(codesOf(every.filter(({ title, todo }) => title.vi === todo.vi.replace(/\.$/, "")))).toEqual([]);
  });
});

describe("rules and programmes", () => {
  test("every finding is listed by the rule that may yield it", () => {
    const used = new Set([...listed, ...PROGRAMMES.flatMap(({ finds }) => finds)]);
    // A rule that crashed is reported by the runner, what is not listed by the list, another's table and what no longer fits by the choice: not by a rule.
    const ofNoRule = ["common/rule-failed", ...codesOf([...COLUMN_FINDINGS, ...Object.values(MORE), ...OTHER_PROGRAMME])];
    const orphans = codesOf(all).filter((code) => !ofNoRule.includes(code) && !codesOf(used).includes(code));
    expect(orphans).toEqual([]);
  });

  test("rule names are unique, and have the form of codes", () => {
    // A rule that is put to work on a part of a larger subject is the same rule: it keeps its list of findings.
    const lists = new Map(rules.map(({ value: { name, finds } }) => [finds, name]));
    const names = [...lists.values()];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  test.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    "%s lists only its own and common findings",
    (id, { finds }) => {
      expect(codesOf(finds).filter((code) => !code.startsWith(`${id}/`) && !code.startsWith("common/"))).toEqual([]);
    },
  );

  test("every folder of shared/programmes is registered", () => {
    const folders = new Set(
      sources("shared/programmes").flatMap((path) => /^shared\/programmes\/([^/]+)\//.exec(path)?.[1] ?? []),
    );
    expect([...folders].sort()).toEqual(PROGRAMMES.map(({ id }) => id).sort());
  });
});

test.each(["qd1641-flat", "qd1641-birth-by-gender"])("%s: every block of a programme names the clause behind it", (name) => {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}.xlsx`, import.meta.url))));
  if (!("workbook" in read)) throw new Error(`${name} could not be read`);
  const blocks = checkWorkbook(read.workbook).report.findings.filter(
    ({ code, severity }) => severity === "block" && !code.startsWith("common/"),
  );
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter(({ law }) => law.length === 0).map(({ code }) => code)).toEqual([]);
});
