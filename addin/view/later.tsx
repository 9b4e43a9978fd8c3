/** Screens that need the service or other workbooks, or that most people never open: loaded when they are opened. Without a server the rest of the pane goes on as it is. */
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Screen } from "../state.ts";
import type { PaneText } from "../text/vi.ts";
import { useApp } from "./hooks.ts";

export type LaterScreen = "send" | "totals" | "compare" | "merge" | "seal" | "recognition";

const LOADERS: Readonly<Record<LaterScreen, () => Promise<FunctionComponent>>> = {
  recognition: async () => (await import("./columns/columns-screen.tsx")).ColumnsScreen,
  send: async () => (await import("./service/send-screen.tsx")).SendScreen,
  totals: async () => (await import("./totals/totals-screen.tsx")).TotalsScreen,
  compare: async () => (await import("./books/compare-screen.tsx")).CompareScreen,
  merge: async () => (await import("./books/merge-screen.tsx")).MergeScreen,
  seal: async () => (await import("./books/seal-screen.tsx")).SealScreen,
};

export const headingOf = (screen: LaterScreen, text: PaneText): string =>
  screen === "recognition" ? text.recognition.heading : text.tabs[screen];

/** They need no open workbook, or say nothing without one. */
export const isLater = (screen: Screen): screen is LaterScreen => screen in LOADERS;

const loaded = new Map<LaterScreen, FunctionComponent>();

async function load(screen: LaterScreen): Promise<void> {
  if (!loaded.has(screen)) loaded.set(screen, await LOADERS[screen]());
}

/** Once a plan is open there is time for it, and the network may be cut later. */
export function useLaterScreens(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => {
      if (!navigator.onLine) return;
      // It is asked for again when it is opened, and said if it does not come then.
      for (const screen of ["recognition", "send", "totals", "compare", "merge", "seal"] as const)
        void load(screen).catch(() => {});
    }, 1_000);
    return () => clearTimeout(timer);
  }, [wanted]);
}

export function Later({ screen }: { screen: LaterScreen }) {
  const { text } = useApp();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, setArrived] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    load(screen).then(
      () => current && setArrived((count) => count + 1),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [screen, tries]);
  const Screen = loaded.get(screen);
  if (Screen) return <Screen />;
  return (
    <article class="service">
      <h1>{headingOf(screen, text)}</h1>
      <div role="status">
        {failed && (
          <div class="notice">
            <p>{text.later.failed}</p>
            <p>{text.later.safe}</p>
            <button type="button" class="button primary" onClick={() => setTries(tries + 1)}>
              {text.later.again}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
