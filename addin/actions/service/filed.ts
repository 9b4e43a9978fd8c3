/** Where the open plan stands with whoever receives it, and what they say of its lines. Read when a plan opens, and after every step. */
import type { PlanStatus } from "../../../shared/api/plan-status.ts";
import { unitWords } from "../../../shared/totals/words.ts";
import type { Answer } from "../../api/call.ts";
import type { PlanName } from "../../api/service.ts";
import { looksLike } from "../../api/shape.ts";
import type { Delivery } from "../../state.ts";
import type { FindingView, OutgoingView } from "../../worker/messages.ts";
import type { App } from "../app.ts";
import { sayFailed } from "../problems.ts";
import { type LineKeys, SENDING_STORE } from "./parcel.ts";
import { noted, restoreSession, serviceOf, setService } from "./session.ts";
import { type Here, refusedFindings, remarkFindings, remarksOf } from "./told.ts";

/** Versions whose lines this browser remembers. */
const REMEMBERED = 5;
type Versions = Readonly<Record<string, LineKeys>>;

const keyOf = ({ programme, period, unit }: PlanName): string => `lines ${programme} ${period} ${unit}`;
const isVersions = (value: unknown): value is Versions => looksLike<Versions>(value, {});

export async function rememberLines(name: PlanName, version: number, lines: LineKeys): Promise<void> {
  const found = await SENDING_STORE.get(keyOf(name));
  const all = Object.entries({ ...(isVersions(found) ? found : {}), [version]: lines });
  await SENDING_STORE.put(keyOf(name), Object.fromEntries(all.slice(-REMEMBERED)));
}

async function linesOfVersion(name: PlanName, version: number | null): Promise<LineKeys | null> {
  const found = await SENDING_STORE.get(keyOf(name));
  return isVersions(found) ? (found[String(version)] ?? null) : null;
}

export async function readFiled(app: App, name: PlanName): Promise<Answer<PlanStatus>> {
  const answer = noted(app, await serviceOf(app).plan(name));
  if (answer.kind === "answer") {
    const file = app.store.get().plan?.name ?? "";
    setService(app, { filed: { file, name, unit: unitWords(name.unit), tag: answer.tag, status: answer.value } });
    await placeTold(app);
  }
  return answer;
}

/** A workbook was opened or checked anew: lines may have moved. */
export async function planOpened(app: App): Promise<void> {
  restoreSession(app);
  const { service, plan } = app.store.get();
  const { account, filed, delivery } = service;
  if (!account || !plan) return;
  // What a submission said was said of the workbook as it was then.
  if (isOver(delivery)) setService(app, { delivery: null });
  if (filed?.file === plan.name && filed.name.unit === account.unit) return placeTold(app);
  setService(app, { filed: null, told: [] });
  const outgoing = account.roles.includes("planner") ? await outgoingOf(app) : null;
  const period = outgoing && periodFor(outgoing, plan.period);
  if (outgoing && period) await readFiled(app, { programme: outgoing.programme, period, unit: account.unit });
}

const isOver = (delivery: Delivery | null): boolean =>
  delivery !== null && delivery.kind !== "running" && delivery.kind !== "unknown" && delivery.kind !== "signed-out";

/** The year that a plan is for: the only one of its courses, or what its title says, or the first of them. */
export function periodFor({ years, periods }: Pick<OutgoingView, "years" | "periods">, said: string | null): string | null {
  const known = years.filter((year) => periods.includes(year));
  return (
    (known.length === 1 ? known[0] : known.find((year) => year === said)) ??
    known[0] ??
    periods.find((one) => one === said) ??
    null
  );
}

/** Null where nothing is open, or it failed, which is then said. */
export async function outgoingOf(app: App): Promise<OutgoingView | null> {
  return (await app.session?.call("outgoing", {}).catch((error: unknown) => sayFailed(app, error))) ?? null;
}

/** Puts remarks and the findings of a refusal on the cells where their lines are now. */
export async function placeTold(app: App): Promise<void> {
  const { plan, locale, service } = app.store.get();
  const { filed, delivery } = service;
  if (!plan) return;
  const remarks = filed ? remarksOf(filed.status) : [];
  const refused = delivery?.kind === "refused" ? (delivery.problem.findings ?? []) : [];
  if (remarks.length + refused.length === 0) {
    if (service.told.length > 0) setService(app, { told: [] });
    return;
  }
  const outgoing = (await outgoingOf(app)) ?? { lines: [] };
  const sent = filed && remarks.length > 0 ? await linesOfVersion(filed.name, filed.status.version) : null;
  const here: Here = { plan, outgoing, sent, locale };
  const told: FindingView[] = [...remarkFindings(remarks, here), ...refusedFindings(refused, { ...here, sent: null })];
  setService(app, { told: told.map((finding, index) => ({ ...finding, index: (told[0]?.index ?? 0) + index })) });
}
