/** What the modules of shared/ export that pages are made from: rules, findings and parameters, each once, with the file they stand in. */
import { pathToFileURL } from "node:url";
import type { AnyFinding } from "../shared/findings/finding.ts";
import type { Parameter } from "../shared/law/dated.ts";
import type { Rule } from "../shared/rules/rule.ts";
import { ROOT } from "./root.mjs";
import { filesUnder } from "./tree.mjs";

export interface Defined<T> {
  /** "shared/rules/common/dates.ts". */
  readonly path: string;
  /** The name it is exported by: "PARAMETERS.youngAge" for a member of a table. */
  readonly name: string;
  readonly value: T;
}

export interface Catalogue {
  readonly rules: readonly Defined<Rule<unknown>>[];
  readonly findings: readonly Defined<AnyFinding>[];
  readonly parameters: readonly Defined<Parameter<unknown>>[];
}

export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

function isFinding(value: unknown): value is AnyFinding {
  return isObject(value) && typeof value.code === "string" && typeof value.at === "function";
}

function isRule(value: unknown): value is Rule<unknown> {
  return isObject(value) && Array.isArray(value.finds) && typeof value.name === "string" && Array.isArray(value.covers);
}

function isParameter(value: unknown): value is Parameter<unknown> {
  return isObject(value) && Array.isArray(value.history) && "checkedOn" in value;
}

/** `modules` by path from the root. Exports and the members of exported tables such as PARAMETERS; of rules those in a scheme's lists too. */
export function catalogueOf(modules: Modules): Catalogue {
  const exported = Object.entries(modules)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, exports]) => Object.entries(exports).map(([name, value]) => ({ path, name, value })));
  const members = exported.flatMap(inside);
  const listed = members.filter(({ value }) => Array.isArray(value)).flatMap(inside);
  return {
    rules: defined(isRule, [...exported, ...members, ...listed]),
    findings: defined(isFinding, [...exported, ...members]),
    parameters: defined(isParameter, [...exported, ...members]),
  };
}

function inside({ path, name, value }: Defined<unknown>): Defined<unknown>[] {
  return isObject(value) ? Object.entries(value).map(([key, member]) => ({ path, name: `${name}.${key}`, value: member })) : [];
}

/** Each once, under the first name it has. */
function defined<T>(is: (value: unknown) => value is T, named: readonly Defined<unknown>[]): Defined<T>[] {
  const found = new Map<T, Defined<T>>();
  for (const { path, name, value } of named) if (is(value) && !found.has(value)) found.set(value, { path, name, value });
  return [...found.values()];
}

/** Every module of shared/ but the interface's contracts, loaded. */
export async function loadCatalogue(): Promise<Catalogue> {
  const paths = filesUnder("shared").filter((path) => path.endsWith(".ts") && !path.startsWith("shared/api/"));
  const modules = await Promise.all(
    paths.map(async (path) => [path, await import(pathToFileURL(`${ROOT}/${path}`).href)] as const),
  );
  return catalogueOf(Object.fromEntries(modules));
}
