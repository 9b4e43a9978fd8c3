/** What the modules of shared/ define: findings, rules, parameters. Read from their exports, so that nothing has to be listed twice. */
import type { AnyFinding } from "../../shared/findings/finding.ts";
import type { Parameter } from "../../shared/law/dated.ts";
import type { Rule } from "../../shared/rules/rule.ts";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(["../../shared/**/*.ts", "!../../shared/api/**"], {
  eager: true,
});

export interface Defined<T> {
  /** "shared/rules/common/dates.ts". */
  readonly path: string;
  readonly value: T;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

function isFinding(value: unknown): value is AnyFinding {
  return isObject(value) && typeof value.code === "string" && typeof value.at === "function";
}

function isRule(value: unknown): value is Rule<unknown> {
  return isObject(value) && Array.isArray(value.finds) && typeof value.name === "string" && typeof value.check === "function";
}

function isParameter(value: unknown): value is Parameter<unknown> {
  return isObject(value) && Array.isArray(value.history) && "checkedOn" in value;
}

/** Exports, and the members of exported tables such as PARAMETERS, each once. */
function defined<T>(is: (value: unknown) => value is T): Defined<T>[] {
  const found = new Map<T, string>();
  for (const [file, exports] of Object.entries(modules)) {
    const path = file.replace(/^(\.\.\/)+/, "");
    for (const value of Object.values(exports).flatMap((value) => [value, ...(isObject(value) ? Object.values(value) : [])])) {
      if (is(value) && !found.has(value)) found.set(value, path);
    }
  }
  return [...found].map(([value, path]) => ({ path, value }));
}

export const findings = defined(isFinding);
export const rules = defined(isRule);
export const parameters = defined(isParameter);
