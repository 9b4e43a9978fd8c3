/** The words of the list to mail back, as the worker that makes it needs them. */
import type { Locale } from "../../shared/text/locale.ts";
import type { ListWords } from "../worker/messages.ts";
import { textFor } from "./text.ts";

export function listWords(plan: string, locale: Locale): ListWords {
  const { list, severity } = textFor(locale);
  const { block, confirm, confirmed, info } = severity;
  return {
    sheet: list.sheet,
    title: list.title(plan),
    headers: list.headers,
    severity: { block: block.one, confirm: confirm.one, confirmed: confirmed.one, info: info.one },
  };
}
