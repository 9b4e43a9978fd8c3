/** The generated cases: stored as files, made again by their seed, and expected by a second opinion that shares nothing with the rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { source } from "../structure/sources.ts";
import { csvText, GENERATORS } from "./generators.ts";
import type { Line } from "./opinion.ts";
import { ALL_COLUMNS, readCases, sourcesOf } from "./table.ts";

const FOLDER = join(import.meta.dirname, "../../law-cases");

describe.each(GENERATORS)("$programme (seed $seed)", ({ programme, generate, oracle }) => {
  const tables = generate().map((table) => {
    const stored = readFileSync(join(FOLDER, programme, "sinh", `${table.file}.csv`), "utf8").replaceAll("\r\n", "\n");
    return { ...table, stored };
  });

  test("at least a thousand, of every decision", () => {
    const lines = tables.flatMap((table) => table.lines);
    expect(lines.length).toBeGreaterThanOrEqual(1_000);
    for (const decision of ["đủ điều kiện", "không đủ điều kiện", "chưa thể kết luận"]) {
      expect(lines.filter((line) => line["kết luận"] === decision).length, decision).toBeGreaterThan(100);
    }
  });

  test.each(tables)("$file.csv is what the seed makes", ({ stored, ...table }) => {
    expect(stored === csvText(table), `node tests/law-cases/write.ts writes ${table.file}.csv again`).toBe(true);
  });

  test.each(tables)("$file.csv: the second opinion on what the file holds is what it says", ({ file, stored }) => {
    const anySource = new Set(stored.split("\n").flatMap((line) => line.split(";").flatMap((cell) => sourcesOf(cell))));
    const { rows, wrong } = readCases(file, stored, anySource);
    expect(wrong).toEqual([]);
    const other = rows.filter(({ cell }) => {
      const line = Object.fromEntries(ALL_COLUMNS.map((column) => [column, cell(column)])) as Line; // every column
      const { decision, group, clauses } = oracle(line);
      return decision !== cell("kết luận") || group !== cell("nhóm") || clauses.join("; ") !== cell("điều khoản");
    });
    expect(other.map(({ place }) => place)).toEqual([]);
  });
});

test("the second opinion and its generator import nothing of the rules", () => {
  const open = ["tests/law-cases/generators.ts"];
  const reached = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const what of source(path).imports) if (what.own) open.push(what.target);
  }
  expect([...reached].filter((path) => !path.startsWith("tests/"))).toEqual([]);
});
