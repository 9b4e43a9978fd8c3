/** The pages made from the code: fresh, complete, with examples that have no holes and clauses that findings really carry. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exampleOf } from "../../scripts/pages/example.ts";
import { clausesOf } from "../../scripts/pages/finding-pages.ts";
import { FOLDERS, findingsOf, pagesOf } from "../../scripts/pages/pages.ts";
import { WHEN } from "../../scripts/pages/when.ts";
import { filesUnder } from "../../scripts/tree.mjs";
import { checkWorkbook } from "../../shared/check.ts";
import { citationText } from "../../shared/law/citation.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { LOCALES } from "../../shared/text/locale.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { catalogue } from "./catalogue.ts";
import { read } from "./sources.ts";

const pages = pagesOf(catalogue, CARDS);
const findings = findingsOf(catalogue);

test.each([...pages])("%s is fresh: after a change run `npm run docs`", (path, text) => {
  expect(read(path)).toBe(text);
});

test("no page is left of what is no more", () => {
  expect(filesUnder(...FOLDERS).filter((path) => !pages.has(path))).toEqual([]);
});

describe("every finding", () => {
  test("has its section, and the index leads to it", () => {
    const index = pages.get("docs/findings/README.md") ?? "";
    const without = findings.filter(({ code }) => {
      const [family = "", kind = ""] = code.split("/");
      return !pages.get(`docs/findings/${family}.md`)?.includes(`\n## ${kind}\n`) || !index.includes(`(${family}.md#${kind})`);
    });
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  test("has an example in both languages, without holes: a new value needs a sample in scripts/pages/sample-values.ts", () => {
    const holes = findings.flatMap((finding) =>
      LOCALES.flatMap((locale) => {
        const { text, unknown } = exampleOf(finding, locale);
        const odd = unknown.length > 0 || text === "" || /undefined|NaN|null|\[object/.test(text);
        return odd ? [`${finding.code} (${locale}): ${unknown.join(", ")} “${text}”`] : [];
      }),
    );
    expect(holes).toEqual([]);
  });

  test("that says when it is raised is one that exists", () => {
    const kinds = new Set(findings.map(({ code }) => code.split("/")[1]));
    expect(Object.keys(WHEN).filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

test("a clause that a finding of a sample workbook carries stands on its page, or is its programme's own text", () => {
  const folder = new URL("../fixtures/samples/", import.meta.url);
  const astray = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
    const book = readWorkbook(new Uint8Array(readFileSync(new URL(file, folder))));
    const { findings: found, programme } = checkWorkbook(book.ok ? book.workbook : { sheets: [], date1904: false }).report;
    const own = CARDS.find(({ id }) => id === programme?.id)?.instrument;
    for (const { code, law } of found) {
      const known = clausesOf(code, CARDS).map((cite) => citationText(cite).vi);
      for (const { cite } of law)
        if (cite.instrument !== own && !known.includes(citationText(cite).vi)) astray.add(`${code}: ${citationText(cite).vi}`);
    }
  }
  expect([...astray]).toEqual([]);
});

test("every parameter has its section with each of its values", () => {
  const text = [...pages].flatMap(([path, page]) => (path.startsWith("docs/parameters/") ? [page] : [])).join("\n");
  const without = catalogue.parameters.filter(({ name, value }) => {
    const [, page = ""] = text.split(`\n## ${name.replace(/^[A-Z_]+\./, "")}\n`);
    return !page.includes(value.title.vi) && !text.includes(`**${value.title.vi}**`);
  });
  expect(without.map(({ name }) => name)).toEqual([]);
});
