/** The columns of the three sheets: the ten targets by year, the classes, the study visits. */
import { day, serialOf } from "../../../sheet/day.ts";
import type { Choices } from "../../../template/choices.ts";
import { amount, dated, oneOf, suggested, whole } from "../../../template/entry.ts";
import type { ListColumn } from "../../../template/list.ts";
import { LOOKS } from "../../../template/looks.ts";
import { COUNTRIES } from "../../../text/countries.ts";

export const REPORTED = [2023, 2024, 2025] as const;

export const CHOICES = {
  place: { name: "DM_NOI_TO_CHUC", title: "Nước, nơi tổ chức", values: ["Trong nước", ...COUNTRIES.map(({ vi }) => vi)] },
  form: { name: "DM_HINH_THUC", title: "Hình thức", values: ["Trực tiếp", "Trực tuyến", "Trực tiếp kết hợp trực tuyến"] },
} as const satisfies Readonly<Record<string, Choices>>;

const column = (
  field: string,
  header: string,
  width: number,
  look: ListColumn["look"],
  howTo: string,
  entry: ListColumn["entry"] = null,
): ListColumn => ({ field, header, width, look, howTo, entry });

const COUNT = whole(0, 1_000_000);
const YEAR = whole(2022, 2025);
const IN_TERM = dated(serialOf(day("2022-01-01"), false), serialOf(day("2025-12-31"), false), "01/01/2022 - 31/12/2025");
const MOST_MONEY = 1_000_000;

export const TARGETS: readonly ListColumn[] = [
  column("code", "Mã", 7, LOOKS.centre, "Mã của chỉ tiêu; không sửa."),
  column("target", "Chỉ tiêu", 46, LOOKS.text, "Mười chỉ tiêu của Kế hoạch; chỉ tiêu 5 có hai số."),
  column("unit", "Đơn vị tính", 11, LOOKS.centre, "Không sửa."),
  ...REPORTED.map((year) =>
    column(`plan${year}`, `KH ${year}`, 11, LOOKS.centre, `Mức của Kế hoạch đến hết năm ${year}; không sửa.`),
  ),
  ...REPORTED.flatMap((year) => [
    column(
      `done${year}`,
      `TH ${year}`,
      10,
      LOOKS.whole,
      `Ghi số thực hiện đến hết năm ${year}: số người, số lớp, số cơ quan; không ghi tỷ lệ.`,
      COUNT,
    ),
    column(`of${year}`, "Trên tổng", 10, LOOKS.whole, `Với chỉ tiêu tính theo %: ghi tổng số của chính năm ${year}.`, COUNT),
  ]),
  column("notes", "Ghi chú", 24, LOOKS.text, "Ghi nguyên nhân nếu chưa đạt."),
];

export const CLASSES: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Tên lớp bồi dưỡng."),
  column("name", "Tên lớp bồi dưỡng", 42, LOOKS.text, "Ghi tên lớp về cải cách hành chính."),
  column("year", "Năm", 8, LOOKS.counted, "Ghi năm tổ chức.", YEAR),
  column("country", "Nước", 18, LOOKS.text, "Ghi tên nước, hoặc Trong nước.", suggested(CHOICES.place.name)),
  column("start", "Từ ngày", 11, LOOKS.date, "Ghi ngày/tháng/năm.", IN_TERM),
  column("end", "Đến ngày", 11, LOOKS.date, "Ghi ngày/tháng/năm.", IN_TERM),
  column(
    "form",
    "Hình thức",
    18,
    LOOKS.text,
    "Lớp trong nước chỉ tính vào T8 khi trực tiếp kết hợp trực tuyến.",
    oneOf(CHOICES.form.name),
  ),
  column("size", "Số học viên", 9, LOOKS.whole, "Ghi số người của lớp.", whole(1, 10_000)),
  column("host", "Đơn vị tổ chức", 22, LOOKS.text, "Ghi đơn vị mở lớp."),
  column(
    "totalCost",
    "Kinh phí (triệu đồng)",
    14,
    LOOKS.money,
    "Ghi kinh phí của lớp theo triệu đồng.",
    amount(MOST_MONEY, "triệu đồng"),
  ),
  column("notes", "Ghi chú", 18, LOOKS.text, "Ghi chú nếu có."),
];

export const VISITS: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Tỉnh, thành phố đến."),
  column("province", "Tỉnh, thành phố đến", 24, LOOKS.text, "Ghi nơi đến nghiên cứu, trao đổi kinh nghiệm."),
  column("year", "Năm", 8, LOOKS.counted, "Ghi năm của đoàn.", YEAR),
  column("name", "Đoàn công tác", 34, LOOKS.text, "Ghi tên đoàn hoặc đơn vị chủ trì."),
  column("people", "Số người", 9, LOOKS.whole, "Ghi số người đi.", whole(1, 1000)),
  column("provinceIndex", "Chỉ số CCHC của tỉnh", 13, LOOKS.money, "Ghi chỉ số của nơi đến, của năm đã công bố gần nhất."),
  column("cityIndex", "Chỉ số CCHC của Thành phố", 13, LOOKS.money, "Ghi chỉ số của Thành phố, cùng năm."),
  column("notes", "Ghi chú", 24, LOOKS.text, "Ghi chú nếu có."),
];
