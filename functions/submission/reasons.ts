/** Of the reasons that came with a plan only those count that answer what was found here: what nobody asks about is not kept. */

import type { SentReason } from "../../shared/sending/reasons.ts";
import type { Rechecked } from "../../shared/sending/sending.ts";

/** Each line's finding has one reason, the first that was sent. */
export function reasonsThatCount(sent: readonly SentReason[], rechecked: readonly Rechecked[]): SentReason[] {
  const asked = new Map<string, Set<string>>();
  for (const { ref, findings } of rechecked)
    for (const { code, severity } of findings) {
      if (severity !== "confirm") continue;
      const refs = asked.get(code);
      if (refs) refs.add(ref);
      else asked.set(code, new Set([ref]));
    }
  const whole = new Set<string>();
  return sent.flatMap(({ code, reason, refs }) => {
    const open = asked.get(code);
    if (!open) return [];
    if (refs.length === 0) {
      const first = !whole.has(code);
      whole.add(code);
      return first ? [{ code, reason, refs }] : [];
    }
    const own = refs.filter((ref) => open.delete(ref));
    return own.length === 0 ? [] : [{ code, reason, refs: own }];
  });
}
