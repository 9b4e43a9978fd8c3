/** The calls of the service that the pane makes, each with the shape of its answer. Types come from the contracts; their validators do not. */
import type { CompletenessBody } from "../../shared/api/completeness.ts";
import type { DecisionResult } from "../../shared/api/decisions.ts";
import type { ChunkBody, DraftBody } from "../../shared/api/drafts.ts";
import type { PlanStatus } from "../../shared/api/plan-status.ts";
import type { ProgrammeList } from "../../shared/api/programmes.ts";
import type { ReceiptBody } from "../../shared/api/receipts.ts";
import type { DeploymentBody, SessionBody } from "../../shared/api/sessions.ts";
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { SentPerson } from "../../shared/sending/sent-plan.ts";
import type { Dimension, TotalState } from "../../shared/totals/dimensions.ts";
import type { DecisionAction } from "../../shared/workflow/transitions.ts";
import { type Answer, type Caller, call, callForBytes } from "./call.ts";

/** Which plan. */
export interface PlanName {
  readonly programme: string;
  readonly period: string;
  readonly unit: string;
}

export type Condition = { readonly "If-None-Match": "*" } | { readonly "If-Match": string };

export interface Remark {
  readonly ref: string | null;
  readonly text: string;
}

export interface TotalsAsk {
  readonly programme: string;
  readonly period: string;
  readonly by: readonly Dimension[];
  readonly scheme: "63" | "34";
  readonly state: TotalState;
}

export type Service = ReturnType<typeof createService>;

export function createService(caller: Caller) {
  const get = <T>(path: string, shape: Parameters<typeof call<T>>[1]["shape"]): Promise<Answer<T>> =>
    call<T>(caller, { method: "GET", path, shape });
  return {
    deployment: () => get<DeploymentBody>("/api/deployment", { demo: "boolean", accounts: "array" }),
    signIn: (account: string) =>
      call<SessionBody>(caller, {
        method: "POST",
        path: "/api/sessions",
        body: JSON.stringify({ account }),
        shape: { token: "string", expiresAt: "string", account: "object" },
      }),
    programmes: () => get<ProgrammeList>("/api/programmes", { programmes: "array" }),
    plan: (name: PlanName, compare?: { readonly from: number; readonly to: number }) =>
      get<PlanStatus>(`${planPath(name)}${compare ? `?from=${compare.from}&to=${compare.to}` : ""}`, {
        state: "string",
        actions: "array",
        versions: "array",
        remarks: "array",
        conflicts: "array",
      }),
    openDraft: (name: PlanName, signal: AbortSignal) =>
      call<DraftBody>(caller, { method: "POST", path: `${planPath(name)}/drafts`, shape: { draft: "string" }, signal }),
    putPart: (name: PlanName, draft: string, part: number, people: readonly SentPerson[], signal: AbortSignal) =>
      call<ChunkBody>(caller, {
        method: "PUT",
        path: `${planPath(name)}/drafts/${draft}/chunks/${part}`,
        body: JSON.stringify({ people }),
        shape: { sha256: "string" },
        signal,
      }),
    submit: (name: PlanName, key: string, condition: Condition, body: string, signal: AbortSignal) =>
      call<ReceiptBody>(caller, {
        method: "PUT",
        path: planPath(name),
        headers: { "Idempotency-Key": key, ...condition },
        body,
        shape: { receipt: "string", version: "number", people: "number", budgetVnd: "number", conflicts: "array" },
        signal,
      }),
    decide: (name: PlanName, action: DecisionAction, remarks: readonly Remark[], key: string, tag: string | null) =>
      call<DecisionResult>(caller, {
        method: "POST",
        path: `${planPath(name)}/decisions`,
        headers: { "Idempotency-Key": key, ...(tag === null ? {} : { "If-Match": tag }) },
        body: JSON.stringify({ action, ...(remarks.length > 0 ? { remarks } : {}) }),
        shape: { state: "string", version: "number", people: "number", conflicts: "array" },
      }),
    receipt: (receipt: string) =>
      get<ReceiptBody>(`/api/receipts/${encodeURIComponent(receipt)}`, {
        receipt: "string",
        version: "number",
        people: "number",
      }),
    completeness: (programme: string, period: string) =>
      get<CompletenessBody>(`/api/completeness/${programme}/${period}`, { units: "array", counts: "object" }),
    totals: (ask: TotalsAsk) =>
      get<TotalsBody>(totalsPath(ask, ""), { by: "array", rows: "array", total: "object", basis: "object" }),
    totalsFile: (ask: TotalsAsk, kind: "csv" | "xlsx") => callForBytes(caller, totalsPath(ask, `.${kind}`)),
  };
}

function planPath({ programme, period, unit }: PlanName): string {
  return `/api/plans/${programme}/${period}/${encodeURIComponent(unit)}`;
}

function totalsPath({ programme, period, by, scheme, state }: TotalsAsk, suffix: string): string {
  return `/api/totals/${programme}/${period}${suffix}?by=${by.join(",")}&scheme=${scheme}&state=${state}`;
}
