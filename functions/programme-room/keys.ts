/**
 * What was answered under a client's key, kept for good: a workbook may be opened and sent again after months. Keys belong to the account
 * that made them, and to one kind of call.
 */
import { z } from "@hono/zod-openapi";
import { DecisionResult } from "../../shared/api/decisions.ts";
import { text } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { DecideOutcome, RememberedKey, SubmitOutcome } from "./commands.ts";
import { findReceipt } from "./receipts.ts";

type Call = "submit" | "decide";

const SubmitAnswer = z.object({ first: z.boolean(), tag: z.string(), receipt: z.string() });
const DecideAnswer = z.object({ tag: z.string(), result: DecisionResult });

export function recallSubmit(storage: Storage, asked: RememberedKey): SubmitOutcome | null {
  const answer = answerUnder(storage, "submit", asked);
  if (answer === null || answer === "reused") return answer && { kind: "idempotency-key-reused" };
  const { first, tag, receipt: number } = SubmitAnswer.parse(JSON.parse(answer));
  const receipt = findReceipt(storage, number, null);
  if (!receipt) throw new Error(`Receipt ${number} is missing`);
  return { kind: "kept", replayed: true, first, tag, receipt };
}

export function recallDecide(storage: Storage, asked: RememberedKey): DecideOutcome | null {
  const answer = answerUnder(storage, "decide", asked);
  if (answer === null || answer === "reused") return answer && { kind: "idempotency-key-reused" };
  return { kind: "decided", replayed: true, ...DecideAnswer.parse(JSON.parse(answer)) };
}

export function rememberSubmit(storage: Storage, asked: RememberedKey, answer: z.infer<typeof SubmitAnswer>): void {
  remember(storage, "submit", asked, JSON.stringify(answer));
}

export function rememberDecide(storage: Storage, asked: RememberedKey, answer: z.input<typeof DecideAnswer>): void {
  remember(storage, "decide", asked, JSON.stringify(answer));
}

function remember(storage: Storage, call: Call, { account, key, bodyHash }: RememberedKey, answer: string): void {
  storage.run(
    "INSERT INTO idempotency_key (account, key, call, body_hash, answer) VALUES (?, ?, ?, ?, ?)",
    account,
    key,
    call,
    bodyHash,
    answer,
  );
}

function answerUnder(storage: Storage, call: Call, { account, key, bodyHash }: RememberedKey): string | "reused" | null {
  const [row] = storage.all("SELECT call, body_hash, answer FROM idempotency_key WHERE account = ? AND key = ?", account, key);
  if (!row) return null;
  return text(row, "call") === call && text(row, "body_hash") === bodyHash ? text(row, "answer") : "reused";
}
