/** Files are one idea on about one screen, open with what a stranger needs, and leave nothing half done. */
import { expect, test } from "vitest";
import { filesUnder } from "../../scripts/tree.mjs";
import { type Node, placeOf, read, source, sources, walk } from "./sources.ts";

const CODE = ["shared", "functions", "addin", "cli", "bench", "scripts"];
const LONGEST = 300;
/** Beyond this somebody should ask what second subject moved in; said, not failed. */
const LONG = 200;

const code = filesUnder(...CODE).filter((path) => /\.(tsx?|mjs)$/.test(path));
const lines = (path: string): number => read(path).trimEnd().split("\n").length;

test(`no source file is longer than ${LONGEST} lines`, ({ annotate }) => {
  const long = code.filter((path) => lines(path) > LONG).map((path) => `${path}: ${lines(path)}`);
  if (long.length > 0) void annotate(`over ${LONG} lines: ${long.join(", ")}`);
  expect(code.filter((path) => lines(path) > LONGEST)).toEqual([]);
});

test("the README's map names every folder of the core", () => {
  const map = read("README.md").split("## The map of the house")[1] ?? "";
  const folders = [...new Set(filesUnder("shared").flatMap((path) => /^shared\/([^/]+)\//.exec(path)?.[1] ?? []))];
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((folder) => !map.includes(`\n  ${folder}/ `))).toEqual([]);
});

test("every source file opens with a comment that says what it is for", () => {
  const without = code.filter((path) => !/^(#!.*\n)?\/\*\*\s*\S/.test(read(path)));
  expect(without).toEqual([]);
});

test("nothing is marked as unfinished", () => {
  const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "\\bX" + "XX\\b", "HA" + "CK", "not " + "implemented"].join("|"));
  const found = [...code, ...sources("tests")].flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => (marks.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

test("no test is switched off or run alone", () => {
  const RUNNERS = ["test", "it", "describe", "suite", "bench"];
  const off = (node: Node): boolean => {
    const object = node.object as Node; // a member expression has one
    const property = node.property as Node;
    return (
      object.type === "Identifier" &&
      RUNNERS.includes(String(object.name)) &&
      ["only", "skip", "todo", "fails"].includes(String(property.name))
    );
  };
  const found = sources("tests").flatMap((path) => {
    const file = source(path);
    return [...walk(file.program)]
      .filter(({ node }) => node.type === "MemberExpression" && off(node))
      .map(({ node }) => placeOf(file, node));
  });
  expect(found).toEqual([]);
});

test("weak types are only where a comment says why", () => {
  const found = [...sources(...CODE), ...sources("tests")].flatMap((path) => {
    const file = source(path);
    const excused = (node: Node): boolean =>
      file.text.slice(0, node.start).split("\n").slice(-2).join("\n").includes("biome-ignore lint/suspicious/noExplicitAny: ");
    return [...walk(file.program)]
      .filter(({ node }) => node.type === "TSAnyKeyword" && !excused(node))
      .map(({ node }) => placeOf(file, node));
  });
  const silenced = [...sources(...CODE), ...sources("tests")].filter((path) =>
    /@ts-(ignore|expect-error|nocheck)/.test(read(path).replaceAll(/"[^"]*"|\/@ts-.*?\//g, "")),
  );
  expect([...found, ...silenced]).toEqual([]);
});
