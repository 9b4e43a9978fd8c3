/** The lists of wordings on "Tham số", with what each was read as, and the courses with their days. */
import type { Filled, SheetWriter } from "../../fill/sheet-writer.ts";
import { wordKey } from "../../formulas/expression.ts";
import type { WordListSheet } from "../../formulas/word-lists.ts";
import type { WordListSpec } from "./formula-scheme.ts";
import { NOT_SENT_NAME } from "./names.ts";
import { NOT_SENT_WORDS } from "./not-sent-words.ts";
import { living, section, text } from "./parameter-lines.ts";
import { whileAll } from "./watched-cells.ts";
import type { Wordings } from "./wordings.ts";

type Formulas = (key: string, index: number, value: number | string) => string | null;

export function wordLists(sheet: SheetWriter, wordings: Wordings, specs: readonly WordListSpec[]): void {
  section(sheet, "Cách ghi trong danh sách (2: đúng; 0: không; 1: chưa rõ)");
  // That a course repeats another one rests on what the list of courses calls it.
  const repeats: Formulas = (key, _, value) => {
    const tests = value === 0 ? (wordings.repeatTests.get(key) ?? []) : [];
    return tests.length === 0 ? null : `IFERROR(${whileAll(tests, "0", "1")},1)`;
  };
  for (const { id, title, headers, aboutCourse } of specs)
    wordList(sheet, title, wordings.list(id), headers, aboutCourse ? repeats : undefined);
  notSent(sheet);
  const days: Formulas = (key, index) => wordings.courseDays.get(key)?.[index] ?? null;
  wordList(sheet, "Khóa bồi dưỡng được nêu trong danh sách", wordings.course, ["Khai giảng", "Bế giảng"], days, "date");
}

/** The header belongs to the ranges: a range of one cell would be no list to LOOKUP. */
function wordList(
  sheet: SheetWriter,
  title: string,
  list: WordListSheet,
  headers: readonly string[],
  formula: Formulas = () => null,
  style: Filled["style"] = "plain",
): void {
  const first = sheet.line("header", title, ...headers);
  for (const spelling of list.spellings) {
    const key = wordKey(spelling);
    const values = list.entries.get(key) ?? [];
    sheet.row(text(spelling), ...values.map((value, index) => living(value, style, formula(key, index, value))));
  }
  if (list.spellings.length === 0)
    sheet.row(text(""), ...headers.map((): Filled => ({ value: style === "date" ? "" : 1, style })));
  sheet.define(list.keys, 0, first, sheet.next - 1);
  for (const [index, name] of list.values.entries()) sheet.define(name, index + 1, first, sheet.next - 1);
  sheet.blank();
}

function notSent(sheet: SheetWriter): void {
  sheet.line("header", "Từ ngữ cho biết không đi hoặc là người của đoàn (trong cột Vai trò, Ghi chú, Họ và tên)");
  const first = sheet.next;
  for (const word of NOT_SENT_WORDS) sheet.row(text(word));
  sheet.define(NOT_SENT_NAME, 0, first, sheet.next - 1);
  sheet.blank();
}
