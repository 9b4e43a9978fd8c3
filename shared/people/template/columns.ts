/** The columns of a ready list of nominees: those of every programme, with the programme's own beside what they belong to. */
import type { OwnField } from "../../plan/own-fields.ts";
import { OLDEST, YOUNGEST } from "../../rules/common/dates.ts";
import { day, serialOf } from "../../sheet/day.ts";
import { dated, digits, oneOf, suggested } from "../../template/entry.ts";
import type { ListColumn } from "../../template/list.ts";
import { LOOKS } from "../../template/looks.ts";
import type { AddedColumn } from "../../template/template.ts";
import { PEOPLE_CHOICES as CHOICES } from "./choices.ts";

const column = (
  field: string,
  header: string,
  width: number,
  look: ListColumn["look"],
  howTo: string,
  entry: ListColumn["entry"] = null,
): ListColumn => ({ field, header, width, look, howTo, entry });

const between = (from: string, to: string, limits: string): ListColumn["entry"] =>
  dated(serialOf(day(from), false), serialOf(day(to), false), limits);

/** First and last year of the plan: births are those of whoever may be in office in either. */
export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

const OWN: Readonly<Record<OwnField, ListColumn>> = {
  courseKind: column(
    "courseKind",
    "Loại khóa",
    9,
    LOOKS.centre,
    "Chọn ngắn hạn, trung hạn hoặc ngoại ngữ.",
    oneOf(CHOICES.courseKind.name),
  ),
  managedBy: column(
    "managedBy",
    "Diện quản lý",
    10,
    LOOKS.text,
    "Ghi diện quản lý cán bộ, ví dụ Ban Bí thư; để trống nếu không thuộc.",
  ),
  leaderUntil: column(
    "leaderUntil",
    "Giữ chức vụ đến ngày",
    10.5,
    LOOKS.date,
    "Ghi ngày hết thời hạn bổ nhiệm hoặc hết nhiệm kỳ; để trống với khóa ngoại ngữ.",
    between("2022-01-01", "2045-12-31", "01/01/2022 - 31/12/2045"),
  ),
  commitment: column(
    "commitment",
    "Cam kết",
    8,
    LOOKS.centre,
    "Ghi Đã ký khi đã có cam kết.",
    suggested(CHOICES.commitment.name),
  ),
  prospects: column(
    "prospects",
    "Chiều hướng phát triển",
    10,
    LOOKS.centre,
    "Ghi Có hoặc Không; chỉ dùng để xếp thứ tự ưu tiên.",
    suggested(CHOICES.yesNo.name),
  ),
  reformWork: column(
    "reformWork",
    "Trực tiếp làm công tác CCHC",
    10,
    LOOKS.centre,
    "Ghi Có hoặc Không; chỉ dùng để xếp thứ tự ưu tiên.",
    suggested(CHOICES.yesNo.name),
  ),
};

export function nomineeColumns({ from, to }: PlanYears, own: readonly OwnField[]): readonly ListColumn[] {
  const ofPost = own
    .filter((name) => name === "managedBy" || name === "leaderUntil" || name === "reformWork")
    .map((name) => OWN[name]);
  const ofPerson = own.filter((name) => name === "prospects" || name === "commitment").map((name) => OWN[name]);
  const ofCourse = own.filter((name) => name === "courseKind").map((name) => OWN[name]);
  const [oldest, youngest] = [from - OLDEST, to - YOUNGEST];
  const birth = between(`${oldest}-01-01`, `${youngest}-12-31`, `01/01/${oldest} - 31/12/${youngest}`);
  const inPlan = between(`${from}-01-01`, `${to}-12-31`, `01/01/${from} - 31/12/${to}`);
  return [
    column("number", "STT", 4, LOOKS.counted, "Tự đánh số theo cột Họ và tên."),
    column("name", "Họ và tên", 18, LOOKS.text, "Ghi đầy đủ theo giấy khai sinh, không kèm Ông, Bà, đ/c."),
    column("birth", "Ngày sinh", 10.5, LOOKS.date, "Ghi ngày/tháng/năm, ví dụ 05/03/1985.", birth),
    column("gender", "Giới tính", 6, LOOKS.centre, "Chọn Nam hoặc Nữ.", oneOf(CHOICES.gender.name)),
    column(
      "personId",
      "Số định danh cá nhân",
      13.5,
      LOOKS.centre,
      "Ghi đủ 12 chữ số, kể cả số 0 ở đầu; chỉ dùng để nhận ra một người được đề cử hai lần.",
      digits(12),
    ),
    column("position", "Chức vụ hiện tại", 16, LOOKS.text, "Ghi chức vụ đang giữ; nhiều chức vụ thì cách nhau bằng dấu phẩy."),
    column(
      "personnel",
      "Cán bộ, công chức, viên chức",
      8,
      LOOKS.centre,
      "Chọn cán bộ, công chức hoặc viên chức.",
      suggested(CHOICES.personnel.name),
    ),
    column("unit", "Đơn vị công tác", 16, LOOKS.text, "Ghi tên cơ quan, đơn vị."),
    ...ofPost,
    column(
      "rating",
      "Xếp loại năm trước",
      12,
      LOOKS.text,
      "Ghi xếp loại chất lượng của năm trước khóa học.",
      suggested(CHOICES.rating.name),
    ),
    column("discipline", "Kỷ luật", 10, LOOKS.text, "Ghi Không nếu không có.", suggested(CHOICES.discipline.name)),
    ...ofPerson,
    ...ofCourse,
    column("course", "Khóa đăng ký", 18, LOOKS.text, "Ghi tên khóa; người cùng khóa ghi giống nhau."),
    column("country", "Nước", 9, LOOKS.text, "Ghi nước đến; lớp trong nước ghi Việt Nam."),
    column("start", "Từ ngày", 10.5, LOOKS.date, "Ghi ngày khai giảng: ngày/tháng/năm.", inPlan),
    column("end", "Đến ngày", 10.5, LOOKS.date, "Ghi ngày bế giảng: ngày/tháng/năm.", inPlan),
    column(
      "previous",
      "Khóa đã tham gia",
      13,
      LOOKS.text,
      "Ghi Chưa, hoặc tên khóa, năm và chương trình của khóa đã học.",
      suggested(CHOICES.previous.name),
    ),
    column("notes", "Ghi chú", 9, LOOKS.text, "Ghi Dự bị hoặc Rút nếu có."),
    EXTENSION,
  ];
}

/** Last, where older workbooks get it too. */
const EXTENSION = column(
  "extension",
  "Văn bản kéo dài công tác",
  11,
  LOOKS.text,
  "Chỉ ghi khi được nghỉ hưu ở tuổi cao hơn: số, ký hiệu và ngày của văn bản.",
);

/** Since 2026-12: before, such a document could only be told among the notes. */
export const ADDED_TO_NOMINEES: readonly AddedColumn[] = [{ kind: "nominees", column: EXTENSION }];
