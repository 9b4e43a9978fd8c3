/** Receipts: numbered so that a mistyped one is hardly ever another's, kept word for word as they were given. */
import { ReceiptBody } from "../../shared/api/receipts.ts";
import { isInScope } from "../../shared/workflow/account.ts";
import { text } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { Link } from "./audit.ts";
import type { PlanId } from "./commands.ts";
import type { Room } from "./room.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const CHECK_LETTERS = 10;

/** "qd-1641.2024.12.K7QX4M2PAB": the place in the audit chain, and the beginning of its hash in base32 (RFC 4648). */
export function receiptNumber({ programme }: Room, { period }: PlanId, { sequence, hash }: Link): string {
  const bits = hash.slice(0, 16).replaceAll(/./g, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0"));
  const letters = Array.from({ length: CHECK_LETTERS }, (_, at) => BASE32[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]);
  return `${programme}.${period}.${sequence}.${letters.join("")}`;
}

export function findReceipt(storage: Storage, receipt: string, scope: string | null): ReceiptBody | null {
  const [row] = storage.all("SELECT receipt_body FROM version WHERE receipt = ?", receipt);
  if (!row) return null;
  const body = ReceiptBody.parse(JSON.parse(text(row, "receipt_body")));
  return isInScope(body.unit, scope) ? body : null;
}
