/** The columns of the two sheets of Hà Nội's plan: its lines, and the demand and funding of each year. */
import { amount, suggested, whole } from "../../../template/entry.ts";
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

const MOST_MONEY = 1_000_000;
const YEAR = whole(2022, 2025);

export const LINES: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Nội dung chương trình."),
  column(
    "title",
    "Nội dung chương trình",
    46,
    LOOKS.text,
    "Ghi nội dung học tập kinh nghiệm thực tế.",
    suggested(CHOICES.title.name),
  ),
  column("lead", "Cơ quan chủ trì", 24, LOOKS.text, "Chọn cơ quan chủ trì cử đi.", suggested(CHOICES.lead.name)),
  column("people", "Số người", 9, LOOKS.whole, "Ghi số người của cả giai đoạn, không kèm chữ.", whole(1, 10_000)),
  column("country", "Nước đến", 26, LOOKS.text, "Ghi các nước, cách nhau bằng dấu phẩy; còn nước khác thì thêm dấu ba chấm."),
  column("fromYear", "Từ năm", 9, LOOKS.counted, "Ghi năm bắt đầu, từ 2022.", YEAR),
  column("toYear", "Đến năm", 9, LOOKS.counted, "Ghi năm kết thúc, đến 2025.", YEAR),
  column(
    "totalCost",
    "Kinh phí (triệu đồng)",
    14,
    LOOKS.money,
    "Ghi kinh phí của cả giai đoạn theo triệu đồng, ví dụ 18.400.",
    amount(MOST_MONEY, "triệu đồng"),
  ),
  column("costPerPerson", "Kinh phí một người (triệu đồng)", 14, LOOKS.money, "Tự tính từ kinh phí và số người."),
  column("notes", "Ghi chú", 18, LOOKS.text, "Ghi Dự phòng hoặc Rút nếu có."),
];

export const DEMAND: readonly ListColumn[] = [
  column("number", "STT", 5, LOOKS.counted, "Tự đánh số theo cột Nội dung chương trình."),
  column("year", "Năm", 8, LOOKS.counted, "Ghi năm có nhu cầu, từ 2022 đến 2025.", YEAR),
  column(
    "title",
    "Nội dung chương trình",
    46,
    LOOKS.text,
    "Chọn đúng nội dung đã ghi ở trang tính Chương trình.",
    suggested(CHOICES.title.name),
  ),
  column("lead", "Cơ quan chủ trì", 24, LOOKS.text, "Chọn cơ quan chủ trì cử đi.", suggested(CHOICES.lead.name)),
  column("people", "Nhu cầu (người)", 10, LOOKS.whole, "Ghi số người cần cử trong năm.", whole(0, 10_000)),
  column(
    "totalCost",
    "Kinh phí (triệu đồng)",
    14,
    LOOKS.money,
    "Ghi kinh phí của năm theo triệu đồng.",
    amount(MOST_MONEY, "triệu đồng"),
  ),
  column(
    "source",
    "Nguồn kinh phí",
    22,
    LOOKS.text,
    "Chọn nguồn để Sở Tài chính tổng hợp, bố trí.",
    suggested(CHOICES.source.name),
  ),
  column("notes", "Ghi chú", 18, LOOKS.text, "Ghi Dự phòng hoặc Rút nếu có."),
];
