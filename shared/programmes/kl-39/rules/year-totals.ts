/**
 * The totals that a table of yearly counts states, against what they add up; what is no number of people; and what must not be added to
 * those sent abroad: people trained at home by invited experts.
 */
import { type CellFix, defineFinding, type Finding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { TotalTyped } from "../../../rules/common/typed-totals.ts";
import type { Rule } from "../../../rules/rule.ts";
import { cellName } from "../../../sheet/address.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import { CONCLUSION } from "../parameters.ts";
import type { Subject } from "../subject.ts";
import type { Count, CountSheet, StatedTotal } from "../years/counts.ts";
import { sumOf } from "../years/year-plan.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const SpeakersAdded = defineFinding<{ stated: number; abroad: number; speakers: number }>({
  code: "kl-39/speakers-in-total",
  severity: "confirm",
  scope: "programme",
  title: t("Tổng số tính cả bồi dưỡng trong nước", "The total holds people trained at home"),
  message: {
    vi: ({ stated, abroad, speakers }) =>
      `Tổng ${numberText(stated, "vi")} gồm ${numberText(speakers, "vi")} người nghe chuyên gia, diễn giả mời vào Việt Nam; cử đi nước ngoài là ${numberText(abroad, "vi")}`,
    en: ({ stated, abroad, speakers }) =>
      `The total of ${numberText(stated, "en")} holds ${numberText(speakers, "en")} who hear experts invited to Viet Nam; ${numberText(abroad, "en")} are sent abroad`,
  },
  todo: t(
    "Tách số người bồi dưỡng trong nước khỏi tổng số cử đi nước ngoài.",
    "Keep people trained at home out of the total sent abroad.",
  ),
  compares: ({ abroad }) => [
    { title: t("Cử đi nước ngoài", "Sent abroad"), value: t(numberText(abroad, "vi"), numberText(abroad, "en")) },
  ],
});

export const SpeakersApart = defineFinding<{ speakers: number }>({
  code: "kl-39/speakers-not-counted",
  severity: "info",
  scope: "programme",
  title: t("Mời chuyên gia, diễn giả vào Việt Nam", "Experts invited to Viet Nam"),
  message: {
    vi: ({ speakers }) => `${numberText(speakers, "vi")} người được bồi dưỡng trong nước: không tính vào số cử đi nước ngoài`,
    en: ({ speakers }) => `${numberText(speakers, "en")} people are trained at home and are not counted among those sent abroad`,
  },
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});

export const CountImpossible = defineFinding<{ count: number }>({
  code: "kl-39/count-impossible",
  severity: "block",
  scope: "row",
  title: t("Số người không thể có", "An impossible number of people"),
  message: {
    vi: ({ count }) => `Số người là ${numberText(count, "vi")}: số người phải là số nguyên, không âm`,
    en: ({ count }) => `${numberText(count, "en")} people: it must be a whole number, not below nought`,
  },
  todo: t("Ghi lại số người.", "Write the number of people again."),
});

export const CountUnclear = defineFinding<{ typed: string }>({
  code: "kl-39/count-unclear",
  severity: "confirm",
  scope: "row",
  title: t("Không đọc được số người", "The number of people cannot be read"),
  message: {
    vi: ({ typed }) => `“${typed}” không rõ là bao nhiêu người, nên chưa được cộng`,
    en: ({ typed }) => `“${typed}” does not say clearly how many people, and is not added up`,
  },
  todo: t("Ghi số người bằng chữ số.", "Write the number of people in digits."),
});

export const KindUnknown = defineFinding<{ label: string }>({
  code: "kl-39/kind-not-named",
  severity: "info",
  scope: "row",
  title: t("Loại hình ngoài Kết luận", "A kind that the conclusion does not name"),
  message: {
    vi: ({ label }) => `“${label}” không thuộc trung hạn, ngắn hạn hay ngoại ngữ: không tính vào số người của năm`,
    en: ({ label }) => `“${label}” is neither medium-term, short-term nor language training and is not counted`,
  },
  todo: t("Kiểm tra lại tên loại hình.", "Check the name of the kind."),
});

