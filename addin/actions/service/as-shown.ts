/**
 * The last look before sending. A file lies still, but the workbook in Excel may have changed since it was checked: what goes out is what lies
 * there now, and only if it is what was shown to whoever sends it.
 */
import type { App } from "../app.ts";
import { outgoingOf } from "./filed.ts";

/** Checks the workbook of Excel as a whole; whether what would be sent is still the same. `check` says whether it could be checked. */
export async function isAsShown(app: App, check: (app: App) => Promise<boolean>): Promise<"same" | "changed" | "unread"> {
  if (!app.excel) return "same";
  const shown = JSON.stringify(await outgoingOf(app));
  if (!(await check(app))) return "unread";
  return JSON.stringify(await outgoingOf(app)) === shown ? "same" : "changed";
}
