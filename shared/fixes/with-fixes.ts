/** A check with everything that can be mended: what finds it is only needed once somebody asks. */
import type { Check, ChosenCheck } from "../report.ts";
import type { Fix } from "./fix.ts";
import { fixesOf } from "./fixes-of.ts";

export function withFixes(check: ChosenCheck): Check {
  let fixes: readonly Fix[] | null = null;
  return {
    ...check,
    fixes() {
      fixes ??= check.fixable().flatMap(({ plan, findings }) => fixesOf(plan, findings));
      return fixes;
    },
  };
}
