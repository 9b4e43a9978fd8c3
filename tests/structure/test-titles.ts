/** The titles of all tests as they are written, after those of their describe blocks: "posts > “%s” of “%s”: %s". */
import { filesUnder } from "../../scripts/tree.mjs";
import { isNode, type Node, source } from "./sources.ts";

const RUNNERS = ["test", "it"];

/** "tests/shared/law/provinces.test.ts > the two maps > has 63 provinces …" for every test there is. */
export function testTitles(): ReadonlySet<string> {
  const files = filesUnder("tests").filter((path) => /\.(tsx?)$/.test(path) && !path.includes("/fixtures/"));
  return new Set(files.flatMap((path) => [...titlesIn(source(path).program, path)]));
}

function* titlesIn(node: Node, above: string): Generator<string> {
  const named = node.type === "CallExpression" ? calledWithTitle(node) : null;
  const here = named ? `${above} > ${named.title}` : above;
  if (named && RUNNERS.includes(named.runner)) yield here;
  const within = named?.runner === "describe" ? here : above;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* titlesIn(child, within);
  }
}

/** `test("…")`, `describe.each(rows)("…")`, `` it.skipIf(missing)(`…`) ``. */
function calledWithTitle(call: Node): { runner: string; title: string } | null {
  const [first] = Array.isArray(call.arguments) ? (call.arguments as readonly unknown[]) : []; // a call has a list of arguments
  const title = titleOf(first);
  const runner = rootOf(call.callee);
  return title !== null && [...RUNNERS, "describe"].includes(runner) ? { runner, title } : null;
}

function rootOf(callee: unknown): string {
  if (!isNode(callee)) return "";
  if (callee.type === "Identifier") return String(callee.name);
  return rootOf(callee.type === "MemberExpression" ? callee.object : callee.callee);
}

/** What a template fills in is "…". */
function titleOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node.type !== "TemplateLiteral") return null;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[]; // a template's fixed parts
  return parts.map(({ value }) => value.cooked).join("…");
}
