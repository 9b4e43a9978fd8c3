/**
 * A mark as a note on its cell. Whoever opens the workbook elsewhere reads plain words and how to be rid of them; and we know our own again, in a
 * later session too, by how they begin and end. A note to which somebody added a word is theirs and stays.
 */
import type { Locale } from "../../shared/text/locale.ts";

const BEGIN = "Kế Hoạch – ";
const END: Readonly<Record<Locale, string>> = {
  vi: "(Ghi chú do Kế Hoạch tự thêm; bấm “Ẩn đánh dấu” trong ngăn Kế Hoạch để gỡ hết, hoặc xóa như ghi chú thường.)",
  en: "(Added by Kế Hoạch; “Hide marks” in its pane takes all of them away, or delete it like any note.)",
};
/** Longer ones are cut: a note is a pointer to the list, not the list. */
const MOST_LETTERS = 600;

export function noteText(texts: readonly string[], locale: Locale): string {
  const body = texts.join("\n");
  return `${BEGIN}${body.length > MOST_LETTERS ? `${body.slice(0, MOST_LETTERS).trimEnd()} …` : body}\n${END[locale]}`;
}

export function isOurNote(content: string): boolean {
  const text = content.normalize("NFC").trimEnd();
  return text.startsWith(BEGIN) && Object.values(END).some((end) => text.endsWith(end));
}

/** Programs write the ends of lines in their own ways. */
export function sameNote(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trimEnd();
}
