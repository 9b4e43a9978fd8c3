/** Why a workbook could not be read, shown or written: what happened, what is safe, what to do. The only place where host error codes get words. */
import type { Text } from "../../shared/text/locale.ts";
import { READING } from "./problem-words/reading.ts";
import { WRITING } from "./problem-words/writing.ts";

/** What has no words here brings its own, from the reader and writer of files. */
const WORDS = { ...READING, ...WRITING };

export type WordedCode = keyof typeof WORDS;
export type ProblemCode = WordedCode | "file-unreadable" | "file-signed" | "write-refused";

export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";
  readonly code: ProblemCode;
  /** In words for people, in both languages. */
  readonly text: Text;

  constructor(code: ProblemCode, text: Text, cause?: unknown) {
    super(text.en, { cause });
    this.code = code;
    this.text = text;
  }
}

/** One of the problems with words, with the name that they carry ("" where they carry none) and what caused it. */
export function problem(code: WordedCode, name: string | Text = "", cause?: unknown): WorkbookProblem {
  const words = WORDS[code];
  const { vi, en } = typeof name === "string" ? { vi: name, en: name } : name;
  return new WorkbookProblem(code, { vi: words.vi(vi), en: words.en(en) }, cause);
}

/** "ô U4:U67, trang tính “Nhân sự”" */
export function placeName(sheet: string, range: string): Text {
  return { vi: `ô ${range}, trang tính “${sheet}”`, en: `${range} of the sheet “${sheet}”` };
}
