/** Whatever failed, in words: what happened, what is safe, what to do. */
import type { Locale, Text } from "../../shared/text/locale.ts";
import type { Problem } from "../state.ts";
import { isText } from "../text/is-text.ts";
import { textFor } from "../text/text.ts";
import { CallFailed } from "../worker/session.ts";
import type { App } from "./app.ts";

/** `kept` is the name of the workbook that is still open, if any. */
export function problemOf(error: unknown, locale: Locale, kept: string | null): Problem {
  const words = textFor(locale).problem;
  const open = kept === null ? [] : [words.kept(kept)];
  const said = wordsOf(error);
  if (!said) return { what: words.failed, after: [words.safe, ...open, words.todoAgain] };
  const [what = "", rest] = sentences(said[locale]);
  return { what, after: [...(rest ? [rest] : []), ...open] };
}

/** Says what an act of somebody failed at. A workbook that was closed meanwhile is nobody's concern. */
export function sayFailed({ store }: App, error: unknown): void {
  if (error instanceof CallFailed && error.failure.code === "stopped") return;
  const { locale, plan } = store.get();
  store.set({ problem: problemOf(error, locale, plan?.name || null) });
}

/** The words that an error brings itself: a file's, through the worker, or a `WorkbookProblem`'s, known by its `text` so that the page need not load Excel's adapter. */
function wordsOf(error: unknown): Text | null {
  if (error instanceof CallFailed) return error.failure.message;
  return typeof error === "object" && error !== null && "text" in error && isText(error.text) ? error.text : null;
}

/** The first sentence, which says what happened, and the rest. */
function sentences(text: string): [string, string?] {
  const end = /[.] (?=\S)/.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 2)] : [text];
}
