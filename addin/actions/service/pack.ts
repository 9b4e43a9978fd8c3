/** Makes the parcel of one submission out of what the check would send and what the planner chose. */

import { linesOfYear } from "../../../shared/sending/lines-of-year.ts";
import { reasonsFor } from "../../../shared/sending/reasons.ts";
import type { Condition, PlanName } from "../../api/service.ts";
import type { OutgoingView, PlanView, Settings } from "../../worker/messages.ts";
import type { Parcel } from "./parcel.ts";

export interface Choice {
  readonly name: PlanName;
  readonly tag: string | null;
  readonly account: string;
  readonly outgoing: OutgoingView;
  readonly plan: PlanView;
  readonly settings: Settings;
  readonly key: string;
  readonly begun: string;
}

/** Lines that block stay behind. */
export function parcelOf({ name, tag, account, outgoing, plan, settings, key, begun }: Choice): Parcel {
  const { sendable: sent, blocked, courses } = linesOfYear(outgoing, name.period);
  const refs = new Set(sent.map(({ ref }) => ref));
  const reasons = reasonsFor(outgoing.reasons, refs);
  const condition: Condition = tag === null ? { "If-None-Match": "*" } : { "If-Match": tag };
  return {
    key,
    begun,
    account,
    file: plan.name,
    name,
    condition,
    about: {
      pack: plan.pack,
      ...(settings.asOf ? { asOf: settings.asOf } : {}),
      ...(Object.keys(settings.options).length > 0 ? { options: settings.options } : {}),
      attested: true,
      setAside: blocked.size,
      courses,
      ...(reasons.length > 0 ? { reasons } : {}),
    },
    people: sent,
    draft: null,
    lines: Object.fromEntries(outgoing.lines.flatMap(({ ref, key: own }) => (refs.has(ref) ? [[ref, own]] : []))),
  };
}
