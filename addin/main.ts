/** Starts the pane. The entry's HTML says whether Excel is beside it; only then is anything of Excel loaded. */
import "./style/index.css";
import { createApp } from "./actions/app.ts";
import { findDraft } from "./actions/draft.ts";
import { problemOf } from "./actions/problems.ts";
import { checkWorkbook, showFormulas } from "./actions/ribbon.ts";
import { forgetOutdated } from "./actions/service-door.ts";
import { rememberedLocale } from "./actions/show.ts";
import { initialState, type Problem } from "./state.ts";
import { mount } from "./view/app.tsx";
import type { WorkbookPort } from "./workbook/workbook.ts";

async function start(root: HTMLElement): Promise<void> {
  const ribbon = document.documentElement.dataset.host === "excel" ? await import("./workbook/ribbon.ts") : null;
  let excel: WorkbookPort | null = null;
  let locale = rememberedLocale() ?? "vi";
  let problem: Problem | null = null;
  if (ribbon) {
    const office = await import("./workbook/office.ts");
    try {
      excel = await office.openExcelWorkbook();
      locale = rememberedLocale() ?? (office.excelLanguage()?.startsWith("en") ? "en" : "vi");
      const dark = office.excelIsDark();
      if (dark !== null) document.documentElement.dataset.theme = dark ? "dark" : "light";
    } catch (error) {
      // Without Excel the pane still works with files.
      problem = problemOf(error, locale, null);
    }
  }
  const app = createApp({ ...initialState(excel ? "excel" : "page", locale), problem }, excel);
  mount(app, root);
  ribbon?.openRibbon({ checkWorkbook: () => checkWorkbook(app), showFormulas: () => showFormulas(app) });
  if (!excel) void findDraft(app);
  void forgetOutdated();
  // From here on it can be used: what the benchmark measures.
  performance.mark("usable");
  if (app.store.get().host === "page")
    whenIdle(() => import("./offline/keep-offline.ts").then(({ keepOffline }) => keepOffline(app)));
}

/** What nobody waits for; if it cannot be fetched now, it is tried at the next visit. */
function whenIdle(act: () => Promise<void>): void {
  const run = (): void => void act().catch(() => {});
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 1000);
}

const root = document.getElementById("app");
if (root) void start(root);
