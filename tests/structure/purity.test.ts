/** shared/ gives the same answer everywhere and at any time: it reads no clock, no chance, no host. And only one folder knows Excel. */
import { describe, expect, test } from "vitest";
import { type Node, placeOf, type Source, source, sources, walk } from "./sources.ts";

/** Globals that differ from machine to machine or from moment to moment. */
const HOST = [
  ...["Date", "performance", "setTimeout", "setInterval", "queueMicrotask", "crypto"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "navigator", "localStorage", "indexedDB"],
  ...["document", "window", "self", "globalThis", "process", "require", "Buffer", "console", "eval"],
];
const EXCEL = ["Excel", "Office", "OfficeExtension"];

describe("shared/", () => {
  test("names nothing of the host: no clock, no network, no page, no console", () => {
    expect(uses(sources("shared"), HOST)).toEqual([]);
  });

  test("draws no lots", () => {
    const random = sources("shared").flatMap((path) => {
      const file = source(path);
      return nodesOf(file, "MemberExpression")
        .filter((node) => file.text.slice(node.start).startsWith("Math.random"))
        .map((node) => placeOf(file, node));
    });
    expect(random).toEqual([]);
  });

  test("sorts and prints the same under every locale of the machine", () => {
    const words = ["toLocaleString", "toLocaleDateString", "toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"];
    const found = sources("shared").flatMap((path) => {
      const file = source(path);
      return nodesOf(file, "Identifier")
        .filter((node) => words.includes(String(node.name)))
        .map((node) => `${placeOf(file, node)} ${node.name}`);
    });
    expect(found).toEqual([]);
  });
});

test("only addin/workbook says Excel or Office", () => {
  const files = sources("shared", "functions", "cli", "addin").filter((path) => !path.startsWith("addin/workbook/"));
  expect(uses(files, EXCEL)).toEqual([]);
});

/** Where a global is used, by value or as a type: "path:line name". A name that the file declares itself is its own. */
function uses(files: readonly string[], globals: readonly string[]): string[] {
  return files.flatMap((path) => {
    const file = source(path);
    const declared = declaredIn(file);
    const found: string[] = [];
    for (const { node, above } of walk(file.program)) {
      const name = node.type === "Identifier" ? String(node.name) : "";
      if (globals.includes(name) && !declared.has(name) && !isMemberName(node, above))
        found.push(`${placeOf(file, node)} ${name}`);
    }
    return found;
  });
}

/** `x.document` and `{ document: … }` name a member, not the global. */
function isMemberName(node: Node, above: Node | null): boolean {
  if (!above || above.computed === true) return false;
  if (above.type === "MemberExpression") return above.property === node;
  if (above.type === "TSQualifiedName") return above.right === node;
  if (above.type === "Property") return above.key === node && above.shorthand !== true;
  return (
    ["TSPropertySignature", "TSMethodSignature", "MethodDefinition", "PropertyDefinition"].includes(above.type) &&
    above.key === node
  );
}

function declaredIn(file: Source): Set<string> {
  const names = new Set<string>();
  const add = (pattern: unknown): void => {
    for (const node of patternNodes(pattern)) names.add(node);
  };
  for (const { node } of walk(file.program)) {
    if (node.type === "VariableDeclarator") add(node.id);
    if (/Function/.test(node.type)) add(node.params);
    if (/^(FunctionDeclaration|ClassDeclaration|TSInterfaceDeclaration|TSTypeAliasDeclaration)$/.test(node.type)) add(node.id);
    if (/^Import.*Specifier$/.test(node.type)) add(node.local);
    if (node.type === "CatchClause") add(node.param);
  }
  return names;
}

/** The names that a binding pattern binds. */
function patternNodes(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(patternNodes);
  if (typeof pattern !== "object" || pattern === null) return [];
  const node = pattern as Node; // parts of a binding pattern are nodes
  if (node.type === "Identifier") return [String(node.name)];
  return [node.elements, node.left, node.argument, node.properties, node.value, node.items, node.parameter].flatMap(patternNodes);
}

function nodesOf(file: Source, type: string): Node[] {
  return [...walk(file.program)].map(({ node }) => node).filter((node) => node.type === type);
}
