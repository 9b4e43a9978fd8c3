/** Who has sent: every unit that is expected to, and every other that did. */
import { type CompletenessBody, completenessRoute, type UnitState } from "../../shared/api/completeness.ts";
import { isInScope } from "../../shared/workflow/account.ts";
import { PLAN_STATES } from "../../shared/workflow/transitions.ts";
import type { Unit } from "../directory/commands.ts";
import type { Core } from "../env.ts";
import { type App, mount } from "../mount.ts";
import { ask, directoryOf, roomOf } from "../objects.ts";
import type { PlanSummary } from "../programme-room/commands.ts";
import { readQuery } from "../query.ts";
import { problem } from "../reply.ts";
import { askedTotals } from "../totals/scope.ts";

export function mountCompleteness(app: App, core: Core): void {
  mount(app, completenessRoute, async (c) => {
    const asked = await askedTotals(c, core);
    if ("problem" in asked) return problem(c, asked.problem);
    const query = readQuery(c, completenessRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const { programme, period, scope } = asked.value;
    const directory = directoryOf(c.env);
    const [expected, plans] = await Promise.all([
      ask(directory.units(period)),
      ask(roomOf(c.env, programme).plans(period, scope)),
    ]);
    const sent = new Map(plans.map((plan) => [plan.unit, plan]));
    const known = new Set(expected.map(({ id }) => id));
    const others = await Promise.all(
      plans.filter(({ unit }) => !known.has(unit)).map(({ unit }) => ask(directory.unit(unit, period))),
    );
    const units = [...expected.filter(({ id }) => isInScope(id, scope)), ...others.flatMap((unit) => unit ?? [])];
    return c.json(completeness(units.map((unit) => stateOf(unit, sent.get(unit.id)))));
  });
}

function completeness(units: UnitState[]): CompletenessBody {
  const count = (state: UnitState["state"]): number => units.filter((unit) => unit.state === state).length;
  const [sent = 0, accepted = 0, returned = 0, withdrawn = 0] = PLAN_STATES.map(count);
  return { units, counts: { sent, accepted, returned, withdrawn, "not-sent": count("not-sent") } };
}

function stateOf({ id, title }: Unit, plan: PlanSummary | undefined): UnitState {
  if (!plan) return { unit: id, title, ...NOT_SENT };
  const { state, version, inForce, tag, sentAt, people, budgetVnd, toExplain } = plan;
  return { unit: id, title, state, version, inForce, etag: tag, sentAt, people, budgetVnd, toExplain };
}

const NOT_SENT = {
  state: "not-sent",
  version: null,
  inForce: null,
  etag: null,
  sentAt: null,
  people: 0,
  budgetVnd: 0,
  toExplain: 0,
} as const;
