/** Why somebody may not be sent under QĐ 1641, in the words of a cell. */

/** What a cell says of a condition that fails. */
export const FAILING_WORDS: Readonly<Record<string, string>> = {
  "age-under-45": "từ 45 tuổi trở lên",
  "listed-post": "không giữ chức danh tại điểm a, b",
  "stays-in-office": "không đủ tuổi công tác đến hết nhiệm kỳ",
  leads: "không giữ chức vụ lãnh đạo, quản lý",
  "planned-post": "không được quy hoạch chức danh tại điểm c",
  "planned-term": "giai đoạn quy hoạch không phù hợp",
  "course-in-period": "khóa bồi dưỡng ngoài thời gian của Đề án",
  "rating-confirmed": "xếp loại năm trước khóa học chưa đạt",
  discipline: "đang xem xét, xử lý hoặc thi hành kỷ luật",
  "service-left-confirmed": "không đủ thời gian công tác còn lại",
  "not-repeated": "đã học cùng nội dung bằng ngân sách nhà nước",
};

/** What a cell says is not known. */
export const OPEN_WORDS: Readonly<Record<string, string>> = {
  "age-under-45": "tuổi khi khai giảng",
  "listed-post": "chức vụ hiện tại",
  "stays-in-office": "tuổi công tác đến hết nhiệm kỳ",
  leads: "chức vụ lãnh đạo, quản lý",
  "planned-post": "chức danh quy hoạch",
  "planned-term": "giai đoạn quy hoạch",
  "course-in-period": "thời gian khóa bồi dưỡng",
  "rating-confirmed": "xếp loại năm trước khóa học",
  discipline: "kỷ luật",
  "service-left-confirmed": "thời gian công tác còn lại",
  "not-repeated": "khóa đã tham gia",
};

/** What is only asked of whoever meets something else: of women, and of people planned for a listed post. */
export const ONLY_FOR: Readonly<Record<string, string>> = {
  "stays-in-office": "woman",
  leads: "planned-post",
  "planned-term": "planned-post",
};
