/** The words of the generated lists: names, posts, ratings and the like as offices write them, with what each means. */

export const SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lò Vàng Hà".split(" ");
export const MIDDLE_MEN = "Văn Đức Minh Quang Hữu Công Đình Xuân Thanh Anh Bá Duy Tiến Trọng Ngọc".split(" ");
export const MIDDLE_WOMEN = "Thị|Thị Ngọc|Thị Thu|Thị Thanh|Thúy|Ngọc|Thị Kim|Thị Hồng|Thanh|Thị Minh".split("|");
export const GIVEN_MEN =
  "Hùng Cường Dũng Tuấn Nam Long Thắng Hải Sơn Bình Toàn Phúc Khoa Kiên Trung Việt Hiếu Lâm Quân Thành Tùng Vinh Ánh Hòa".split(
    " ",
  );
export const GIVEN_WOMEN =
  "Hương Lan Nga Loan Thủy Hòa Yến Tuyết Oanh Quyên Hạnh Phương Mai Vân Hằng Trang Dung Huyền Nhung Ánh".split(" ");

/** The provinces of the time without the cities under the centre, each with the first three digits of identity numbers registered there. */
export const PROVINCES: readonly (readonly [name: string, code: string])[] = (
  "002 Hà Giang|004 Cao Bằng|006 Bắc Kạn|008 Tuyên Quang|010 Lào Cai|011 Điện Biên|012 Lai Châu|014 Sơn La|015 Yên Bái|" +
  "017 Hòa Bình|019 Thái Nguyên|020 Lạng Sơn|022 Quảng Ninh|024 Bắc Giang|025 Phú Thọ|026 Vĩnh Phúc|027 Bắc Ninh|030 Hải Dương|" +
  "033 Hưng Yên|034 Thái Bình|035 Hà Nam|036 Nam Định|037 Ninh Bình|038 Thanh Hóa|040 Nghệ An|042 Hà Tĩnh|044 Quảng Bình|" +
  "045 Quảng Trị|049 Quảng Nam|051 Quảng Ngãi|052 Bình Định|054 Phú Yên|056 Khánh Hòa|058 Ninh Thuận|060 Bình Thuận|062 Kon Tum|" +
  "064 Gia Lai|066 Đắk Lắk|067 Đắk Nông|068 Lâm Đồng|070 Bình Phước|072 Tây Ninh|074 Bình Dương|075 Đồng Nai|080 Long An|" +
  "082 Tiền Giang|083 Bến Tre|084 Trà Vinh|086 Vĩnh Long|087 Đồng Tháp|089 An Giang|091 Kiên Giang|093 Hậu Giang|094 Sóc Trăng|" +
  "095 Bạc Liêu|096 Cà Mau"
)
  .split("|")
  .map((one) => [one.slice(4), one.slice(0, 3)] as const);

/** Posts of groups a and b. */
export const LISTED_POSTS = [
  "Phó Chủ tịch UBND tỉnh",
  "P. Chủ tịch UBND tỉnh",
  "Phó Chủ tịch Ủy ban nhân dân tỉnh",
  "Phó Chủ tịch HĐND tỉnh",
  "Phó Trưởng đoàn ĐBQH tỉnh",
  "Phó Trưởng đoàn đại biểu Quốc hội tỉnh chuyên trách",
];

/** Leading posts below: eligible when planned for more. */
export const LEADING_POSTS = [
  "Giám đốc Sở Nội vụ",
  "Phó Giám đốc Sở Tài chính",
  "Chủ tịch UBND huyện",
  "Trưởng phòng, Sở Tư pháp",
  "Chánh Văn phòng UBND tỉnh",
  "Phó Giám đốc Sở Giáo dục và Đào tạo",
];
export const PLANNED_POSTS = ["Phó Chủ tịch HĐND tỉnh", "Phó Chủ tịch UBND tỉnh"];
export const PLANNED_TERMS = ["2021-2026", "2026-2030"];

export type Rating = "excellent" | "good" | "done" | "unknown";

export const GOOD_RATINGS: readonly (readonly [text: string, means: Rating])[] = [
  ["HTTNV", "good"],
  ["HTXSNV", "excellent"],
  ["Hoàn thành tốt nhiệm vụ", "good"],
  ["Hoàn thành tốt NV", "good"],
  ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
];

export const LANGUAGES = ["Tiếng Anh B2", "IELTS 6.5", "Tiếng Pháp B1", "TOEFL iBT 80", "Tiếng Nhật N2"];
export const SOURCES = ["Ngân sách nhà nước", "NSNN"];
export const COUNTRIES = ["Nhật Bản", "Cộng hòa Pháp", "Singapore", "Hàn Quốc", "Úc"];
export const CONTENTS = [
  "Quản lý và phát triển lãnh đạo",
  "Quản lý công trên nền tảng số",
  "Cải cách hành chính",
  "Xử lý khủng hoảng",
  "Phát triển kinh tế địa phương",
];
