/** A unit's plan: sent, read, decided on; and its receipts. */

import { DecisionRequest, type DecisionResult, decideRoute } from "../../shared/api/decisions.ts";
import { ReceiptId } from "../../shared/api/ids.ts";
import { REASON_LINES_LISTED } from "../../shared/api/limits.ts";
import { type PlanStatus, readPlanRoute } from "../../shared/api/plan-status.ts";
import { submitPlanRoute } from "../../shared/api/plans.ts";
import { type ReceiptBody, readReceiptRoute } from "../../shared/api/receipts.ts";
import { scopeOf } from "../../shared/workflow/account.ts";
import { actionsFrom } from "../../shared/workflow/transitions.ts";
import { readJson } from "../body.ts";
import type { Call, Core } from "../env.ts";
import { hashOf } from "../hash.ts";
import { signedIn } from "../identity/signed-in.ts";
import { type App, mount } from "../mount.ts";
import { ask, roomOf } from "../objects.ts";
import { FieldErrors, parse } from "../parse.ts";
import { invalid, readQuery } from "../query.ts";
import { problem } from "../reply.ts";
import { readCondition, readKey, readTag } from "../submission/conditions.ts";
import { decide } from "../submission/decide.ts";
import { elsewhereOf } from "../submission/elsewhere.ts";
import { type PlanAddress, planAddress } from "../submission/plan-address.ts";
import { submit } from "../submission/submit.ts";

export function mountPlans(app: App, core: Core): void {
  mount(app, submitPlanRoute, async (c) => {
    const address = await planAddress(c, core, "send");
    if ("problem" in address) return problem(c, address.problem);
    const query = readQuery(c, submitPlanRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const key = readKey(c);
    if ("problem" in key) return problem(c, key.problem);
    if (key.value === null) return problem(c, { code: "idempotency-key-missing" });
    const condition = readCondition(c);
    if ("problem" in condition) return problem(c, condition.problem);
    const body = await readJson(c.req.raw);
    if ("problem" in body) return problem(c, body.problem);
    const sent = await submit(c.env, core, {
      address: address.value,
      key: key.value,
      onlyIf: condition.value,
      body: body.value,
      bodyHash: await hashOf(contentOf("submit", address.value), body.value.bytes),
      locale: c.get("locale"),
    });
    if ("problem" in sent) return problem(c, sent.problem);
    const { receipt, tag, first, replayed } = sent.value;
    c.header("ETag", tag);
    if (replayed) c.header("Idempotency-Replayed", "true");
    return c.json(receipt satisfies ReceiptBody, first ? 201 : 200);
  });

  mount(app, readPlanRoute, async (c) => {
    const address = await planAddress(c, core, "read");
    if ("problem" in address) return problem(c, address.problem);
    const query = readQuery(c, readPlanRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    return planAnswer(c, core, address.value, query.value);
  });

  mount(app, decideRoute, async (c) => {
    const address = await planAddress(c, core, "read");
    if ("problem" in address) return problem(c, address.problem);
    const query = readQuery(c, decideRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const key = readKey(c);
    if ("problem" in key) return problem(c, { code: "fields-invalid", errors: { total: 1, listed: [KEY_FORM] } });
    const body = await readJson(c.req.raw);
    if ("problem" in body) return problem(c, body.problem);
    const errors = new FieldErrors();
    const asked = parse(DecisionRequest, body.value.json, errors);
    if (asked === null) return problem(c, invalid(errors));
    const decided = await decide(c.env, core, {
      address: address.value,
      action: asked.action,
      remarks: remarksOf(asked.remarks),
      key: key.value,
      onlyIf: readTag(c),
      bodyHash: await hashOf(contentOf("decide", address.value), body.value.bytes),
    });
    if ("problem" in decided) return problem(c, decided.problem);
    const { result, tag, replayed } = decided.value;
    c.header("ETag", tag);
    if (replayed) c.header("Idempotency-Replayed", "true");
    const answer: DecisionResult = { ...result, conflicts: [...result.conflicts] };
    return c.json(answer);
  });

  mount(app, readReceiptRoute, async (c) => {
    const who = await signedIn(c, core);
    if ("problem" in who) return problem(c, who.problem);
    const query = readQuery(c, readReceiptRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const id = ReceiptId.safeParse(c.req.param("receipt"));
    const programme = id.success ? core.programmes.find((known) => id.data.startsWith(`${known.id}.`)) : undefined;
    const scope = scopeOf(who.value.account);
    const receipt = id.success && programme ? await ask(roomOf(c.env, programme.id).receipt(id.data, scope)) : null;
    return receipt ? c.json(receipt) : problem(c, { code: "receipt-not-found", field: "receipt" });
  });
}

const KEY_FORM = { field: "Idempotency-Key", code: "not-in-form", values: {} } as const;

/** The same key for another plan, or for another kind of call, is another content. */
function contentOf(what: string, { programme, period, unit }: PlanAddress): string {
  return `${what} ${programme.id} ${period} ${unit}\n`;
}

/** A blank remark says nothing, wherever it stands: it is no reason to return a plan. */
function remarksOf(remarks: DecisionRequest["remarks"]): readonly { readonly ref: string | null; readonly text: string }[] {
  const said = typeof remarks === "string" ? [{ ref: null, text: remarks }] : (remarks ?? []);
  return said.filter(({ text }) => text.trim() !== "");
}

async function planAnswer(
  c: Call,
  core: Core,
  address: PlanAddress,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<Response> {
  const { programme, period, unit, account } = address;
  const room = roomOf(c.env, programme.id);
  const { tag, state, ...plan } = await ask(room.plan({ period, unit }));
  const compared = from !== undefined || to !== undefined;
  const [first, last] = [Number(from ?? Number(to) - 1), Number(to ?? plan.version ?? 0)];
  const difference = compared ? await ask(room.difference({ period, unit }, first, last)) : null;
  if (compared && difference === null)
    return problem(c, { code: "version-not-found", field: from === undefined ? "to" : "from" });
  const body = {
    programme: programme.id,
    period,
    unit,
    state,
    ...plan,
    actions: actionsFrom(state === "draft" ? null : state, account.roles),
    reasons: plan.reasons.map(({ code, reason, refs }) => ({
      code,
      title: core.titleOf(code, c.get("locale")),
      reason,
      lines: refs.length,
      refs: refs.slice(0, REASON_LINES_LISTED),
    })),
    conflicts: await elsewhereOf(c.env, core, address, plan.conflicts),
    difference,
  };
  if (tag !== null) c.header("ETag", tag);
  return c.json(body satisfies Frozen<PlanStatus>);
}

/** The contract's shapes are made for parsing; an answer is never changed once it is made. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
