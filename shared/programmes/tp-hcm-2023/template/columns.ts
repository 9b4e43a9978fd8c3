/** The columns of the two sheets of the plan of 2023: groups abroad, classes at home. */
import { day, serialOf } from "../../../sheet/day.ts";
import { amount, dated, oneOf, suggested, whole } from "../../../template/entry.ts";
import type { ListColumn } from "../../../template/list.ts";
import { LOOKS } from "../../../template/looks.ts";
import { CHOICES } from "./choices.ts";

const column = (
  field: string,
  header: string,
  width: number,
  look: ListColumn["look"],
  howTo: string,
  entry: ListColumn["entry"] = null,
): ListColumn => ({ field, header, width, look, howTo, entry });

const IN_2023 = dated(serialOf(day("2023-01-01"), false), serialOf(day("2023-12-31"), false), "01/01/2023 - 31/12/2023");
const MOST_PEOPLE = 100_000;
const MOST_MONEY = 1_000_000;

const FIELD_OF = "Ghi lĩnh vực bồi dưỡng, ví dụ Cải cách hành chính.";

export const ABROAD: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Lĩnh vực."),
  column("topic", "Lĩnh vực", 34, LOOKS.text, FIELD_OF, suggested(CHOICES.abroad.name)),
  column("lead", "Đơn vị chủ trì", 22, LOOKS.text, "Ghi tên sở, ngành chủ trì đoàn."),
  column("people", "Số học viên", 9, LOOKS.whole, "Ghi số người đi, không kèm chữ.", whole(1, 1000)),
  column(
    "country",
    "Nước",
    16,
    LOOKS.text,
    "Ghi nước đến; nhiều nước thì cách nhau bằng dấu phẩy.",
    suggested(CHOICES.country.name),
  ),
  column("start", "Từ ngày", 11, LOOKS.date, "Ghi ngày đi: ngày/tháng/năm.", IN_2023),
  column("end", "Đến ngày", 11, LOOKS.date, "Ghi ngày về; đoàn đi từ 7 đến 16 ngày, tính cả ngày đi và ngày về.", IN_2023),
  column("days", "Số ngày", 8, LOOKS.counted, "Tự tính từ ngày đi và ngày về."),
  column("form", "Hình thức", 12, LOOKS.centre, "Chọn trực tiếp, trực tuyến hoặc kết hợp.", oneOf(CHOICES.form.name)),
  column(
    "totalCost",
    "Kinh phí (triệu đồng)",
    13,
    LOOKS.money,
    "Ghi kinh phí của cả đoàn theo triệu đồng.",
    amount(MOST_MONEY, "triệu đồng"),
  ),
  column("source", "Nguồn kinh phí", 16, LOOKS.text, "Chọn nguồn chi trả.", suggested(CHOICES.source.name)),
  column("notes", "Ghi chú", 16, LOOKS.text, "Ghi Dự phòng hoặc Rút nếu có."),
];

export const HOME: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Lĩnh vực."),
  column("topic", "Lĩnh vực", 40, LOOKS.text, FIELD_OF, suggested(CHOICES.home.name)),
  column("lead", "Đơn vị chủ trì", 24, LOOKS.text, "Ghi tên sở, ngành hoặc cơ sở mở lớp."),
  column("classes", "Số lớp", 8, LOOKS.whole, "Ghi số lớp.", whole(0, 10_000)),
  column(
    "people",
    "Số người",
    11,
    LOOKS.whole,
    "Ghi số người, không ghi số lượt; một người học nhiều lớp tính một lần.",
    whole(1, MOST_PEOPLE),
  ),
  column("form", "Hình thức", 12, LOOKS.centre, "Chọn trực tiếp, trực tuyến hoặc kết hợp.", oneOf(CHOICES.form.name)),
  column(
    "totalCost",
    "Kinh phí (triệu đồng)",
    14,
    LOOKS.money,
    "Ghi kinh phí theo triệu đồng.",
    amount(MOST_MONEY, "triệu đồng"),
  ),
  column("source", "Nguồn kinh phí", 18, LOOKS.text, "Chọn nguồn chi trả.", suggested(CHOICES.source.name)),
  column("notes", "Ghi chú", 20, LOOKS.text, "Ghi Dự phòng hoặc Rút nếu có."),
];
