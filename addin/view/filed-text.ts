/** The state of a plan as the line at the foot says it: "Đã gửi 15/3/2024", "Trả lại để hoàn thiện: 3 nội dung". */
import type { PlanStatus } from "../../shared/api/plan-status.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { STATE_WORDS } from "../../shared/workflow/transitions.ts";
import { instantDay } from "../text/service/instant.ts";
import type { PaneText } from "../text/vi.ts";

type Known = Pick<PlanStatus, "state" | "version" | "versions" | "remarks">;

export function filedText({ state, version, versions, remarks }: Known, locale: Locale, { filed }: PaneText): string {
  const words = STATE_WORDS[state][locale];
  const newest = versions.find((one) => one.version === version);
  if (state === "draft" || !newest) return words;
  if (state === "returned") return filed.remarks(words, remarks.filter((remark) => remark.version === version).length);
  const when = state === "sent" ? newest.sentAt : newest.decidedAt;
  return filed.on(words, when ? instantDay(when, locale) : "");
}
