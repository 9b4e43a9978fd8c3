/**
 * The buttons of Excel's ribbon, in the pane. Both check the workbook as it is now; "Điền công thức" then shows what would be written and
 * writes nothing. While something is being done neither begins anything: what is under way may be writing.
 */
import { type Rank, rankOf } from "../../shared/findings/rank.ts";
import { textFor } from "../text/text.ts";
import type { App } from "./app.ts";
import { checkExcel } from "./check.ts";
import { say } from "./say.ts";
import { showScreen } from "./show.ts";

export function checkWorkbook(app: App): Promise<void> {
  return begin(app, "check");
}

export function showFormulas(app: App): Promise<void> {
  return begin(app, "fill");
}

async function begin(app: App, screen: "check" | "fill"): Promise<void> {
  const { store } = app;
  const { locale, busy, question, plan: before, screen: shown } = store.get();
  const text = textFor(locale);
  if (busy || question) return say(store, text.ribbon.busy, { shown: true });
  if (screen === "check") showScreen(app, screen);
  if (!(await checkExcel(app))) return;
  showScreen(app, screen);
  // Where the result was in sight already, nobody would see that it is a new one.
  if (screen === "fill" || !before || shown !== "check") return;
  const ranks = store.get().plan?.findings.map(rankOf) ?? [];
  const count = (rank: Rank): number => ranks.filter((one) => one === rank).length;
  say(store, text.done(count("block"), count("confirm"), count("info")), { shown: true });
}
