import { describe, expect, it } from "vitest";
import { day } from "../../../shared/sheet/day.ts";
import { type ListedPost, type PostReason, readPost } from "../../../shared/text/posts.ts";

const ON = day("2024-06-01");
const NA: ListedPost = "deputy-head-na-delegation";
const COUNCIL: ListedPost = "vice-chair-people-council";
const COMMITTEE: ListedPost = "vice-chair-people-committee";
const LC = "UBND tỉnh Lào Cai";

describe("a listed post is held", () => {
  it.each<[string, string, ListedPost]>([
    ["Phó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch Ủy ban nhân dân tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch Uỷ ban nhân dân tỉnh", "", COMMITTEE],
    ["Phó chủ tịch Ủy ban ND tỉnh Lào Cai", "", COMMITTEE],
    ["PHÓ CHỦ TỊCH UBND TỈNH", "TỈNH LÀO CAI", COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh".normalize("NFD"), LC, COMMITTEE],
    ["P. Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["P.Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["P.CT UBND tỉnh", LC, COMMITTEE],
    ["P. CT UBND tỉnh", LC, COMMITTEE],
    ["PCT UBND tỉnh", LC, COMMITTEE],
    ["PCT. UBND tỉnh", LC, COMMITTEE],
    ["PCT.UBND tỉnh", LC, COMMITTEE],
    ["PCTUBND tỉnh", LC, COMMITTEE],
    ["PCT UBNDT", LC, COMMITTEE],
    ["Phó CT UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch thường trực UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ Tịch Thường Trực UBND tỉnh Lào Cai", "", COMMITTEE],
    ["PCT TT UBND tỉnh", LC, COMMITTEE],
    ["PCT Thường trực UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch (thường trực) UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch UBND Lào Cai", "", COMMITTEE],
    ["Phó Chủ tịch UBND cấp tỉnh", "", COMMITTEE],
    ["Phó Chủ tịch", LC, COMMITTEE],
    ["Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu", COMMITTEE],
    ["Phó Chủ tịch", "HĐND tỉnh Lào Cai", COUNCIL],
    ["Phó Chủ tịch", "Đoàn ĐBQH và HĐND tỉnh Lào Cai", COUNCIL],
    ["Phó Chủ tịch UBND", "tỉnh Lào Cai", COMMITTEE],
    ["Phó Chủ tịch UBND", "Lào Cai", COMMITTEE],
    ["Phó\nChủ tịch UBND\ntỉnh", LC, COMMITTEE],
    ["Chuyên viên cao cấp\nPhó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["- Tỉnh ủy viên\n- Phó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch UBNDtỉnh", LC, COMMITTEE],
    ["Phó Chủ tịchUBND tỉnh", LC, COMMITTEE],
    ["PCT UBND, Đà Nẵng", "", COMMITTEE],
    ["Phó Chủ tịch UBND TT Huế", "", COMMITTEE],
    ["vice-chair-people-council", "", COUNCIL],
    ["Phó Trưởng đoàn", "Đoàn ĐBQH và HĐND tỉnh Lào Cai", NA],
    ["Phó Chủ tịch UBND", LC, COMMITTEE],
    ["Phó Chủ tịch HĐND", LC, COUNCIL],
    ["Phó Chủ tịch HĐND tỉnh", LC, COUNCIL],
    ["Phó Chủ tịch Hội đồng nhân dân tỉnh", LC, COUNCIL],
    ["PCT HĐND tỉnh", LC, COUNCIL],
    ["PCT H.Đ.N.D tỉnh", LC, COUNCIL],
    ["Phó Chủ tịch chuyên trách HĐND tỉnh", LC, COUNCIL],
    ["Phó Chủ tịch HĐND tỉnh khóa XV, nhiệm kỳ 2021 - 2026", LC, COUNCIL],
    ["Phó Chủ tịch Hội đồng nhân dân Thành phố", "HĐND thành phố Hà Nội", COUNCIL],
    ["Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu", "", COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh Hà Tĩnh", "", COMMITTEE],
    ["Phó Chủ tịch UBND Hà Tĩnh", "", COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh Thái Nguyên", "", COMMITTEE],
    ["UVBTV Tỉnh ủy, PCT UBND tỉnh", LC, COMMITTEE],
    ["UVBTV Tỉnh ủy PCT UBND tỉnh", LC, COMMITTEE],
    ["UVBTV Tỉnh ủy-PCT UBND tỉnh", LC, COMMITTEE],
    ["Tỉnh ủy viên - Phó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["Tỉnh ủy viên; Phó Chủ tịch HĐND tỉnh", LC, COUNCIL],
    ["Ủy viên Ban Thường vụ Tỉnh ủy\nPhó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["Phó Bí thư Đảng ủy, Phó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh kiêm Giám đốc Sở Y tế", LC, COMMITTEE],
    ["Giám đốc Sở Y tế kiêm Phó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["PCT UBND tỉnh (nguyên Giám đốc Sở Nội vụ)", LC, COMMITTEE],
    ["Nguyên Giám đốc Sở Nội vụ, Phó Chủ tịch UBND tỉnh", LC, COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh, Chủ tịch Hội Chữ thập đỏ", LC, COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh phụ trách khối văn xã", LC, COMMITTEE],
    ["Phó Chủ tịch UBND tỉnh (phụ trách kinh tế)", LC, COMMITTEE],
    ["Phó Chủ tịch - UBND tỉnh Lào Cai", "", COMMITTEE],
    ["Phó Chủ tịch, UBND tỉnh Lào Cai", "", COMMITTEE],
    ["UBND tỉnh Lào Cai - Phó Chủ tịch", "", COMMITTEE],
    ["UBND tỉnh Lào Cai: Phó Chủ tịch", "Sở Nội vụ", COMMITTEE],
    ["", "Phó Chủ tịch UBND tỉnh Lào Cai", COMMITTEE],
    ["PCT HĐND, Trưởng Ban Pháp chế HĐND tỉnh", LC, COUNCIL],
    ["PCT HĐND và UBND tỉnh", "", COUNCIL],
    ["PCT UBND TP. Đà Nẵng", "", COMMITTEE],
    ["Phó Chủ tịch UBND TP.HCM", "", COMMITTEE],
    ["Phó Chủ tịch UBND TPHCM", "", COMMITTEE],
    ["Phó Chủ tịch UBND Thành phố Hồ Chí Minh", "", COMMITTEE],
    ["PCT UBND Tp Hồ Chí Minh", "UBND TP Hồ Chí Minh", COMMITTEE],
    ["Phó Chủ tịch UBND thành phố", "UBND thành phố Cần Thơ", COMMITTEE],
    ["Phó Chủ tịch UBND TP", "UBND TP Hải Phòng", COMMITTEE],
    ["Phó Chủ tịch HĐND Thành phố", "Hà Nội", COUNCIL],
    ["PCT HĐND TP", "Thành ủy Hà Nội", COUNCIL],
    ["Phó Chủ tịch UBND thành phố trực thuộc Trung ương", "", COMMITTEE],
    ["Phó Trưởng đoàn ĐBQH tỉnh", LC, NA],
    ["Phó Trưởng đoàn ĐBQH", "", NA],
    ["Phó Trưởng Đoàn ĐBQH chuyên trách", "", NA],
    ["Phó Trưởng đoàn chuyên trách ĐBQH tỉnh", "", NA],
    ["Phó Trưởng đoàn đại biểu Quốc hội tỉnh chuyên trách", LC, NA],
    ["Phó trưởng đoàn đại biểu Quốc hội đơn vị tỉnh Lào Cai", "", NA],
    ["Phó Trưởng Đoàn Đại biểu Quốc hội thành phố Đà Nẵng", "", NA],
    ["PTĐ ĐBQH", LC, NA],
    ["PTĐ ĐBQH tỉnh Lào Cai", "", NA],
    ["P. Trưởng đoàn ĐBQH tỉnh", "", NA],
    ["Phó Đoàn ĐBQH tỉnh", "", NA],
    ["Phó Trưởng đoàn", "Đoàn ĐBQH tỉnh Lào Cai", NA],
    ["Đại biểu Quốc hội chuyên trách, Phó Trưởng đoàn", LC, NA],
    ["Tỉnh ủy viên, Phó Trưởng đoàn ĐBQH tỉnh", LC, NA],
  ])("%j, unit %j: %s", (position, unit, code) => {
    const reading = readPost(position, unit, ON);
    expect([reading.listed, reading.listedCode, reading.reason]).toEqual(["holds", code, null]);
    expect(reading.leads).toBe("holds");
  });
});

describe("no listed post", () => {
  it.each<[string, string, PostReason]>([
    ["Chủ tịch UBND tỉnh", LC, "other-post"],
    ["Chủ tịch HĐND tỉnh", LC, "other-post"],
    ["CT UBND tỉnh", LC, "other-post"],
    ["Trưởng đoàn ĐBQH tỉnh", LC, "other-post"],
    ["Phó Bí thư Tỉnh ủy", "Tỉnh ủy Lào Cai", "other-post"],
    ["Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Hội Nông dân tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Hội Cựu chiến binh tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Ủy ban MTTQ tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", LC, "other-post"],
    ["Phó Chủ tịch UBMTTQ tỉnh", LC, "other-post"],
    ["Phó Chủ tịch MTTQ tỉnh", LC, "other-post"],
    ["PCT LĐLĐ tỉnh", LC, "other-post"],
    ["PCT UBMTTQVN tỉnh", LC, "other-post"],
    ["Phó Chánh VP UBND tỉnh", LC, "other-post"],
    ["Quyền Chủ tịch UBND tỉnh", LC, "other-post"],
    ["Trợ lý\nPhó Chủ tịch UBND tỉnh", LC, "other-post"],
    ["Phó Chủ tịch", "Ủy ban MTTQ Việt Nam tỉnh Lào Cai", "other-post"],
    ["Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "other-post"],
    ["Phó Chủ tịch, Hội Nông dân tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Hội đồng quản trị", LC, "other-post"],
    ["Phó Chủ tịch HĐQT", LC, "other-post"],
    ["Phó Chủ tịch Liên đoàn lao động tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Liên minh HTX tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Công đoàn Viên chức tỉnh", LC, "other-post"],
    ["Phó Chủ tịch Quốc hội", "", "other-post"],
    ["Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy", LC, "other-post"],
    ["Phó Trưởng Ban Pháp chế HĐND tỉnh", LC, "other-post"],
    ["Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh", LC, "other-post"],
    ["Phó Chánh Văn phòng UBND tỉnh", LC, "other-post"],
    ["Phó Giám đốc Sở Tài chính", LC, "other-post"],
    ["Giám đốc Sở Nội vụ", LC, "other-post"],
    ["Trưởng phòng, Sở Tư pháp", LC, "other-post"],
    ["Bí thư Huyện ủy", "Tỉnh ủy Lào Cai", "other-post"],
    ["Chuyên viên Văn phòng UBND tỉnh", LC, "other-post"],
    ["Thư ký PCT UBND tỉnh", LC, "other-post"],
    ["Trợ lý Phó Chủ tịch", LC, "other-post"],
    ["Trợ lý Phó Chủ tịch UBND tỉnh", LC, "other-post"],
    ["Phó Trưởng phòng Tổng hợp giúp việc PCT UBND tỉnh", LC, "other-post"],
    ["Chuyên viên giúp việc Phó Chủ tịch HĐND tỉnh", LC, "other-post"],
    ["Chuyên viên (giúp việc PCT UBND tỉnh)", LC, "other-post"],
    ["Phó Trưởng đoàn thanh tra", LC, "other-post"],
    ["Phó Trưởng đoàn nghệ thuật tỉnh", LC, "other-post"],
    ["Quy hoạch Phó Chủ tịch UBND tỉnh", LC, "other-post"],
    ["Giám đốc Sở Nội vụ, được quy hoạch PCT UBND tỉnh", LC, "other-post"],
    ["Đại biểu Quốc hội", LC, "other-post"],
    ["Ủy viên UBND tỉnh", LC, "other-post"],
    ["Bác sĩ", "Bệnh viện đa khoa tỉnh", "other-post"],
    ["Phó Chủ tịch UBND huyện", LC, "below-province"],
    ["Phó Chủ tịch UBND huyện Bảo Yên", LC, "below-province"],
    ["PCT UBND H. Bảo Yên", LC, "below-province"],
    ["Phó Chủ tịch UBND huyện Bảo Yên, tỉnh Lào Cai", "", "below-province"],
    ["Phó Chủ tịch UBND", "UBND huyện Bảo Yên, tỉnh Lào Cai", "below-province"],
    ["Phó Chủ tịch", "UBND huyện Bảo Yên", "below-province"],
    ["Phó Chủ tịch", "UBND thành phố Vinh, tỉnh Nghệ An", "below-province"],
    ["Phó Chủ tịch UBND thành phố Vinh", "UBND tỉnh Nghệ An", "below-province"],
    ["PCT UBND TP Vinh", "", "below-province"],
    ["PCT UBND TP Lào Cai", LC, "below-province"],
    ["Phó Chủ tịch UBND thành phố", LC, "below-province"],
    ["Phó Chủ tịch UBND thành phố", "UBND thành phố Lào Cai", "below-province"],
    ["PCT UBND TP. Thủ Đức", "UBND TP Hồ Chí Minh", "below-province"],
    ["PCT UBND TP Thủ Đức, TP Hồ Chí Minh", "", "below-province"],
    ["PCT UBND TP Vũng Tàu", "", "below-province"],
    ["PCT UBND thành phố Điện Biên Phủ", "", "below-province"],
    ["PCT UBND TX Sa Pa", LC, "below-province"],
    ["PCT UBND thị xã Sa Pa", LC, "below-province"],
    ["Phó Chủ tịch HĐND thị xã Sa Pa", LC, "below-province"],
    ["PCT UBND TT. Sa Pa", LC, "below-province"],
    ["PCT UBND thị trấn Phố Ràng", LC, "below-province"],
    ["PCT HĐND quận Ba Đình", "Hà Nội", "below-province"],
    ["PCT UBND Quận 1", "UBND TP.HCM", "below-province"],
    ["PCT UBND Q.1", "UBND TP.HCM", "below-province"],
    ["PCT UBND Q1 TPHCM", "", "below-province"],
    ["PCT UBND phường Cốc Lếu", LC, "below-province"],
    ["PCT UBND P. Cốc Lếu", LC, "below-province"],
    ["Phó Chủ tịch UBND xã Bảo Hà", LC, "below-province"],
    ["Phó Chủ tịch UBND đặc khu Phú Quốc", "", "below-province"],
    ["Phó Chủ tịch UBND cấp huyện", LC, "below-province"],
    ["Phó Chủ tịch phường", LC, "below-province"],
    ["Phó Chủ tịch UBND thành phố thuộc tỉnh", LC, "below-province"],
    ["Huyện ủy viên, Phó Chủ tịch UBND huyện Quảng Ninh, Quảng Bình", "", "below-province"],
    ["Nguyên Phó Chủ tịch UBND tỉnh", LC, "former"],
    ["Nguyên PCT UBND tỉnh, Bí thư Huyện ủy Bảo Yên", LC, "former"],
    ["nguyên là Phó Chủ tịch HĐND tỉnh", LC, "former"],
    ["Cựu Phó Chủ tịch UBND tỉnh", LC, "former"],
    ["Ng. Phó Chủ tịch UBND tỉnh", LC, "former"],
    ["Đã nghỉ giữ chức Phó Chủ tịch UBND tỉnh", LC, "former"],
    ["Thôi giữ chức vụ Phó Chủ tịch HĐND tỉnh", LC, "former"],
    ["Đã miễn nhiệm Phó Chủ tịch HĐND tỉnh", LC, "former"],
    ["Nguyên Phó Trưởng đoàn ĐBQH tỉnh", LC, "former"],
    ["Giám đốc Sở Nội vụ (nguyên PCT UBND tỉnh)", LC, "former"],
    ["Phó Chủ tịch UBND tỉnh (nguyên)", LC, "former"],
    ["Phó Chủ tịch UBND tỉnh (đã nghỉ hưu)", LC, "former"],
    ["Từng giữ chức Phó Chủ tịch UBND tỉnh", LC, "former"],
  ])("%j, unit %j: %s", (position, unit, reason) => {
    const reading = readPost(position, unit, ON);
    expect([reading.listed, reading.listedCode, reading.reason]).toEqual(["fails", null, reason]);
  });
});

describe("a listed post that cannot be told", () => {
  it.each<[string, string, PostReason]>([
    ["", "", "empty"],
    ["  ", LC, "empty"],
    ["-", LC, "empty"],
    ["Quyền Phó Chủ tịch UBND tỉnh", LC, "acting"],
    ["Q. Phó Chủ tịch UBND tỉnh", LC, "acting"],
    ["Q.PCT UBND tỉnh", LC, "acting"],
    ["Phụ trách Phó Chủ tịch HĐND tỉnh", LC, "acting"],
    ["Phó Chủ tịch phụ trách UBND tỉnh", LC, "acting"],
    ["Phó Chủ tịch phụ trách HĐND tỉnh", LC, "acting"],
    ["Phó Chủ tịch UBND tỉnh (phụ trách)", LC, "acting"],
    ["Được giao phụ trách Phó Chủ tịch UBND tỉnh", LC, "acting"],
    ["Được giao quyền Phó Chủ tịch UBND tỉnh", LC, "acting"],
    ["Quyền Phó Trưởng đoàn ĐBQH tỉnh", LC, "acting"],
    ["Dự kiến bổ nhiệm Phó Chủ tịch UBND tỉnh", LC, "expected"],
    ["Giám đốc Sở Nội vụ, được giới thiệu bầu PCT UBND tỉnh", LC, "expected"],
    ["Phó Chủ tịch UBND", "", "level-unclear"],
    ["PCT HĐND", "Bộ Nội vụ", "level-unclear"],
    ["Phó Chủ tịch UBND thành phố", "", "level-unclear"],
    ["Phó Chủ tịch UBND thành phố", "UBND thành phố", "level-unclear"],
    ["Phó Chủ tịch UBND Bảo Yên", LC, "level-unclear"],
    ["Phó Chủ tịch", "tỉnh Lào Cai", "body-unclear"],
    ["Phó Chủ tịch tỉnh", "", "body-unclear"],
    ["Phó Trưởng đoàn", LC, "body-unclear"],
    ["UBND tỉnh Lào Cai", "", "unreadable"],
    ["Phó Ctich UBND tỉnh", LC, "unreadable"],
    ["Vice Chairman of the Provincial People's Committee", LC, "unreadable"],
    ["Phó Chủ tịch UBND tỉnh (dự kiến)", LC, "expected"],
  ])("%j, unit %j: %s", (position, unit, reason) => {
    const reading = readPost(position, unit, ON);
    expect([reading.listed, reading.reason]).toEqual(["unknown", reason]);
  });
});

describe("the city on its day", () => {
  it.each([
    ["Phó Chủ tịch UBND thành phố Huế", "", "2024-12-31", "fails"],
    ["Phó Chủ tịch UBND thành phố Huế", "", "2025-01-01", "holds"],
    ["Phó Chủ tịch UBND thành phố", "UBND thành phố Huế", "2025-01-01", "holds"],
    ["Phó Chủ tịch UBND tỉnh Thừa Thiên Huế", "", "2024-12-31", "holds"],
    ["PCT UBND TP Đồng Nai", "", "2026-04-29", "fails"],
    ["PCT UBND TP Đồng Nai", "", "2026-04-30", "holds"],
    ["PCT UBND TP Bắc Ninh", "UBND tỉnh Bắc Ninh", "2024-05-01", "fails"],
    ["PCT UBND TP Bắc Ninh", "", "2026-09-20", "holds"],
    ["PCT UBND TP Quảng Ninh", "", "2026-08-31", "fails"],
    ["PCT UBND TP Quảng Ninh", "", "2026-09-01", "holds"],
    ["PCT UBND tỉnh Hải Dương", "", "2025-06-30", "holds"],
  ])("%s, unit %j, on %s: %s", (position, unit, on, listed) => {
    expect(readPost(position, unit, day(on)).listed).toBe(listed);
  });
});

describe("leading posts and public employees", () => {
  it.each([
    "Giám đốc Sở Nội vụ",
    "GĐ Sở Nội vụ",
    "PGĐ Sở Tài chính",
    "P. Giám đốc Sở Tài chính",
    "Trưởng phòng, Sở Tư pháp",
    "Phó Trưởng phòng Tổ chức",
    "Phó phòng Tổ chức",
    "Bí thư Huyện ủy",
    "Phó Bí thư Thường trực Thành ủy Vinh",
    "Chủ tịch UBND huyện",
    "Phó Chủ tịch UBND phường",
    "Chánh Văn phòng UBND tỉnh",
    "Vụ trưởng Vụ Tổ chức cán bộ",
    "Chi cục trưởng Chi cục Thuế",
    "Trưởng Ban Dân vận Tỉnh ủy",
    "UVBTV Tỉnh ủy",
    "Nguyên PCT UBND tỉnh, Bí thư Huyện ủy Bảo Yên",
    "Phó Giám đốc phụ trách Sở Nội vụ",
    "Phó Chủ tịch Hội Nông dân tỉnh",
    "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh",
    "Phó TP Tổng hợp",
  ])("%s leads", (position) => {
    expect(readPost(position, LC, ON)).toMatchObject({ leads: "holds", publicEmployee: "fails" });
  });

  it.each([
    "Chuyên viên",
    "Chuyên viên chính",
    "Chuyên viên Văn phòng Chủ tịch nước",
    "Chuyên viên Vụ Tổ chức cán bộ",
    "Thư ký PCT UBND tỉnh",
    "Tỉnh ủy viên",
    "Nguyên Giám đốc Sở Nội vụ",
    "Quyền Giám đốc Sở Nội vụ",
    "Phụ trách Trưởng phòng",
    "Công chức",
    "",
    "xyz",
  ])("whether %j leads cannot be told", (position) => {
    expect(readPost(position, LC, ON).leads).toBe("unknown");
  });

  it.each([
    ["Viên chức", "holds"],
    ["Viên chức Trung tâm Công nghệ thông tin", "holds"],
    ["Giảng viên Trường Chính trị tỉnh", "holds"],
    ["Giáo viên", "holds"],
    ["Bác sĩ", "holds"],
    ["Hiệu trưởng Trường THPT số 1", "holds"],
    ["Phó Trưởng khoa Nội", "holds"],
    ["Bác sĩ CKII, Phó Giám đốc Sở Y tế", "unknown"],
    ["Trưởng phòng Công chức, viên chức", "fails"],
    ["Vụ trưởng Vụ Công chức - Viên chức", "fails"],
    ["Phó Chủ tịch UBND tỉnh", "fails"],
    ["Chuyên viên", "fails"],
    ["", "unknown"],
  ])("%j is a public employee: %s", (position, expected) => {
    expect(readPost(position, LC, ON).publicEmployee).toBe(expected);
  });

  it("takes TP alone for a Trưởng phòng", () => {
    expect(readPost("TP. Tổ chức cán bộ", "Sở Nội vụ", ON).leads).toBe("holds");
  });

  it("leads a school and is a public employee all the same", () => {
    expect(readPost("Hiệu trưởng Trường THPT số 1", "", ON).leads).toBe("holds");
  });
});

describe("the parts of a cell", () => {
  it("are told apart with their standing and level", () => {
    const { parts } = readPost("UVBTV Tỉnh ủy, PCT UBND tỉnh (nguyên Phó Chủ tịch UBND huyện Bảo Yên)", LC, ON);
    expect(parts.map(({ code, standing, level, listed }) => ({ code, standing, level, listed }))).toEqual([
      { code: null, standing: "held", level: null, listed: "fails" },
      { code: COMMITTEE, standing: "held", level: "province", listed: "holds" },
      { code: COMMITTEE, standing: "former", level: "below", listed: "fails" },
    ]);
  });

  it("are read once: the same texts on the same map give the very same reading", () => {
    expect(readPost("PCT UBND tỉnh", LC, ON)).toBe(readPost("PCT UBND tỉnh", LC, day("2024-07-01")));
    expect(readPost("PCT UBND tỉnh", LC, ON)).not.toBe(readPost("PCT UBND tỉnh", LC, day("2025-07-01")));
  });
});
