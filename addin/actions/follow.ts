/** Whether edits in Excel are followed: what does it is loaded by the pane alone, and where it cannot begin that is said. */
import { liveText } from "../text/live.ts";
import type { App } from "./app.ts";
import { isLive } from "./live-setting.ts";

/** After each check, and when the setting has changed. */
export async function follow(app: App): Promise<void> {
  try {
    const { followExcel } = await import("./live.ts");
    await followExcel(app);
  } catch {
    if (isLive()) sayNotFollowed(app);
  }
}

/** Stands beside the result until the next check, which tries again. */
function sayNotFollowed({ store }: App): void {
  const said = { vi: liveText("vi").notFollowed, en: liveText("en").notFollowed };
  const others = store.get().caveats.filter(({ vi }) => vi !== said.vi);
  store.set({ caveats: [...others, said] });
}
