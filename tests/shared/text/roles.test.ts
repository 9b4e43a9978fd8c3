import { describe, expect, it } from "vitest";
import { readRole } from "../../../shared/text/roles.ts";

describe("a role or a note", () => {
  it.each([
    ["Trưởng đoàn", "head"],
    ["Trưởng đoàn công tác", "head"],
    ["Trưởng đoàn (Bộ Nội vụ)", "head"],
    ["Làm Trưởng đoàn", "head"],
    ["Phó Trưởng đoàn", "deputy-head"],
    ["Cán bộ quản lý", "manager"],
    ["Cán bộ quản lý đoàn", "manager"],
    ["Quản lý đoàn", "manager"],
    ["Quản lý lớp", "manager"],
    ["Quản lý", "manager"],
    ["Phiên dịch", "interpreter"],
    ["Phiên dịch viên", "interpreter"],
    ["Phiên dịch tiếng Nhật", "interpreter"],
    ["Biên, phiên dịch", "interpreter"],
    ["IV. Cán bộ quản lý, phiên dịch", "manager"],
    ["Thư ký đoàn", "support"],
  ])("%s is of the delegation: %s", (text, role) => {
    expect(readRole(text)).toEqual({ kind: "delegation", role });
  });

  it.each([
    "",
    "Học viên",
    "Phó Trưởng đoàn ĐBQH",
    "Phó Trưởng đoàn ĐBQH tỉnh",
    "Phó Trưởng Đoàn đại biểu Quốc hội tỉnh",
    "Trưởng đoàn ĐBQH tỉnh",
    "I. Khóa K01: Quản lý và phát triển lãnh đạo (Nhật Bản)",
    "Khóa K02: Quản lý, phát triển nguồn nhân lực",
    "I. Cán bộ lãnh đạo, quản lý trẻ",
    "II. Sở Nội vụ",
    "A. Khối Đảng",
    "Học qua phiên dịch",
    "Hoàn thành tốt nhiệm vụ",
    "Cần hoàn thiện hồ sơ",
    "Kiểm điểm rút kinh nghiệm",
    "Thay đổi ngày sinh theo CCCD",
    "Đảng viên dự bị",
    "Dự bị | Chính thức",
    "Danh sách chính thức",
    "Kinh phí dự phòng",
    "Không tham gia khóa nào",
    "Nữ, dân tộc Tày",
  ])("%j is a nominee's", (text) => {
    expect(readRole(text)).toEqual({ kind: "nominee", role: null });
  });

  it.each(["Dự bị", "Dự phòng", "II. DANH SÁCH DỰ BỊ", "(dự bị)", "Học viên dự phòng"])("%s is a reserve", (text) => {
    expect(readRole(text).kind).toBe("reserve");
  });

  it.each([
    "Rút",
    "Xin rút",
    "Đã rút",
    "rút khỏi danh sách",
    "Hoãn",
    "Xin hoãn sang năm 2025",
    "Không tham gia",
    "Không đi",
    "thay bằng đ/c Nguyễn Văn B",
    "Đã được thay thế",
  ])("%s has withdrawn", (text) => {
    expect(readRole(text).kind).toBe("withdrawn");
  });

  it.each(["Thay đ/c Nguyễn Văn A", "thay thế đ/c Lê B", "Thay ông Trần C", "Học viên (thay đồng chí D)", "Thay Nguyễn Văn A"])(
    "%s stands in for another",
    (text) => {
      expect(readRole(text).kind).toBe("replaced");
    },
  );
});
