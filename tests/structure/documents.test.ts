/** What people look up by number or by heading is there once: decisions are counted without gaps, headings of the glossary differ. */
import { expect, test } from "vitest";
import { z } from "zod";
import { filesUnder } from "../../scripts/tree.mjs";
import { read } from "./sources.ts";

const Names = z.record(z.string(), z.string());
const PackageJson = z.object({ dependencies: Names, devDependencies: Names });

const decisions = filesUnder("docs/decisions").filter((path) => path.endsWith(".md"));
const numberOf = (path: string): string => /\/(\d{4})-[^/]+$/.exec(path)?.[1] ?? path;

test("decisions are numbered from one, without gaps or doubles", () => {
  const expected = decisions.map((_, index) => String(index + 1).padStart(4, "0"));
  expect(decisions.map(numberOf).toSorted()).toEqual(expected);
});

test("a decision's heading has the number of its file", () => {
  const other = decisions.filter((path) => !read(path).startsWith(`# ${numberOf(path)}`));
  expect(other).toEqual([]);
});

test("every package has its line in the decision about dependencies", () => {
  const { dependencies, devDependencies } = PackageJson.parse(JSON.parse(read("package.json")));
  const lines = read("docs/decisions/0004-dependencies.md");
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !lines.includes(`\`${name}\``))).toEqual([]);
});

test("no heading of the glossary stands twice", () => {
  const headings = read("docs/glossary.md").match(/^## .*$/gm) ?? [];
  expect(headings).toEqual([...new Set(headings)]);
});

test("every picture and document that the README names is there", () => {
  const named = [...read("README.md").matchAll(/(?:\]\(|src=")(docs\/[^)"#]+)/g)].map(([, path = ""]) => path);
  const there = filesUnder("docs");
  expect(named.filter((path) => !there.some((file) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
});
