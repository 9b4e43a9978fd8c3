/** The sample workbooks: every key is reached with no false block, clean ones stay quiet, and every finding explains itself. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import type { Explanation } from "../../shared/conditions/explanation.ts";
import { explanationText } from "../../shared/conditions/explanation-text.ts";
import { SEVERITIES, type Severity } from "../../shared/findings/finding.ts";
import { columnIndex } from "../../shared/sheet/address.ts";
import { valueAt, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { textOf } from "../../shared/sheet/table.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";

const folder = new URL("../fixtures/samples/", import.meta.url);
const FAULTY = ["qd1641-flat", "qd1641-birth-by-gender", "tp-hcm-2023", "cchc-tp-hcm"];
const WITH_TOTALS = ["tp-hcm-2023", "ha-noi-2022-2025", "kl39-2023-2030", "cchc-tp-hcm"];
const CLEAN = ["qd1641-clean", "qd1641-lao-cai", "ha-noi-2022-2025", "kl39-2023-2030"];

function workbookOf(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`${name}.xlsx`, folder))));
  if (!read.ok) throw new Error(`${name} could not be read`);
  return read.workbook;
}

interface Expected {
  readonly sheet: string;
  readonly row: number;
  /** Any of these columns is a good place; none means anywhere in the row. */
  readonly columns: readonly string[];
  readonly severity: Severity;
  readonly expect: string;
}

function keyOf(name: string): Expected[] {
  const lines = readFileSync(new URL(`${name}.key.csv`, folder), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) => {
    const [sheet = "", row = "", columns = "", severity = "", expected = ""] = [
      ...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g),
    ].map(([, cell = ""]) => cell.replace(/^"|"$/g, ""));
    const known = SEVERITIES.find((one) => one === severity);
    if (!known) throw new Error(`Unknown severity in the key of ${name}: ${line}`);
    return { sheet, row: Number(row), columns: columns ? columns.split(" ") : [], severity: known, expect: expected };
  });
}

const atLeast = (severity: Severity, wanted: Severity): boolean => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(wanted);
const columnOf = (cell: string | null): string => cell?.replace(/\d+$/, "") ?? "";

describe.each([...FAULTY, ...CLEAN])("%s", (name) => {
  const workbook = workbookOf(name);
  const check = checkWorkbook(workbook);
  const { findings } = check.report;
  const key = keyOf(name);

  test("finds all that the key asks for, where it asks", () => {
    const missed = key.filter(
      (wanted) =>
        !findings.some(
          ({ sheet, row, cell, severity }) =>
            sheet === wanted.sheet &&
            row === wanted.row &&
            atLeast(severity, wanted.severity) &&
            (wanted.columns.length === 0 || wanted.columns.includes(columnOf(cell))),
        ),
    );
    expect(missed).toEqual([]);
  });

  test("blocks and asks nothing else", () => {
    const allowed = (severity: Severity) =>
      new Set(key.filter((one) => atLeast(one.severity, severity)).map(({ sheet, row }) => `${sheet}!${row}`));
    const [blocks, confirms] = [allowed("block"), allowed("confirm")];
    const extra = findings.filter(
      ({ severity, sheet, row }) =>
        (severity === "block" && !blocks.has(`${sheet}!${row}`)) || (severity === "confirm" && !confirms.has(`${sheet}!${row}`)),
    );
    expect(extra.map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
  });

  test("every block, and every question that rests on law, cites a clause with its dates", () => {
    const bare = findings.filter(({ severity, law }) => severity !== "info" && law.length === 0);
    expect(bare.map(({ code }) => code)).toEqual([]);
    expect(
      findings.flatMap(({ law }) => law).filter(({ from, to }) => !/^\d{4}-\d\d-\d\d$/.test(from) || (to !== null && to < from)),
    ).toEqual([]);
  });

  test("every finding explains itself: what was compared, in which cell, with which outcome", () => {
    for (const [index, finding] of findings.entries()) {
      const tree = check.explainFinding(index);
      const nodes = flat(tree);
      const facts = nodes.flatMap((node) => node.facts);
      const told = `${finding.code} ${finding.cell}`;
      expect(facts.length, told).toBeGreaterThan(0);
      if (finding.cell !== null)
        expect(
          facts.some(({ place }) => place?.cell === finding.cell && place.sheet === finding.sheet),
          told,
        ).toBe(true);
      for (const related of finding.related)
        if (related.cell !== null)
          expect(
            facts.map(({ place }) => place?.cell),
            told,
          ).toContain(related.cell);
      if (finding.severity === "block") expect(tree.truth, told).toBe("fails");
      if (finding.severity !== "info")
        expect(
          nodes.some(({ law }) => law.length > 0),
          told,
        ).toBe(true);
      for (const { raw, place } of facts)
        if (raw !== null && place) expect(raw, told).toBe(typedAt(workbook, place.sheet, place.cell));
      for (const locale of ["vi", "en"] as const)
        expect(explanationText(tree, locale), told).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test("messages are whole sentences without holes, and not too long", () => {
    for (const locale of ["vi", "en"] as const) {
      for (const { message, todo, code } of check.worded(locale)) {
        expect(`${message} ${todo}`, code).not.toMatch(/undefined|null|NaN|\[object| {2}|“”/);
        expect(message.length, message).toBeLessThan(220);
      }
    }
  });
});

test.each(WITH_TOTALS)("%s: the totals are those of its key", (name) => {
  const wanted: unknown = JSON.parse(readFileSync(new URL(`${name}.totals.json`, folder), "utf8"));
  expect(checkWorkbook(workbookOf(name)).report.totals).toMatchObject(wanted as Record<string, unknown>);
});

test.each(CLEAN)("%s has no block and no question", (name) => {
  const { findings } = checkWorkbook(workbookOf(name)).report;
  expect(findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
});

function flat(node: Explanation): Explanation[] {
  return [node, ...node.children.flatMap(flat)];
}

function typedAt({ sheets }: WorkbookSnapshot, name: string, cell: string): string {
  const sheet = sheets.find((one) => one.name === name);
  return sheet ? textOf(valueAt(sheet, Number(/\d+$/.exec(cell)?.[0]) - 1, columnIndex(columnOf(cell)))) : "";
}
