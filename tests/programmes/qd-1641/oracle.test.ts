/** The decisions of QĐ 1641 against a second opinion that was written from the rulings alone, on thousands of people at the borders. */
import { describe, expect, test } from "vitest";
import { createApp } from "../../../functions/app.ts";
import { realCore } from "../../../functions/core.ts";
import { EligibilityResponse } from "../../../shared/api/decision.ts";
import { programmeNamed } from "../../../shared/programmes/index.ts";
import type { PersonInput } from "../../../shared/programmes/programme.ts";
import { day } from "../../../shared/sheet/day.ts";
import { borderCases, type Case } from "./cases.ts";
import { secondOpinion } from "./oracle.ts";

const programme = programmeNamed("qd-1641");
if (!programme) throw new Error("The programme is not registered");

const SEED = 1641;
const { cases } = borderCases(4_000, SEED);

function disagreements(
  list: readonly Case[],
  decide: (input: PersonInput) => { decision: string; group: string | null },
): string[] {
  return list.flatMap(({ input, world }) => {
    const { decision, group } = decide(input);
    const wanted = secondOpinion(world);
    return decision === wanted.decision && group === wanted.group
      ? []
      : [`seed ${SEED}: ${decision}/${group}, expected ${wanted.decision}/${wanted.group}: ${JSON.stringify(input)}`];
  });
}

describe(`4.000 people at the borders (seed ${SEED})`, () => {
  test("are of every kind", () => {
    const kinds = new Map<string, number>();
    for (const { world } of cases) {
      const { decision, group } = secondOpinion(world);
      kinds.set(`${decision} ${group}`, (kinds.get(`${decision} ${group}`) ?? 0) + 1);
    }
    for (const kind of [
      "eligible a",
      "eligible b",
      "eligible c",
      "ineligible null",
      "ineligible a",
      "undetermined null",
      "undetermined b",
    ]) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(20);
    }
  });

  test("are decided alike", () => {
    expect(disagreements(cases, programme.decider({ asOf: null, options: {} }))).toEqual([]);
  });

  test("are decided alike with the strict end of the term", () => {
    const strict = cases.slice(0, 1_500).map(({ input, world }) => ({ input, world: { ...world, strictTerm: true } }));
    expect(disagreements(strict, programme.decider({ asOf: null, options: { termEnd: "2031-03-31" } }))).toEqual([]);
  });

  test.each([
    ["2025-06-30", { y: 2025, m: 6, d: 30 }],
    ["2025-07-01", { y: 2025, m: 7, d: 1 }],
  ])("are decided alike under the law of %s", (asOf, chosen) => {
    const dated = cases.slice(0, 1_000).map(({ input, world }) => ({ input, world: { ...world, asOf: chosen } }));
    expect(disagreements(dated, programme.decider({ asOf: day(asOf), options: {} }))).toEqual([]);
  });

  test("every undetermined or ineligible one is told why, in a finding with a clause; every eligible one has no block", () => {
    const decide = programme.decider({ asOf: null, options: {} });
    const silent = cases.filter(({ input }) => {
      const { decision, findings } = decide(input);
      const severities = findings.map(({ severity }) => severity);
      if (decision === "eligible") return severities.includes("block");
      const told = decision === "ineligible" ? severities.includes("block") : severities.includes("confirm");
      return !told || findings.some(({ law, severity }) => severity !== "info" && law.length === 0);
    });
    expect(silent.map(({ input }) => JSON.stringify(input))).toEqual([]);
  });
});

test("the Worker answers the same people in the same order", async () => {
  const app = createApp(realCore(() => new Date()));
  const asked = cases.slice(0, 1_000);
  const response = await app.request("/api/eligibility?explain=false", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ programme: "qd-1641", people: asked.map(({ input }) => input) }),
  });
  expect(response.status).toBe(200);
  const { decisions } = EligibilityResponse.parse(await response.json());
  expect(decisions.map(({ ref }) => ref)).toEqual(asked.map(({ input }) => input.ref));
  expect(disagreements(asked, ({ ref }) => decisions[Number(ref)] ?? { decision: "none", group: null })).toEqual([]);
});
