/** What sending the open workbook would send, as plain data, with what stays in this browser: who stands on which line. */
import type { Programme } from "../../shared/programmes/programme.ts";
import type { ChosenCheck } from "../../shared/report.ts";
import { reasonsGiven } from "../../shared/sending/reasons.ts";
import { refOf } from "../../shared/sending/refs.ts";
import { drawn } from "../text/drawn.ts";
import { lineKey } from "./line-key.ts";
import type { OutgoingView } from "./messages.ts";

export async function outgoingView(check: ChosenCheck, programme: Programme): Promise<OutgoingView> {
  const [{ plan, blocked, secrecy, years, places }, words] = await Promise.all([check.outgoing(), programme.sendingWords()]);
  const known = new Map(check.identities().map((identity) => [refOf(identity), identity]));
  return {
    programme: programme.id,
    periods: programme.periods,
    plan,
    blocked: [...blocked],
    secrecy,
    years,
    lines: [...places].map(([ref, { sheet, row }]) => {
      const identity = known.get(ref);
      return { ref, sheet, row, person: identity ? drawn(identity.name) : null, key: identity ? lineKey(identity) : "" };
    }),
    words,
    attestations: check.report.attestations,
    reasons: reasonsGiven(check.report.findings, { places }),
  };
}
