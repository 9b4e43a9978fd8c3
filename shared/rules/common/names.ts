/** Names in an old 8-bit encoding (confirm: the reading is ours) and names with stray or decomposed characters (info). */
import { type CellFix, defineFinding, type Place } from "../../findings/finding.ts";
import { placeOf } from "../../plan/cells.ts";
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import { legacyAt } from "../../sheet/sheet-text.ts";
import { type CellValue, type SheetSnapshot, valueAt } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable, type TableRow } from "../../sheet/table.ts";
import { tidy, untidy } from "../../text/fold.ts";
import { fromLegacy, type LegacyKind } from "../../text/legacy.ts";
import type { Text } from "../../text/locale.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const LegacyText = defineFinding<{ read: string; encoding: string }>({
  code: "common/legacy-text",
  severity: "confirm",
  scope: "row",
  title: t("Chữ gõ bằng phông cũ (TCVN3, VNI)", "Text in an old font (TCVN3, VNI)"),
  message: {
    vi: ({ read, encoding }) => `Chữ gõ theo bảng mã ${encoding}, đọc là “${read}”`,
    en: ({ read, encoding }) => `Typed in ${encoding}, read as “${read}”`,
  },
  todo: t("Kiểm tra rồi chuyển sang Unicode.", "Check, then change to Unicode."),
});

export const LegacyColumn = defineFinding<{ rows: number; encoding: string }>({
  code: "common/legacy-column",
  severity: "confirm",
  scope: "sheet",
  title: t("Cả cột gõ bằng phông cũ (TCVN3, VNI)", "A column in an old font (TCVN3, VNI)"),
  message: {
    vi: ({ rows, encoding }) => `${rows} họ tên gõ theo bảng mã ${encoding}, đã đọc sang Unicode`,
    en: ({ rows, encoding }) => `${rows} names are typed in ${encoding} and were read as Unicode`,
  },
  todo: t("Kiểm tra vài dòng rồi chuyển cả cột sang Unicode.", "Check a few lines, then change the column to Unicode."),
});

export const UntidyText = defineFinding<{ what: readonly string[] }>({
  code: "common/untidy-text",
  severity: "info",
  scope: "row",
  title: t("Ký tự thừa trong họ tên", "Stray characters in a name"),
  message: {
    vi: ({ what }) => `Họ tên có ${what.map((one) => WHAT[one]?.vi ?? one).join(", ")}: tra cứu và so sánh sẽ sai`,
    en: ({ what }) => `The name has ${what.map((one) => WHAT[one]?.en ?? one).join(", ")}: look-ups and comparisons go wrong`,
  },
  todo: t("Sửa tự động được, không đổi cách viết tên.", "Can be mended without changing the name."),
});

export const UntidyColumn = defineFinding<{ rows: number }>({
  code: "common/untidy-column",
  severity: "info",
  scope: "sheet",
  title: t("Nhiều họ tên có ký tự thừa", "Stray characters in many names"),
  message: {
    vi: ({ rows }) => `${rows} họ tên ở dạng tổ hợp hoặc có dấu cách thừa (thường do chép từ máy Mac hoặc tệp PDF)`,
    en: ({ rows }) => `${rows} names are decomposed or have stray spaces (often from a Mac or a PDF)`,
  },
  todo: t("Sửa tự động được, không đổi cách viết tên.", "Can be mended without changing the names."),
});

const WHAT: Readonly<Record<string, Text>> = {
  nfd: t("chữ ở dạng tổ hợp", "decomposed letters"),
  nbsp: t("dấu cách không ngắt", "non-breaking spaces"),
  "double-space": t("dấu cách đôi", "double spaces"),
  "edge-space": t("dấu cách ở đầu hoặc cuối", "spaces at an end"),
  invisible: t("ký tự ẩn", "invisible characters"),
  "look-alike": t("chữ Đ thay bằng ký tự khác", "a look-alike of Đ"),
};

/** Beyond this many, the whole column came that way and is said once. */
const MANY = 40;

const FIELDS = ["familyName", "name", "givenName"];

export const names: Rule<Plan, Nominee> = {
  name: "common/names",
  finds: [LegacyText, LegacyColumn, UntidyText, UntidyColumn],
  covers: [],
  looksAt: {
    of: () => null,
    cells: FIELDS,
    minds: (typed, sheet, row, column) => odd(typed, sheet, row, column) !== null,
    besides: [],
  },
  *check({ tables, nominees }) {
    const checked = new Set(nominees.map(({ line }) => line));
    for (const table of tables) {
      for (const field of FIELDS) {
        const column = columnOf(table, field)?.column;
        if (column !== undefined) yield* columnFindings(table, column, checked);
      }
    }
  },
};

interface Odd {
  readonly row: number;
  readonly typed: string;
  readonly read: string;
  readonly encoding: LegacyKind | null;
}

/** A few cells are named one by one; a column that came that way is one matter. */
function* columnFindings(table: ReadTable, column: number, checked: ReadonlySet<TableRow>) {
  const odd = table.rows.flatMap((line) => (checked.has(line) ? (oddCell(table.sheet, line.row, column) ?? []) : []));
  const legacy = odd.filter(({ encoding }) => encoding !== null);
  const untidyOnes = odd.filter(({ encoding }) => encoding === null);
  const fixes = (list: readonly Odd[]): CellFix[] =>
    list.map(({ row, typed, read }) => ({ cell: cellName(row, column), before: typed, after: read }));
  const place = (one: Odd): Place => placeOf(table, one.row, column);
  const [firstLegacy] = legacy;
  const [firstUntidy] = untidyOnes;
  if (firstLegacy && legacy.length > MANY) {
    yield LegacyColumn.at(
      place(firstLegacy),
      { rows: legacy.length, encoding: ENCODINGS[firstLegacy.encoding ?? "tcvn3"] },
      { fix: fixes(legacy) },
    );
  } else
    for (const one of legacy)
      yield LegacyText.at(place(one), { read: one.read, encoding: ENCODINGS[one.encoding ?? "tcvn3"] }, { fix: fixes([one]) });
  if (firstUntidy && untidyOnes.length > MANY) {
    yield UntidyColumn.at(place(firstUntidy), { rows: untidyOnes.length }, { fix: fixes(untidyOnes) });
  } else
    for (const one of untidyOnes)
      yield UntidyText.at(place(one), { what: [...(untidy(one.typed) ?? [])] }, { fix: fixes([one]) });
}

const ENCODINGS: Readonly<Record<LegacyKind, string>> = { tcvn3: "TCVN3", vni: "VNI" };

function oddCell(sheet: SheetSnapshot, row: number, column: number): Odd | null {
  return odd(valueAt(sheet, row, column), sheet, row, column);
}

function odd(typed: CellValue, sheet: SheetSnapshot, row: number, column: number): Odd | null {
  if (typeof typed !== "string") return null;
  const encoding = legacyAt(sheet, typed, row, column);
  const read = tidy(encoding ? fromLegacy(typed, encoding) : typed);
  return read === typed ? null : { row, typed, read, encoding };
}
