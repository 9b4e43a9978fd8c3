/** "Tạo từ mẫu": a ready workbook to fill in, beside the other downloads. */
import type { NamedProgramme } from "../text/programmes.ts";
import { textFor } from "../text/text.ts";
import { startSession } from "../worker/session.ts";
import type { App } from "./app.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";
import { saveBytes } from "./take-away.ts";

export async function saveTemplate({ store }: App, { id, short }: NamedProgramme): Promise<void> {
  const { locale, plan } = store.get();
  const words = textFor(locale).template;
  const name = words.file(short.vi);
  // A worker of its own: the one that holds the open workbook may be busy.
  const session = startSession(() => {});
  try {
    saveBytes(await session.call("template", { programme: id }), name);
    say(store, words.saved(name), { shown: true });
  } catch (error) {
    store.set({ problem: problemOf(error, locale, plan?.name ?? null) });
  } finally {
    session.close();
  }
}
