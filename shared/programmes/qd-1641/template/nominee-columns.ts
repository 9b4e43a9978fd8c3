/**
 * The columns of "Đề cử": every field of a person that the programme reads, once. Where a field can be told in several ways (birth in
 * two columns, a period in one cell) the plainest is taken. What formulas fill is left out: filling adds it.
 */
import { digits, millions, oneOf, suggested } from "../../../template/entry.ts";
import type { ListColumn } from "../../../template/list.ts";
import { LOOKS } from "../../../template/looks.ts";
import { CHOICES, COURSE_CODES } from "./choices.ts";
import { BIRTH_DAY, COURSE_DAY } from "./dates.ts";

const column = (
  field: string,
  header: string,
  width: number,
  look: ListColumn["look"],
  howTo: string,
  entry: ListColumn["entry"] = null,
): ListColumn => ({ field, header, width, look, howTo, entry });

const IN_COURSE_LIST = "Để trống khi mã khóa đã có ở trang tính Khóa học.";

export const NOMINEE_COLUMNS: readonly ListColumn[] = [
  column("number", "STT", 4, LOOKS.counted, "Tự đánh số theo cột Họ và tên."),
  column("name", "Họ và tên", 18, LOOKS.text, "Ghi đầy đủ theo giấy khai sinh, không kèm Ông, Bà, đ/c."),
  column("birth", "Ngày sinh", 10.5, LOOKS.date, "Ghi ngày/tháng/năm, ví dụ 05/03/1985.", BIRTH_DAY),
  column("gender", "Giới tính", 6, LOOKS.centre, "Chọn Nam hoặc Nữ.", oneOf(CHOICES.gender.name)),
  column(
    "personId",
    "Số định danh cá nhân",
    13.5,
    LOOKS.centre,
    "Ghi đủ 12 chữ số, kể cả số 0 ở đầu; chỉ dùng để nhận ra một người được đề cử hai lần.",
    digits(12),
  ),
  column(
    "position",
    "Chức vụ hiện tại",
    16,
    LOOKS.text,
    "Ghi chức vụ chính quyền đang giữ; nhiều chức vụ thì cách nhau bằng dấu phẩy.",
    suggested(CHOICES.position.name),
  ),
  column(
    "personnel",
    "Cán bộ, công chức, viên chức",
    8,
    LOOKS.centre,
    "Chọn cán bộ, công chức hoặc viên chức.",
    suggested(CHOICES.personnel.name),
  ),
  column("unit", "Đơn vị công tác", 16, LOOKS.text, "Ghi tên cơ quan, đơn vị, ví dụ UBND tỉnh Lào Cai."),
  column(
    "province",
    "Tỉnh, thành phố",
    10,
    LOOKS.text,
    "Chọn tỉnh, thành phố theo tên tại thời điểm khai giảng.",
    suggested(CHOICES.province.name),
  ),
  column(
    "plannedPost",
    "Chức danh quy hoạch",
    13,
    LOOKS.text,
    "Ghi chức danh được quy hoạch; để trống nếu không có.",
    suggested(CHOICES.plannedPost.name),
  ),
  column(
    "plannedTerm",
    "Giai đoạn quy hoạch",
    9.5,
    LOOKS.centre,
    "Ghi giai đoạn của quy hoạch, ví dụ 2021-2026.",
    suggested(CHOICES.plannedTerm.name),
  ),
  column(
    "rating",
    "Xếp loại năm trước khóa học",
    11,
    LOOKS.text,
    "Chọn mức xếp loại chất lượng của năm liền trước năm khai giảng.",
    suggested(CHOICES.rating.name),
  ),
  column(
    "discipline",
    "Kỷ luật",
    9,
    LOOKS.text,
    "Ghi Không, hoặc hình thức kèm số và ngày của quyết định.",
    suggested(CHOICES.discipline.name),
  ),
  column("language", "Ngoại ngữ", 8, LOOKS.text, "Ghi thứ tiếng và trình độ, ví dụ Tiếng Anh B2."),
  column("course", "Mã khóa đăng ký", 7.5, LOOKS.centre, "Chọn mã khóa đã ghi ở trang tính Khóa học.", suggested(COURSE_CODES)),
  column("country", "Nước", 8, LOOKS.text, IN_COURSE_LIST, suggested(CHOICES.country.name)),
  column("start", "Từ ngày", 10.5, LOOKS.date, IN_COURSE_LIST, COURSE_DAY),
  column("end", "Đến ngày", 10.5, LOOKS.date, IN_COURSE_LIST, COURSE_DAY),
  column(
    "previous",
    "Khóa đã tham gia cùng nội dung",
    11,
    LOOKS.text,
    "Ghi Chưa, hoặc tên khóa, năm và nguồn kinh phí của khóa đã học.",
    suggested(CHOICES.previous.name),
  ),
  column("source", "Nguồn kinh phí", 10, LOOKS.text, "Chọn nguồn chi trả cho người này.", suggested(CHOICES.source.name)),
  column("cost", "Kinh phí (triệu đồng)", 8, LOOKS.money, "Ghi số theo triệu đồng, ví dụ 182,5.", millions(1, 2000, "2.000")),
  column(
    "role",
    "Vai trò trong đoàn",
    8,
    LOOKS.text,
    "Để trống với học viên; người đi cùng đoàn không tính vào số người.",
    suggested(CHOICES.role.name),
  ),
  column(
    "extension",
    "Văn bản kéo dài công tác",
    9,
    LOOKS.text,
    "Chỉ ghi khi được nghỉ hưu ở tuổi cao hơn: số, ký hiệu và ngày của văn bản.",
  ),
  column("notes", "Ghi chú", 9, LOOKS.text, "Ghi Dự bị hoặc Rút nếu có."),
];
