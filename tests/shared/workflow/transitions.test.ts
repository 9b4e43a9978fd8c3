/** The life of a plan: which step leads where, and who may take it. */
import { describe, expect, test } from "vitest";
import type { Account } from "../../../shared/workflow/account.ts";
import { isInScope, scopeOf } from "../../../shared/workflow/account.ts";
import { ACTIONS, actionsFrom, mayEver, PLAN_STATES, transition } from "../../../shared/workflow/transitions.ts";
import { isUnitId, isWithin, parentOf, provinceIdOf } from "../../../shared/workflow/unit.ts";

describe("steps", () => {
  test("a plan is sent from anywhere, decided on only while it waits", () => {
    const possible = ACTIONS.flatMap((action) =>
      [null, ...PLAN_STATES].flatMap((from) => {
        const step = transition(action, from);
        return step ? [`${from} ${action} ${step.to}`] : [];
      }),
    );
    expect(possible).toEqual([
      "null send sent",
      "sent send sent",
      "accepted send sent",
      "returned send sent",
      "withdrawn send sent",
      "sent return returned",
      "sent accept accepted",
      "sent withdraw withdrawn",
    ]);
  });

  test.each([
    ["planner", null, ["send"]],
    ["planner", "sent", ["send", "withdraw"]],
    ["planner", "accepted", ["send"]],
    ["centre", null, []],
    ["centre", "sent", ["accept", "return"]],
    ["centre", "returned", []],
    ["head", "sent", []],
    ["reviewer", "sent", []],
  ] as const)("%s with a plan that is %s may: %j", (role, from, actions) => {
    expect(actionsFrom(from, [role])).toEqual(actions);
  });

  test("who never may is told apart from who may not now", () => {
    expect(mayEver("accept", ["planner", "head"])).toBe(false);
    expect(mayEver("accept", ["centre"])).toBe(true);
    expect(mayEver("reopen", ["centre"])).toBe(false);
  });
});

describe("units", () => {
  test.each(["63:10", "34:15", "bo-noi-vu", "63:10/so-noi-vu", "bo-noi-vu/vu-to-chuc"])("%s is one", (unit) => {
    expect(isUnitId(unit)).toBe(true);
  });

  test.each([
    "10",
    "64:10",
    "63:1",
    "63:100",
    "63:10/",
    "63:10/Sở",
    "63:10/a/b",
    "63:10/-a",
    `63:10/${"a".repeat(80)}`,
    " 63:10",
  ])("%j is none", (unit) => {
    expect(isUnitId(unit)).toBe(false);
  });

  test("a department lies within its province, and nothing lies within a like-named one", () => {
    expect(parentOf("63:10/so-noi-vu")).toBe("63:10");
    expect(isWithin("63:10/so-noi-vu", "63:10")).toBe(true);
    expect(isWithin("63:10", "63:10/so-noi-vu")).toBe(false);
    expect(isWithin("34:10", "63:10")).toBe(false);
    expect(provinceIdOf("63:10/so-noi-vu")).toBe("63:10");
    expect(provinceIdOf("bo-noi-vu")).toBeNull();
  });

  test("the centre sees everybody, others themselves and what is under them", () => {
    const planner: Account = { id: "p", unit: "63:10", roles: ["planner"] };
    const sees = (account: Account, unit: string): boolean => isInScope(unit, scopeOf(account));
    expect(["63:10", "63:10/so-noi-vu", "63:96", "bo-noi-vu"].map((unit) => sees(planner, unit))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(sees({ ...planner, roles: ["centre"] }, "63:96")).toBe(true);
  });
});
