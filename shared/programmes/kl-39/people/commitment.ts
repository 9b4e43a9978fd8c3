/** The signed commitment: "Đã ký", "Có", a cross or a document's number say that it is there; "Chưa", "Không" that it is not. */
import { fold } from "../../../text/fold.ts";
import { isBlank, saysNone } from "../../../text/nothing-said.ts";

/** `vouched`: the list has no such column, so the unit vouches for it when sending. */
export type Commitment = "signed" | "refused" | "unknown" | "vouched";

const SIGNED =
  /^(?:x|v|co|da|ok|roi|du|day du)$|\b(?:da ky|co cam ket|da cam ket|da nop|kem theo|da co)\b|\bcam ket (?:so|ngay)\b|\d{4}/;
const REFUSED = /^(?:chua|khong|ko)\b/;

export function readCommitment(text: string): Commitment {
  if (isBlank(text)) return "unknown";
  const words = fold(text);
  if (saysNone(text) || REFUSED.test(words)) return "refused";
  return SIGNED.test(words) || /[✓✔☑]/u.test(text) ? "signed" : "unknown";
}
