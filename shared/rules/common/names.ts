/** Names in an old 8-bit encoding (confirm: the reading is ours) and names with stray or decomposed characters (info). */
import { defineFinding } from "../../findings/finding.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import { cellKey } from "../../sheet/snapshot.ts";
import { tidy, untidy } from "../../text/fold.ts";
import { detectLegacy, fromLegacy } from "../../text/legacy.ts";
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

export const names: Rule<Plan> = {
  name: "common/names",
  finds: [LegacyText, UntidyText, UntidyColumn],
  covers: [],
  *check({ nominees }) {
    const untidyOnes: Nominee[] = [];
    for (const nominee of nominees) {
      const { row } = nominee.line;
      const column = nominee.columns.name;
      const typed = nominee.table.sheet.rows[row]?.[column];
      if (typeof typed !== "string") continue;
      const marks = nominee.table.sheet.marks;
      const legacy = detectLegacy(typed, marks.size > 0 ? marks.get(cellKey(row, column))?.font : undefined);
      if (legacy) {
        const read = tidy(fromLegacy(typed, legacy));
        yield LegacyText.at(
          placeAt(nominee, column),
          { read, encoding: legacy === "tcvn3" ? "TCVN3" : "VNI" },
          { fix: [{ cell: cellName(row, column), before: typed, after: read }] },
        );
      } else if (tidy(typed) !== typed) untidyOnes.push(nominee);
    }
    yield* untidyFindings(untidyOnes);
  },
};

function* untidyFindings(found: readonly Nominee[]) {
  const [first] = found;
  if (found.length > MANY && first) {
    const fix = found.map((nominee) => fixOf(nominee));
    yield UntidyColumn.at(placeAt(first, first.columns.name), { rows: found.length }, { fix });
    return;
  }
  for (const nominee of found)
    yield UntidyText.at(
      placeAt(nominee, nominee.columns.name),
      { what: [...(untidy(fixOf(nominee).before) ?? [])] },
      { fix: [fixOf(nominee)] },
    );
}

function fixOf({ line, columns, table }: Nominee): { cell: string; before: string; after: string } {
  const before = String(table.sheet.rows[line.row]?.[columns.name] ?? "");
  return { cell: cellName(line.row, columns.name), before, after: tidy(before) };
}
