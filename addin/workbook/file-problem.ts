/** Why a file could not be read or written, as a problem: the words are those of the reader and writer of files, with the place in front. */
import type { Text } from "../../shared/text/locale.ts";
import type { FileError } from "../../shared/xlsx/file-errors.ts";
import type { WriteError, WriteErrorCode } from "../../shared/xlsx/write/write-errors.ts";
import { type ProblemCode, placeName, WorkbookProblem } from "./problems.ts";

/** What Excel is refused for too has the same code there. */
const CODES: Partial<Readonly<Record<WriteErrorCode, ProblemCode>>> = {
  "write-locked-cell": "cell-locked",
  "write-merged-cell": "cell-merged",
  "write-outside-grid": "sheet-full",
  "write-sheet-missing": "sheet-not-found",
  "write-signed": "file-signed",
  "write-structure-locked": "structure-locked",
};

export function fileProblem(error: FileError): WorkbookProblem {
  return new WorkbookProblem("file-unreadable", error.message, error);
}

export function writeProblem(error: FileError | WriteError): WorkbookProblem {
  if (!isOfWriting(error)) return fileProblem(error);
  return new WorkbookProblem(CODES[error.code] ?? "write-refused", worded(error), error);
}

function isOfWriting(error: FileError | WriteError): error is WriteError {
  return error.code.startsWith("write-");
}

function worded({ message, sheet, cell }: WriteError): Text {
  if (sheet === undefined) return message;
  const place = cell === undefined ? { vi: `trang tính “${sheet}”`, en: `the sheet “${sheet}”` } : placeName(sheet, cell);
  return { vi: `${capital(place.vi)}: ${message.vi}`, en: `${capital(place.en)}: ${message.en}` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
