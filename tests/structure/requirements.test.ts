/** Every sentence of the five texts that a machine can check is held by something that exists and proved by a test that exists. */
import { describe, expect, test } from "vitest";
import type { Kind } from "../../scripts/requirements/holding.ts";
import { rulesFor } from "../../scripts/requirements/page.ts";
import { PENDING } from "../../scripts/requirements/pending.ts";
import { HELD, holdingOf, requirements } from "../../scripts/requirements/table.ts";
import { checkWorkbook } from "../../shared/check.ts";
import type { Condition } from "../../shared/conditions/condition.ts";
import { INSTRUMENTS } from "../../shared/law/instruments.ts";
import { PROGRAMMES } from "../../shared/programmes/index.ts";
import { workbookOf } from "../support/new-sheet-snapshot.ts";
import { catalogue, modules } from "./catalogue.ts";
import { read, sources } from "./sources.ts";
import { testTitles } from "./test-titles.ts";

const all = requirements();
const rules = catalogue.rules.map(({ value }) => value);
const due = all.filter(({ id }) => !PENDING.some((beginning) => id.startsWith(beginning)));
const isHeld = (id: string): boolean => rulesFor(id, rules).length > 0 || holdingOf(id).by.length > 0;
const machine = due.filter(({ checkable }) => checkable.startsWith("machine"));
const refused = (id: string): boolean => holdingOf(id).by.some(([kind]) => kind === "not checked");

/** What a machine could check if plans told it, and why it does not, is said on the page. */
const NOT_TOLD = ["S004-14", "S004-37", "S004-43", "S004-44"];

test("the table has all sentences of the five texts", () => {
  const counts = ["S000", "S001", "S002", "S003", "S004"].map((seed) => all.filter(({ id }) => id.startsWith(`${seed}-`)).length);
  expect(counts).toEqual([15, 15, 11, 17, 51]);
});

test("no programme is waited for", () => {
  expect(PENDING).toEqual([]);
});

test("every sentence is held by something, or it is said why not", () => {
  expect(due.filter(({ id }) => !isHeld(id)).map(({ id, quote }) => `${id} ${quote}`)).toEqual([]);
});

test("a sentence that a machine can check is proved by a test", () => {
  expect(machine.filter(({ id }) => !refused(id) && holdingOf(id).proofs.length === 0).map(({ id }) => id)).toEqual([]);
  expect(machine.filter(({ id }) => refused(id)).map(({ id }) => id)).toEqual(NOT_TOLD);
});

test("a sentence that decides about people, days, courses or money is held by a rule", () => {
  const deciding = machine.filter(({ category }) => /RULE|QUOTA|CONTENT|BUDGET|SCOPE|TARGET|PRIORITY/.test(category));
  const without = deciding.filter(({ id }) => rulesFor(id, rules).length === 0);
  // S004-37 speaks of criteria that were never issued, S004-48 of money that is totalled.
  expect(without.map(({ id }) => id)).toEqual(["S004-37", "S004-48"]);
});

describe("what is named exists", () => {
  test("parameters, conditions, attestations, totals, instruments and calls", async () => {
    const known = await knownThings();
    const astray = Object.entries(HELD).flatMap(([id, { by }]) =>
      by.flatMap(([kind, what]) => (kind === "not checked" || known[kind].has(what) ? [] : [`${id}: ${kind} ${what}`])),
    );
    expect(astray).toEqual([]);
  });

  test("sentences", () => {
    const ids = new Set(all.map(({ id }) => id));
    const named = [...rules.flatMap(({ covers }) => covers), ...Object.keys(HELD)];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("tests, by the words of their titles", () => {
    const titles = testTitles();
    const proofs = Object.entries(HELD).flatMap(([id, { proofs }]) =>
      proofs.map(({ file, title }) => ({ id, test: `${file} > ${title}` })),
    );
    expect(proofs.filter((proof) => !titles.has(proof.test)).map(({ id, test }) => `${id}: ${test}`)).toEqual([]);
  });
});

async function knownThings(): Promise<Readonly<Record<Exclude<Kind, "not checked">, ReadonlySet<string>>>> {
  const ids = Object.values(modules).flatMap((exports) => Object.values(exports).flatMap(conditionIds));
  const totals = await Promise.all(
    PROGRAMMES.map(
      async ({ id, template }) => checkWorkbook(workbookOf((await template()).sheets), { programme: id }).report.totals,
    ),
  );
  const contracts = sources("shared/api").map((path) => read(path));
  return {
    parameter: new Set(PROGRAMMES.flatMap(({ parameters }) => Object.keys(parameters))),
    condition: new Set(ids),
    attestation: new Set(ids),
    total: new Set(totals.flatMap((one) => Object.keys(one))),
    instrument: new Set(Object.keys(INSTRUMENTS)),
    call: new Set(contracts.flatMap((text) => [...text.matchAll(/operationId: "(\w+)"/g)].map(([, name = ""]) => name))),
  };
}

const KINDS: readonly Condition["kind"][] = ["all", "any", "compare", "one-of", "attested", "unconfirmed"];

function isCondition(value: unknown): value is Condition {
  return (
    typeof value === "object" && value !== null && "kind" in value && "id" in value && KINDS.some((kind) => kind === value.kind)
  );
}

/** Of an exported condition, or of a list of them, with everything inside. */
function conditionIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(conditionIds);
  if (!isCondition(value)) return [];
  const inside = "of" in value ? (Array.isArray(value.of) ? value.of : [value.of]) : [];
  return [value.id, ...inside.flatMap(conditionIds)];
}
