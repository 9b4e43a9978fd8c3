/** The tabs of the pane. On a narrow page they stand above both sides, with the sheet as the first of them. */
import { showScreen } from "../actions/show.ts";
import type { Screen } from "../state.ts";
import { useApp } from "./hooks.ts";

type TabScreen = Exclude<Screen, "fixes" | "recognition" | "compare" | "merge" | "seal">;

/** Screens that are part of another: fixes and what was recognised are of the result of a check. */
const WITHIN: Readonly<Partial<Record<Screen, TabScreen>>> = { fixes: "check", recognition: "check" };

export function Tabs({ place }: { place: "pane" | "narrow" }) {
  const { app, state, text } = useApp();
  const onSheet = place === "narrow" && state.side === "sheet";
  const shown = WITHIN[state.screen] ?? state.screen;
  const current = (screen: TabScreen) => (shown === screen && !onSheet ? "page" : undefined);
  // Back from the sheet: to what was being read, not to its beginning.
  const show = (screen: Screen): void => {
    if (onSheet && screen === state.screen) app.store.set({ side: "pane" });
    else showScreen(app, screen);
  };
  const tab = (screen: TabScreen) => (
    <button type="button" class="tab" aria-current={current(screen)} onClick={() => show(screen)}>
      {text.tabs[screen]}
    </button>
  );
  return (
    <nav class={`tabs tabs-${place}`} aria-label={text.tabs.label}>
      {place === "narrow" && state.plan && (
        <button
          type="button"
          class="tab"
          aria-current={onSheet ? "page" : undefined}
          onClick={() => app.store.set({ side: "sheet" })}
        >
          {text.tabs.sheet}
        </button>
      )}
      {tab("check")}
      {state.plan && tab("fill")}
      {(state.plan || shown === "send") && tab("send")}
      {tab("totals")}
      <button
        type="button"
        class="tab tab-icon"
        aria-label={text.tabs.settings}
        title={text.tabs.settings}
        aria-current={current("settings")}
        onClick={() => showScreen(app, "settings")}
      >
        <span aria-hidden="true">⚙</span>
      </button>
    </nav>
  );
}
