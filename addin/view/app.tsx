/** The whole page: the head, the sheet at the left, the pane at the right; in Excel the pane alone. */
import { render } from "preact";
import { useEffect } from "preact/hooks";
import type { App } from "../actions/app.ts";
import { DropTarget } from "./drop-target.tsx";
import { FileInput } from "./file-input.tsx";
import { useApp, useView, ViewContext } from "./hooks.ts";
import { isLater } from "./later.tsx";
import { PageHead } from "./page-head.tsx";
import { Pane } from "./pane.tsx";
import { printWhenAsked } from "./print-list.tsx";
import { QuestionDialog } from "./question.tsx";
import { SheetSide } from "./sheet-side.tsx";
import { Tabs } from "./tabs.tsx";
import { Welcome } from "./welcome.tsx";

export function mount(app: App, root: HTMLElement): void {
  root.replaceChildren();
  render(<Root app={app} />, root);
  printWhenAsked(app);
}

function Root({ app }: { app: App }) {
  const view = useView(app);
  return (
    <ViewContext.Provider value={view}>
      <Page />
    </ViewContext.Provider>
  );
}

function Page() {
  const { app, state, text } = useApp();
  const { host, plan, side, locale, screen } = state;
  // These screens need no workbook; totals are wide.
  const away = isLater(screen);
  const shown = [`on-${host}`, plan || away ? "with-plan" : "first-run", away && !plan ? "alone" : ""];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = plan?.name ? `${plan.name} - ${text.app}` : text.app;
  }, [locale, plan, text]);
  // On a narrow page the pane says what went wrong: it comes before the sheet.
  useEffect(() => {
    if (state.problem) app.store.set({ side: "pane" });
  }, [app, state.problem]);
  return (
    <div class={`app ${shown.filter(Boolean).join(" ")}`} data-side={side} data-screen={screen}>
      {plan && (
        <a class="skip" href="#pane">
          {text.skip}
        </a>
      )}
      {host === "page" && <PageHead />}
      {host === "page" && (plan || away) && <Tabs place="narrow" />}
      <main class="sides">
        {host === "page" && plan && <SheetSide />}
        {plan || away || host === "excel" ? <Pane /> : <Welcome />}
      </main>
      {host === "page" && <FileInput />}
      {host === "page" && <DropTarget />}
      <QuestionDialog />
      <p class={state.toast?.shown ? "toast" : "unseen"} role="status">
        {state.toast?.words}
      </p>
      <p class="unseen" role="status">
        {state.heard}
      </p>
    </div>
  );
}
