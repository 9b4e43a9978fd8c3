/** A workbook, or a sheet of it, that belongs to another programme than the one it is checked under: said once, instead of judging it. */
import { defineFinding } from "./finding.ts";

/** Programmes by id, with their short names; `title` is what the sheet itself says, where it says anything. */
export type OtherValues = {
  readonly checked: string;
  readonly checkedVi: string;
  readonly checkedEn: string;
  readonly other: string;
  readonly otherVi: string;
  readonly otherEn: string;
  readonly title: string | null;
};

const quoted = (title: string | null, between: readonly [string, string]): string =>
  title === null ? "" : `${between[0]}“${title}”${between[1]}`;

export const OtherProgramme = defineFinding<OtherValues>({
  code: "common/other-programme",
  severity: "confirm",
  scope: "file",
  title: { vi: "Bảng của chương trình khác", en: "A table of another programme" },
  message: {
    vi: ({ checkedVi, otherVi, title }) =>
      `Đang chọn ${checkedVi}, nhưng bảng này là của ${otherVi}${quoted(title, [" (tiêu đề ghi ", ")"])}; chưa kiểm tra nội dung nào`,
    en: ({ checkedEn, otherEn, title }) =>
      `${checkedEn} is chosen, but this table is one of ${otherEn}${quoted(title, [" (its title says ", ")"])}; nothing of it has been checked`,
  },
  todo: {
    vi: "Chọn chương trình ghi ở tiêu đề bảng rồi kiểm tra lại; nếu tiêu đề ghi nhầm thì sửa tiêu đề.",
    en: "Choose the programme that the title names and check again; if the title is wrong, correct it.",
  },
});

export const OtherProgrammeSheet = defineFinding<OtherValues>({
  code: "common/other-programme-sheet",
  severity: "info",
  scope: "sheet",
  title: { vi: "Trang tính của chương trình khác", en: "A sheet of another programme" },
  message: {
    vi: ({ checkedVi, otherVi, title }) =>
      `Trang tính này thuộc ${otherVi}${quoted(title, [" (ghi ", ")"])} nên không đọc khi kiểm tra theo ${checkedVi}`,
    en: ({ checkedEn, otherEn, title }) =>
      `This sheet belongs to ${otherEn}${quoted(title, [" (it says ", ")"])} and is not read when checking under ${checkedEn}`,
  },
  todo: {
    vi: "Muốn kiểm tra trang tính này thì chọn chương trình của nó.",
    en: "To check this sheet, choose its programme.",
  },
});

/** Found before any rule runs. */
export const OTHER_PROGRAMME = [OtherProgramme, OtherProgrammeSheet] as const;
