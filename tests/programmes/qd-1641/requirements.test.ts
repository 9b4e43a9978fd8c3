/** Every sentence of the decision that a machine can check is held by something that exists, and the page that says so is fresh. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HELD, holdersOf, PAGE, page, requirements } from "../../../scripts/requirements.ts";
import type { Condition } from "../../../shared/conditions/condition.ts";
import { INSTRUMENTS } from "../../../shared/law/instruments.ts";
import { RULES } from "../../../shared/programmes/qd-1641/check.ts";
import { ATTESTED, ELIGIBLE } from "../../../shared/programmes/qd-1641/conditions.ts";
import { GROUPS } from "../../../shared/programmes/qd-1641/groups.ts";
import { PARAMETERS } from "../../../shared/programmes/qd-1641/parameters.ts";
import { checked, list } from "./sheets.ts";

const all = requirements();
const ids = new Set(all.map(({ id }) => id));

function idsOf(condition: Condition): string[] {
  if (condition.kind === "all" || condition.kind === "any") return [condition.id, ...condition.of.flatMap(idsOf)];
  return condition.kind === "unconfirmed" ? [condition.id, ...idsOf(condition.of)] : [condition.id];
}

test("the table has all sentences of both texts", () => {
  expect(all.filter(({ id }) => id.startsWith("S002-"))).toHaveLength(11);
  expect(all.filter(({ id }) => id.startsWith("S004-"))).toHaveLength(51);
});

test("every sentence is held by something, or it is said why not", () => {
  expect(all.filter(({ id }) => holdersOf(id).length === 0).map(({ id, quote }) => `${id} ${quote}`)).toEqual([]);
});

test("a sentence that decides about people, days, courses or money is held by a rule", () => {
  const deciding = all.filter(
    ({ category, checkable }) => ["RULE", "QUOTA", "CONTENT", "BUDGET", "SCOPE"].includes(category) && /^machine/.test(checkable),
  );
  const without = deciding.filter(({ id }) => !holdersOf(id).some((text) => text.startsWith("rule ")));
  // S004-37 speaks of criteria that were never issued, S004-48 of money that is totalled.
  expect(without.map(({ id }) => id)).toEqual(["S004-37", "S004-48"]);
});

describe("what holds a sentence exists", () => {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    parameter: new Set(Object.keys(PARAMETERS)),
    condition: new Set([...GROUPS.flatMap(idsOf), ...idsOf(ELIGIBLE)]),
    attestation: new Set([...ATTESTED.map(({ id }) => id), ...GROUPS.flatMap(idsOf)]),
    total: new Set(Object.keys(checked([list([{}]).sheet]).check.report.totals)),
    instrument: new Set(Object.keys(INSTRUMENTS)),
  };

  test("parameters, conditions, attestations, totals and instruments", () => {
    const astray = Object.entries(HELD).flatMap(([id, holders]) =>
      holders
        .filter(([kind, what]) => kind !== "not checked" && !known[kind]?.has(what))
        .map((holder) => `${id}: ${holder.join(" ")}`),
    );
    expect(astray).toEqual([]);
  });

  test("sentences named by rules and below", () => {
    const named = [...RULES.flatMap(({ covers }) => covers), ...Object.keys(HELD)];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test("docs/requirements.md is fresh: after a change run `node scripts/requirements.ts`", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(page());
});
