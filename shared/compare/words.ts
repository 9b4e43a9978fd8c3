/** A comparison in words, for every door: what came and went, how sure it is, where a line went. */
import type { Text } from "../text/locale.ts";
import type {
  ChangeKind,
  ColumnDifference,
  GuessedBy,
  KnownBy,
  LineDifference,
  LineKind,
  ReadUnder,
  TextDifference,
} from "./difference.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const LINE_WORDS: Readonly<Record<LineKind, Text>> = {
  added: t("Thêm", "Added"),
  removed: t("Bớt", "Removed"),
  changed: t("Sửa", "Changed"),
  moved: t("Chỉ đổi chỗ", "Only moved"),
};

/** What is said of a changed cell beside before and after; nothing of a plain change. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, Text | null>> = {
  value: null,
  form: t("chỉ khác cách ghi", "only written otherwise"),
  formula: t("khác công thức", "another formula"),
  computed: t("tính lại theo ô khác", "came out otherwise"),
  struck: t("bị gạch ngang", "struck through"),
  unstruck: t("bỏ gạch ngang", "no longer struck through"),
};

const GUESSES: Readonly<Record<GuessedBy, Text>> = {
  "id-alone": t("cùng số định danh, khác họ tên và ngày sinh", "the same identity number, another name and birth date"),
  "name-birth-other-id": t(
    "cùng họ tên và ngày sinh, khác số định danh",
    "the same name and birth date, another identity number",
  ),
  "folded-name": t("họ tên chỉ khác dấu, cùng ngày sinh", "names that differ in their marks alone, the same birth date"),
  "name-unit": t("cùng họ tên và đơn vị, khác ngày sinh", "the same name and unit, another birth date"),
  "birth-unit": t("cùng ngày sinh và đơn vị, họ tên gần giống", "the same birth date and unit, names that are much alike"),
  "name-alone": t("cùng họ tên, một bên không có ngày sinh", "the same name, without a birth date on one side"),
  alike: t("nội dung gần giống", "much the same content"),
};

/** "Có thể là một người: …" for a pair that is a guess; null for one that is sure. */
export function guessWords(by: KnownBy, table: string): Text | null {
  const why = (GUESSES as Readonly<Partial<Record<KnownBy, Text>>>)[by];
  if (!why) return null;
  return table === "nominees"
    ? t(`Có thể là một người: ${why.vi}.`, `Perhaps one person: ${why.en}.`)
    : t(`Có thể là một dòng: ${why.vi}.`, `Perhaps one line: ${why.en}.`);
}

/** "chuyển sang trang tính Sở Y tế"; null where it stayed. */
export function movedWords({ moved, before, after }: Pick<LineDifference, "moved" | "before" | "after">): Text | null {
  if (moved === null || !before || !after) return null;
  if (moved === "sheet") return t(`chuyển từ trang tính ${before.sheet}`, `moved from the sheet ${before.sheet}`);
  if (moved === "heading")
    return t(
      `chuyển từ mục “${before.heading}” sang mục “${after.heading}”`,
      `moved from “${before.heading}” to “${after.heading}”`,
    );
  return t(`dòng ${before.row} thành dòng ${after.row}`, `row ${before.row} became row ${after.row}`);
}

export function columnWords({ kind, before, after, filled }: ColumnDifference): Text {
  const cells = { vi: `${filled} ô có nội dung`, en: `${filled} filled cells` };
  if (kind === "added")
    return t(`Thêm cột “${after?.header ?? ""}” (${cells.vi})`, `Added the column “${after?.header ?? ""}” (${cells.en})`);
  if (kind === "removed")
    return t(`Bớt cột “${before?.header ?? ""}” (${cells.vi})`, `Removed the column “${before?.header ?? ""}” (${cells.en})`);
  return t(
    `Cột “${before?.header ?? ""}” đổi tên thành “${after?.header ?? ""}”`,
    `The column “${before?.header ?? ""}” is now called “${after?.header ?? ""}”`,
  );
}

export const PART_WORDS: Readonly<Record<TextDifference["part"], Text>> = {
  head: t("Phần đầu", "Above the table"),
  within: t("Đề mục, dòng cộng trong bảng", "Headings and totals in the table"),
  foot: t("Phần cuối", "Below the table"),
  sheet: t("Trang tính không có bảng", "Sheets without a table"),
};

/** What the findings and the totals rest on, where it is not the one programme of both files. */
export const READ_UNDER_WORDS: Readonly<Record<ReadUnder, Text | null>> = {
  one: null,
  two: t(
    "Hai tệp thuộc hai chương trình khác nhau: chỉ bảng cùng loại được so với nhau; số tổng và kết quả kiểm tra là theo quy định riêng của từng chương trình.",
    "The two files are of two programmes: only tables of one kind were compared; totals and findings are those of each file's own rules.",
  ),
  half: t(
    "Chỉ một trong hai tệp có bảng của kế hoạch đã biết, nên trang tính của tệp kia được so từng ô.",
    "Only one of the two files holds a table of a known plan, so the sheets of the other were compared cell by cell.",
  ),
  none: t(
    "Hai tệp không có bảng nào của kế hoạch đã biết, nên được so từng ô.",
    "Neither file holds a table of a known plan, so they were compared cell by cell.",
  ),
};

export const EMPTY: Text = t("(trống)", "(empty)");
