/** The seals of the open workbook: what changed since each, one more, one less. Loaded where a workbook has any, or is to get one. */
import { byChoice } from "../../shared/columns/by-choice.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { addSeal, readSeals, removeSeal, shortCode } from "../../shared/seal/seals.ts";
import { sinceSeal } from "../../shared/seal/since.ts";
import { sinceText } from "../../shared/seal/words.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { drawn } from "../text/drawn.ts";
import type { Failure, WantedEdits } from "./messages.ts";
import type { Opened } from "./opened.ts";
import type { SealView, SealWanted } from "./seal-messages.ts";

/** The newest first. */
export function sealViews({ book, choice, check, columns }: Pick<Opened, "book" | "choice" | "check" | "columns">): SealView[] {
  const asked = check.report.programme?.id;
  const byHand = byChoice(columns.count);
  const tablesIn = (workbook: WorkbookSnapshot) => chooseProgramme(workbook, CARDS, asked, byHand)?.tables ?? [];
  const now = { workbook: book, tables: choice?.tables ?? [] };
  return readSeals(book.kept)
    .map((seal): SealView => {
      const since = sinceSeal(seal, now, tablesIn);
      const changes = since.kind === "changed" ? since.comparison : null;
      return {
        id: seal.id,
        by: drawn(seal.by),
        at: seal.at,
        note: drawn(seal.note),
        code: shortCode(seal.digest),
        kind: since.kind,
        since: sinceText(since),
        changes: changes && {
          ...changes,
          lines: changes.lines.map((line) => ({
            ...line,
            name: drawn(line.name),
            cells: line.kind === "changed" ? line.cells : [],
          })),
        },
      };
    })
    .reverse();
}

/** What cannot be kept is said, and nothing is written. */
export function sealEdits({ book }: Pick<Opened, "book">, wanted: SealWanted): WantedEdits {
  const edits = "seal" in wanted ? addSeal(book, wanted.seal) : removeSeal(book, wanted.unseal);
  if (edits === null) throw NOT_SEALED;
  return { edits, cells: 1 };
}

const NOT_SEALED: Failure = {
  code: "not-sealed",
  message: {
    vi: "Chưa xác nhận được: cần họ tên, không quá dài; một tệp giữ được tối đa 20 xác nhận. Gỡ bớt xác nhận cũ rồi thử lại.",
    en: "It was not endorsed: a name is needed, not too long; a file keeps at most 20 endorsements. Remove old ones and try again.",
  },
};