export const TableRepeats = defineFinding<{ people: number }>({
  code: "kl-39/table-repeats-others",
  severity: "info",
  scope: "sheet",
  title: t("Bảng tổng hợp lặp lại số của các bảng khác", "A summary repeats the other tables"),
  message: {
    vi: ({ people }) => `Bảng có ${numberText(people, "vi")} người, bằng cộng các bảng khác: không tính lần nữa`,
    en: ({ people }) => `Its ${numberText(people, "en")} people are those of the other tables and are not counted again`,
  },
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});

const LONGEST_LABEL = 60;

export const yearTotals: Rule<Subject> = {
  name: "kl-39/year-totals",
  finds: [TotalTyped, SpeakersAdded, SpeakersApart, CountImpossible, CountUnclear, KindUnknown, TableRepeats],
  covers: ["S001-15"],
  *check({ years: { sheets, copies } }) {
    for (const sheet of sheets) yield* sheetFindings(sheet);
    for (const { table, counts } of copies)
      yield TableRepeats.at({ sheet: table.sheet.name, cell: null, row: null }, { people: sumOf(counts) });
  },
};

function* sheetFindings({ table, counts, totals, unclear, others }: CountSheet): Generator<Finding> {
  const law = [lawOf(CONCLUSION)];
  for (const { cells, row, column, value } of counts)
    if (value < 0 || !Number.isInteger(value)) yield CountImpossible.at(cells.place(row, column), { count: value }, { law });
  for (const { cells, row, column, text } of unclear)
    yield CountUnclear.at(cells.place(row, column), { typed: text.slice(0, LONGEST_LABEL) }, { law });
  for (const { row, label } of others)
    yield KindUnknown.at(
      { sheet: table.sheet.name, cell: null, row: row + 1 },
      { label: label.slice(0, LONGEST_LABEL) },
      { law },
    );
  const trained = counts.filter(({ kind }) => kind === "speakers");
  const byRow = new Map(trained.map((one) => [one.row, one]));
  for (const total of totals) yield* totalFindings(total, trained, byRow);
  for (const speakers of trained)
    if (speakers.value > 0)
      yield SpeakersApart.at(speakers.cells.place(speakers.row, speakers.column), { speakers: speakers.value }, { law });
}

/** `trained`: at home, by invited experts. A total of one line may hold those of its line, any other those of its columns. */
function* totalFindings(total: StatedTotal, trained: readonly Count[], byRow: ReadonlyMap<number, Count>): Generator<Finding> {
  const { cells, row, column, value, of, named } = total;
  const sum = sumOf(of);
  if (of.length === 0 || value === sum || !named) return;
  const law = [lawOf(CONCLUSION)];
  const rows = new Set(of.map((one) => one.row));
  const columns = new Set(of.map((one) => one.column));
  const [only] = rows;
  const ofLine = rows.size === 1 && only !== undefined ? byRow.get(only) : undefined;
  const beside =
    rows.size === 1 ? (ofLine ? [ofLine] : []) : trained.filter((one) => rows.has(one.row) || columns.has(one.column));
  const speakers = sumOf(beside);
  if (speakers > 0 && value === sum + speakers) {
    yield SpeakersAdded.at(cells.place(row, column), { stated: value, abroad: sum, speakers }, { law });
    return;
  }
  const formula = cells.isFormula(row, column);
  const typed = valueAt(cells.table.sheet, row, column);
  const fix: CellFix[] | null =
    !formula && typeof typed === "number" ? [{ cell: cellName(row, column), before: typed, after: sum }] : null;
  yield TotalTyped.at(cells.place(row, column), { stated: value, sum, formula }, { law, fix });
}
