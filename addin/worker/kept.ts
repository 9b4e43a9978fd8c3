/** What the worker does with what is remembered in a workbook. One file, loaded where a workbook remembers something, or is written. */
import { confirm, reopen } from "../../shared/kept/confirm.ts";
import type { KeptWanted } from "./kept-messages.ts";
import type { Failure, WantedEdits } from "./messages.ts";
import type { Opened } from "./opened.ts";

export { byChoice } from "../../shared/columns/by-choice.ts";
export { columnsXml, keptColumns } from "../../shared/columns/kept-columns.ts";
export { withColumns } from "../../shared/columns/with-columns.ts";
export { readKept } from "../../shared/kept/kept.ts";
export { withConfirmed } from "../../shared/kept/with-confirmed.ts";
export { withSettings } from "../../shared/kept/with-settings.ts";

/** The edits that explain findings, or take that back. What cannot be kept is said, and nothing is written. */
export function keptEdits({ check, book, numbered }: Opened, wanted: KeptWanted): WantedEdits {
  const place = { check, kept: book.kept ?? null };
  const places = new Map(numbered.ids.map((index, at) => [index, at]));
  const at = (indexes: readonly number[]): number[] => indexes.flatMap((index) => places.get(index) ?? []);
  const done = "confirm" in wanted ? confirm(place, at(wanted.confirm), wanted.said) : reopen(place, at(wanted.reopen));
  if (done === null) throw NOT_EXPLAINED;
  return { edits: done.edits, cells: done.findings };
}

const NOT_EXPLAINED: Failure = {
  code: "not-explained",
  message: {
    vi: "Chưa lưu được giải trình: cần một câu lý do và họ tên, không quá dài. Kiểm tra lại bảng rồi thử lại.",
    en: "The reason was not kept: it takes one sentence and a name, neither too long. Check the table again and retry.",
  },
};
