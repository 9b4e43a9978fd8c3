/** "Tạo từ mẫu": a ready workbook to fill in, beside the other downloads. */
import { textFor } from "../text/text.ts";
import { startSession } from "../worker/session.ts";
import type { App } from "./app.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";
import { saveBytes } from "./take-away.ts";

/** The one programme there is a template for. */
const PROGRAMME = "qd-1641";

export async function saveTemplate({ store }: App): Promise<void> {
  const { locale, plan } = store.get();
  const words = textFor(locale).template;
  // A worker of its own: the one that holds the open workbook may be busy.
  const session = startSession(() => {});
  try {
    saveBytes(await session.call("template", { programme: PROGRAMME }), words.file);
    say(store, words.saved(words.file), { shown: true });
  } catch (error) {
    store.set({ problem: problemOf(error, locale, plan?.name ?? null) });
  } finally {
    session.close();
  }
}
