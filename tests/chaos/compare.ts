/** The server after the storm beside what the clients were told: plans, versions, receipts, and totals by everything. */
import { isDeepStrictEqual } from "node:util";
import { PlanStatus } from "../../shared/api/plan-status.ts";
import { ReceiptBody } from "../../shared/api/receipts.ts";
import { TotalsBody } from "../../shared/api/totals.ts";
import { DIMENSIONS, type Dimension, TOTAL_STATES, type TotalState } from "../../shared/totals/dimensions.ts";
import { PROGRAMME, planPath } from "../support/sent-plans.ts";
import { read } from "./caller.ts";
import { countedLines, type Line, sumsBy } from "./expected-totals.ts";
import type { ModelPlan } from "./model.ts";

export interface Comparison {
  /** Steps that were answered and are not there, or are there otherwise. */
  readonly lost: readonly string[];
  /** Versions that nobody was told of. */
  readonly doubled: readonly string[];
  readonly totals: readonly string[];
  /** How many roll-ups were added up again from the lines. */
  readonly rollups: number;
}

/** Beside every dimension alone: pairs and triples that are kept ready, and some that are not. */
const COMBINED: readonly (readonly Dimension[])[] = [
  ["province", "course"],
  ["unit", "gender"],
  ["unit", "gender", "ageBand"],
  ["province", "group", "source"],
  ["course", "gender", "group"],
  ["country", "source", "year"],
  ["unit", "course", "source"],
  ["province", "course", "gender", "ageBand"],
  ["unit", "country", "source", "group"],
];

export type Get = (path: string) => Promise<unknown>;

export async function compare(plans: readonly ModelPlan[], periods: readonly string[], get: Get): Promise<Comparison> {
  const standing: Standing[] = [];
  for (const plan of plans) standing.push(await comparePlan(plan, get));
  const totals: string[] = [];
  let rollups = 0;
  for (const period of periods)
    for (const state of TOTAL_STATES) {
      const lines = countedLines(plans, period, state);
      for (const by of [[], ...DIMENSIONS.map((one) => [one]), ...COMBINED]) {
        rollups++;
        totals.push(...(await compareTotals({ period, state, by }, lines, get)));
      }
    }
  return {
    lost: standing.flatMap(({ lost }) => lost),
    doubled: standing.flatMap(({ doubled }) => doubled),
    totals,
    rollups,
  };
}

interface Question {
  readonly period: string;
  readonly state: TotalState;
  readonly by: readonly Dimension[];
}

async function compareTotals({ period, state, by }: Question, lines: readonly Line[], get: Get): Promise<string[]> {
  const path = `/api/totals/${PROGRAMME}/${period}?by=${by.join(",")}&state=${state}`;
  const { rows, total, basis } = read(TotalsBody, await get(path));
  const told = new Map(rows.map(({ key, people, budgetVnd }) => [by.map((name) => key[name]).join("|"), { people, budgetVnd }]));
  const sum = { people: lines.length, budgetVnd: lines.reduce((all, { cost }) => all + cost, 0) };
  return [
    ...(isDeepStrictEqual(told, sumsBy(lines, by)) && isDeepStrictEqual(total, sum) ? [] : [path]),
    ...(basis.versions.reduce((all, { people }) => all + people, 0) === sum.people ? [] : [`${path}: its basis`]),
  ];
}

type Standing = Pick<Comparison, "lost" | "doubled">;

async function comparePlan(plan: ModelPlan, get: Get): Promise<Standing> {
  const { period, unit } = plan.name;
  const where = `${period} ${unit}`;
  const { state, inForce, versions } = read(PlanStatus, await get(planPath(period, unit)));
  const lost: string[] = [];
  if (state !== plan.state || inForce !== plan.inForce)
    lost.push(`${where} is ${state}, ${inForce} in force, and must be ${plan.state}, ${plan.inForce}`);
  for (const { receipt, state: stands } of plan.versions) {
    const found = versions.find(({ version }) => version === receipt.version);
    if (!found || found.receipt !== receipt.receipt || found.people !== receipt.people || found.budgetVnd !== receipt.budgetVnd)
      lost.push(`${where} version ${receipt.version}`);
    else if (found.state !== stands) lost.push(`${where} version ${receipt.version} is ${found.state} and must be ${stands}`);
    const kept = read(ReceiptBody, await get(`/api/receipts/${receipt.receipt}`));
    if (!isDeepStrictEqual(kept, receipt)) lost.push(`the receipt ${receipt.receipt}`);
  }
  const more = versions.length > plan.versions.length;
  return { lost, doubled: more ? [`${where} has ${versions.length} versions, ${plan.versions.length} were told`] : [] };
}
