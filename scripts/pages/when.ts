/**
 * When a finding is raised, where its title and message do not tell the border: by the last part of its code, which findings of one kind
 * share in several programmes. Vietnamese, then English.
 */
import { WHEN_FIGURES } from "./when-figures.ts";
import { WHEN_LISTS } from "./when-lists.ts";

export const WHEN: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ...WHEN_LISTS,
  ...WHEN_FIGURES,
  "too-old": [
    "Đủ 45 tuổi trở lên vào ngày khai giảng, kể cả đúng ngày sinh nhật thứ 45; nếu bảng ghi ngày văn bản cử thì cả hai ngày đều phải đủ 45.",
    "45 or older on the first day of the course, the 45th birthday included; where the sheet has its letter's date, on both days.",
  ],
  "age-unsure": [
    "Ngày khai giảng và ngày văn bản cử cho hai kết luận khác nhau, hoặc chỉ biết tháng, năm sinh.",
    "The first day of the course and the letter's day disagree, or only month or year of the birth is known.",
  ],
  "post-not-listed": [
    "Không phần nào trong ô chức vụ là một trong ba chức danh của Đề án; chức vụ “nguyên”, “cựu” không được tính.",
    "No part of the post's cell is one of the three posts; former posts never count.",
  ],
  "post-unsure": [
    "Quyền, phụ trách, dự kiến, hoặc chưa rõ cấp hay cơ quan.",
    "Acting or expected, or level or body is not said.",
  ],
  "retires-before-term-end": ["Đủ tuổi nghỉ hưu trước ngày 01/01/2030.", "Reaches retirement age before 1 January 2030."],
  "retirement-unsure": [
    "Đủ tuổi nghỉ hưu từ 01/01/2030 đến trước mốc hết nhiệm kỳ đang chọn (30/9/2030 hoặc 31/3/2031): Đề án không nêu ngày.",
    "Reaches retirement age from 1 January 2030 until the chosen end of the term: the decision names no day.",
  ],
  "planned-post-not-listed": [
    "Quy hoạch không phải Phó Chủ tịch HĐND hoặc UBND cấp tỉnh.",
    "Planned for another post than vice chair of a province's Council or Committee.",
  ],
  "planned-term-outside": [
    "Giai đoạn quy hoạch không phải 2021-2026, 2026-2030 (hoặc cách ghi tương đương 2026-2031, 2025-2030).",
    "Another term than 2021-2026 or 2026-2030 (2026-2031 and 2025-2030 are read as the latter).",
  ],
  "planned-unsure": ["Thiếu chức danh hoặc giai đoạn quy hoạch.", "Planned post or term is missing."],
  "leading-unsure": [
    "Chức vụ hiện tại không cho thấy là lãnh đạo, quản lý, ví dụ chuyên viên.",
    "The present post does not lead, such as chuyên viên.",
  ],
  "gender-unknown": ["Không có giới tính, mà điểm b chỉ dành cho nữ.", "No gender, while group b is for women."],
  "rating-too-low": [
    "Xếp loại của năm trước khóa học là hoàn thành nhiệm vụ hoặc không hoàn thành.",
    "The year before the course is rated below “good”.",
  ],
  "rating-missing": [
    "Ô xếp loại để trống; kế hoạch thường lập trước khi có xếp loại nên chỉ hỏi.",
    "The cell is empty; plans are made before ratings exist, so it only asks.",
  ],
  "rating-unclear": [
    "Nội dung ô không phải một trong bốn mức, hoặc là của năm khác.",
    "None of the four ratings, or of another year.",
  ],
  "rating-unconfirmed-law": [
    "Xếp loại chưa đạt, khóa khai giảng từ ngày căn cứ chưa được xác minh.",
    "The rating is too low, and the course begins when the law is not confirmed.",
  ],
  "discipline-running": ["Đang xem xét, xử lý hoặc thi hành kỷ luật.", "Discipline is being examined, decided or served."],
  "discipline-undated": [
    "Có hình thức kỷ luật nhưng không có ngày chấm dứt hiệu lực.",
    "A measure without the day on which it ends.",
  ],
  "discipline-unknown": [
    "Không có thông tin; ô trống, “-”, “0”, “Không” trong cột Kỷ luật được hiểu là không có.",
    "Nothing is said; an empty cell of the column means none.",
  ],
  "discipline-ended": ["Kỷ luật đã hết thời hạn vào ngày khai giảng.", "The measure has ended by the first day of the course."],
  "service-too-short": [
    "Ngày nghỉ hưu trước mốc 18 tháng (khóa dưới 01 tháng) hoặc 24 tháng (khóa từ 01 tháng) tính từ ngày khai giảng.",
    "Retires less than 18 months (courses under a month) or 24 months after the first day.",
  ],
  "service-unsure": [
    "Ngày sinh, giới tính hoặc ngày khóa học chưa đủ để tính.",
    "Birth date, gender or course days do not decide.",
  ],
  "service-unconfirmed-law": [
    "Không đủ thời gian công tác còn lại, khóa khai giảng từ ngày căn cứ chưa được xác minh.",
    "Too little service left, and the course begins when the law is not confirmed.",
  ],
  "course-repeated": [
    "Đã học cùng nội dung, bằng ngân sách nhà nước, trong cùng giai đoạn: đủ cả ba điều.",
    "Same content, on the State budget, within the same years: all three.",
  ],
  "past-course-unclear": [
    "Có khóa đã học nhưng thiếu một trong ba điều: nội dung, nguồn kinh phí, năm.",
    "An earlier course of which content, money or year is not known.",
  ],
  "course-outside-period": [
    "Khai giảng trước hoặc bế giảng sau thời gian thực hiện.",
    "Starts before or ends after the programme's years.",
  ],
  "course-length": ["Dài ngoài khoảng 10 đến 16 ngày, tính cả ngày đi và ngày về.", "Outside 10 to 16 days, both ends counted."],
  "course-size": [
    "Ngoài 14 đến 18 người; không xét trên danh sách riêng của một tỉnh.",
    "Outside 14 to 18 people; never on one province's own list.",
  ],
  "course-size-near": ["Đúng 14 hoặc 18 người.", "14 or 18 people."],
  "people-in-all": [
    "Tổng số trên danh sách của cả nước ngoài khoảng 180-200 người.",
    "On the national list, outside about 180 to 200 people.",
  ],
  "course-online": ["Có phần trực tuyến mà không ghi lý do bất khả kháng.", "Online without a reason of force majeure."],
  "english-not-shown": [
    "Khóa dạy bằng tiếng Anh mà dòng của người học không ghi trình độ tiếng Anh.",
    "Taught in English, and the line tells no English.",
  ],
  "sponsor-opinion": ["Nguồn kinh phí của khóa có tài trợ.", "A sponsor pays for the course."],
  "province-unknown": [
    "Cột tỉnh, thành phố có tên không thuộc bản đồ của ngày khai giảng.",
    "A province that the map of the course's first day does not have.",
  ],
  "unit-off-map": [
    "Khóa khai giảng sau 30/6/2025 mà đơn vị ghi tỉnh đã sáp nhập, hoặc cấp huyện. Mỗi cách ghi nêu một lần.",
    "A course after 30 June 2025 with a merged province or a district. Once for each wording.",
  ],
  "norms-missing": [
    "Bảng có cột USD hoặc mức chi theo ngày mà chưa nạp định mức, tỷ giá. Phần mềm không kèm và không đoán mức nào.",
    "A column in USD or by the day, and no norms or rate loaded. None is shipped, none is guessed.",
  ],
  "norm-exceeded": [
    "Mức chi một ngày lớn hơn mức cao nhất (A hoặc B) đã nạp cho nước đó vào ngày khai giảng.",
    "More a day than the higher loaded norm of that country and day.",
  ],
  "date-impossible": [
    "Ngày không tồn tại như 31/02, hoặc ngày kết thúc trước ngày bắt đầu trong cùng một ô.",
    "A day that does not exist, or an end before its start in one cell.",
  ],
  "birth-impossible": [
    "Ngày sinh trong tương lai, hoặc tuổi không thể của người đang công tác.",
    "In the future, or no age of somebody in service.",
  ],
  "cost-unit-slip": [
    "Theo đơn vị của cột, kinh phí một người vượt mức có thể, ví dụ gõ số đồng vào cột triệu đồng.",
    "By the column's unit the cost of one person cannot be, as đồng typed under triệu đồng.",
  ],
  "total-differs": [
    "Ô tổng khác tổng các dòng; dòng tổng theo nhóm được so với đúng nhóm của nó.",
    "A total is not the sum of its lines; that of a group is compared with its group.",
  ],
  "twice-in-course": [
    "Cùng số định danh, hoặc cùng họ tên và ngày sinh, hai dòng trong một khóa.",
    "The same number, or the same name and birth date, twice in one course.",
  ],
  "courses-overlap": [
    "Hai khóa của một người có ngày chung, cả hai đều có ngày chắc chắn.",
    "Two courses of one person share a day, both with certain days.",
  ],
  "overlap-unsure": [
    "Thời gian ghi theo tháng, quý hoặc “khoảng”, nên chưa thể so.",
    "Days known by month, quarter or “about” cannot be compared.",
  ],
  "id-contradicts": [
    "Chữ số thế kỷ, giới tính hoặc năm sinh trong số định danh khác với dòng.",
    "Century, gender or year in the number differ from the line.",
  ],
  "secrecy-stamp": [
    "Dấu MẬT, TỐI MẬT, TUYỆT MẬT ở phần đầu bảng; chữ “bí mật” trong nội dung khóa không tính.",
    "A stamp in the title block; words in a course's name do not count.",
  ],
  "line-withdrawn": ["Ghi “Rút”, hoặc cả dòng bị gạch ngang.", "“Rút”, or the line is struck through."],
  "legacy-text": ["Ký tự theo bảng mã TCVN3 hoặc VNI của phông cũ.", "Letters of the old fonts' TCVN3 or VNI encodings."],
  "hidden-row": ["Dòng bị ẩn vẫn được tính và được báo.", "A hidden row counts, and is said."],
  "list-copied": ["Danh sách tổng hợp lặp lại người của các trang khác.", "A summary list repeats people of other sheets."],
  "not-in-force": [
    "Ngày chọn để áp dụng quy định (--as-of) trước ngày có hiệu lực.",
    "The day chosen by --as-of is before the effective day.",
  ],
  "target-not-met": [
    "Kết quả thấp hơn mức; “trên 80%” là lớn hơn 80%, không gồm 80%.",
    "Below the level; “over 80%” does not hold 80% itself.",
  ],
  "group-length": [
    "Ngắn hơn 7 hoặc dài hơn 16 ngày, tính cả ngày đi và ngày về.",
    "Shorter than 7 or longer than 16 days, both ends counted.",
  ],
  "target-differs": [
    "Tổng các dòng khác số của kế hoạch; lượt người tính riêng.",
    "The sum of the lines is not the plan's number; turns are counted apart.",
  ],
  "budget-differs": [
    "Tổng các nội dung đã đăng thấp hơn mức “gần 90 tỷ” hơn 5%, hoặc vượt 90 tỷ đồng.",
    "More than 5% below “almost 90 tỷ”, or above it.",
  ],
  "year-not-about-target": ["Ngoài 5% quanh mức “khoảng” của Kết luận.", "Outside 5% around the conclusion's “about”."],
  "kind-not-about-target": ["Ngoài 5% quanh mức “khoảng” của từng loại hình.", "Outside 5% around the “about” of a kind."],
};
