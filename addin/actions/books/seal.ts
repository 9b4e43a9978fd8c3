/** Endorsing what is open, and taking that back: each is one writing, undone like any other. */
import { sealText } from "../../../shared/seal/words.ts";
import { booksTextFor } from "../../text/books/text.ts";
import type { SealView } from "../../worker/seal-messages.ts";
import type { App } from "../app.ts";
import { keepName } from "../explain.ts";
import { confirmed } from "../question.ts";
import { write } from "../work.ts";

export async function endorse(app: App, by: string, note: string): Promise<boolean> {
  const done = await write(app, { seal: { by, note, at: new Date().toISOString() } });
  if (done) keepName(by);
  return done;
}

export async function removeSeal(app: App, seal: SealView): Promise<void> {
  const { locale } = app.store.get();
  const words = booksTextFor(locale).seal;
  if (!(await confirmed(app, { words: words.ask(sealText(seal, locale)), yes: words.yes, no: words.no }))) return;
  await write(app, { unseal: seal.id });
}
