/** The columns of the two sheets: people of each year by kind, and the courses. */
import { day, serialOf } from "../../../sheet/day.ts";
import type { Choices } from "../../../template/choices.ts";
import { amount, dated, oneOf, suggested, whole } from "../../../template/entry.ts";
import type { ListColumn } from "../../../template/list.ts";
import { LOOKS } from "../../../template/looks.ts";
import { COUNTRIES } from "../../../text/countries.ts";

export const CHOICES = {
  kind: { name: "DM_LOAI_HINH", title: "Loại hình", values: ["Trung hạn", "Ngắn hạn", "Ngoại ngữ"] },
  country: { name: "DM_NUOC", title: "Nước", values: COUNTRIES.map(({ vi }) => vi) },
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

const PEOPLE = whole(0, 100_000);
const IN_TERM = dated(serialOf(day("2022-07-18"), false), serialOf(day("2030-12-31"), false), "18/7/2022 - 31/12/2030");
const MOST_MONEY = 1_000_000;

export const YEARS: readonly ListColumn[] = [
  column("year", "Năm", 10, LOOKS.counted, "Mỗi năm một dòng."),
  column("medium", "Trung hạn", 13, LOOKS.whole, "Ghi số người bồi dưỡng trung hạn ở nước ngoài trong năm.", PEOPLE),
  column("short", "Ngắn hạn", 13, LOOKS.whole, "Ghi số người bồi dưỡng ngắn hạn ở nước ngoài trong năm.", PEOPLE),
  column("language", "Ngoại ngữ", 13, LOOKS.whole, "Ghi số người bồi dưỡng ngoại ngữ trong năm.", PEOPLE),
  column("total", "Tổng số", 13, LOOKS.whole, "Tự cộng ba loại hình."),
  column("goal", "Chỉ tiêu theo Kết luận 39", 15, LOOKS.whole, "Số của Kết luận, là số khoảng; không sửa."),
  column(
    "speakers",
    "Mời chuyên gia, diễn giả",
    20,
    LOOKS.whole,
    "Ghi số người nghe chuyên gia, diễn giả mời vào Việt Nam; không cộng vào số cử đi nước ngoài.",
    PEOPLE,
  ),
  column("notes", "Ghi chú", 26, LOOKS.text, "Ghi nội dung cần giải trình nếu có."),
];

export const COURSES: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Tên khóa bồi dưỡng."),
  column("name", "Tên khóa bồi dưỡng", 40, LOOKS.text, "Ghi nội dung bồi dưỡng của khóa."),
  column("kind", "Loại hình", 13, LOOKS.centre, "Chọn loại hình của khóa.", oneOf(CHOICES.kind.name)),
  column("country", "Nước", 16, LOOKS.text, "Ghi nước đến.", suggested(CHOICES.country.name)),
  column("start", "Từ ngày", 11, LOOKS.date, "Ghi ngày/tháng/năm.", IN_TERM),
  column("end", "Đến ngày", 11, LOOKS.date, "Ghi ngày/tháng/năm.", IN_TERM),
  column("studyDays", "Số ngày học tập", 9, LOOKS.whole, "Mỗi khóa phải có ngày học tập.", whole(0, 400)),
  column("surveyDays", "Số ngày khảo sát thực tế", 11, LOOKS.whole, "Mỗi khóa phải có ngày khảo sát thực tế.", whole(0, 400)),
  column("form", "Hình thức", 16, LOOKS.text, "Chọn hình thức tổ chức.", oneOf(CHOICES.form.name)),
  column("size", "Số học viên", 9, LOOKS.whole, "Ghi số người của khóa.", whole(1, 1000)),
  column(
    "totalCost",
    "Kinh phí (triệu đồng)",
    14,
    LOOKS.money,
    "Ghi kinh phí của cả khóa theo triệu đồng.",
    amount(MOST_MONEY, "triệu đồng"),
  ),
  column("notes", "Ghi chú", 20, LOOKS.text, "Ghi chú nếu có."),
];
