/** The project's own source files and what they say, for tests about the tree itself. Paths are from the root, with "/". */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";
import { filesUnder } from "../../scripts/tree.mjs";

const ROOT = new URL("../../", import.meta.url);

export function read(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

/** TypeScript files under the given folders. */
export function sources(...folders: string[]): string[] {
  return filesUnder(...folders).filter((path) => /\.tsx?$/.test(path));
}

/** A node of the syntax tree, as far as these tests look: they walk it by names of node types. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** A path of the project for "./x.ts", the package's specifier otherwise. */
  readonly target: string;
  readonly own: boolean;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
  /** `import(…)`: loaded when it is asked for. */
  readonly later: boolean;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly imports: readonly Import[];
}

const parsed = new Map<string, Source>();

export function source(path: string): Source {
  const known = parsed.get(path);
  if (known) return known;
  const text = read(path);
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const imports = module.staticImports.map(({ moduleRequest, entries }) =>
    importOf(path, moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
  );
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) imports.push(importOf(path, moduleRequest.value, isType));
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const asked = text.slice(moduleRequest.start, moduleRequest.end);
    if (/^["']/.test(asked)) imports.push({ ...importOf(path, asked.slice(1, -1), false), later: true });
  }
  // The parser's own tree type names every node; a test about the tree needs only what every node has.
  const result = { path, text, program: program as unknown as Node, imports };
  parsed.set(path, result);
  return result;
}

function importOf(from: string, specifier: string, typeOnly: boolean): Import {
  const own = specifier.startsWith(".");
  return { target: own ? posix.join(posix.dirname(from), specifier) : specifier, own, typeOnly, later: false };
}

/** Every node with the one above it, from the top down. */
export function* walk(node: Node, above: Node | null = null): Generator<{ node: Node; above: Node | null }> {
  yield { node, above };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** "shared/law/dated.ts:12": what an editor opens. */
export function placeOf({ path, text }: Source, node: Node): string {
  return `${path}:${text.slice(0, node.start).split("\n").length}`;
}
