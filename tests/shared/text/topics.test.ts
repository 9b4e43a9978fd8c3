import { describe, expect, it } from "vitest";
import { TOPICS, topicOf } from "../../../shared/text/topics.ts";

describe("the contents of Decision 1641", () => {
  it.each([
    [1, "Quản lý và phát triển lãnh đạo"],
    [2, "Quản lý công trên nền tảng số"],
    [2, "Lãnh đạo trong bối cảnh chuyển đổi số"],
    [2, "Chính phủ điện tử/chính phủ số, chính quyền điện tử/chính quyền số"],
    [2, "Nâng cao chất lượng và hiệu quả của dịch vụ công"],
    [3, "Cải cách hành chính"],
    [3, "CCHC"],
    [4, "Quản trị và quản lý hành chính chính quyền địa phương"],
    [4, "Quản trị chính quyền địa phương"],
    [5, "Đạo đức công vụ và phòng, chống tham nhũng"],
    [6, "Xử lý khủng hoảng (dịch bệnh, thiên tai, an ninh mạng...)"],
    [6, "Xử lý khủng hoảng"],
    [7, "Hệ thống hành chính từ Trung ương tới địa phương"],
    [7, "Mối quan hệ giữa chính quyền địa phương và chính quyền Trung ương"],
    [8, "Hệ thống tự chủ địa phương và các hoạt động đẩy mạnh cải cách phân cấp"],
    [9, "Quản lý hành chính, kinh tế - xã hội, phát triển và quản lý dịch vụ công, chính sách công, hội nhập quốc tế"],
    [10, "Đổi mới công vụ"],
    [10, "Phương pháp xác định vị trí việc làm"],
  ])("topic %i: %s", (number, text) => {
    expect(topicOf(text)).toMatchObject({ truth: "holds", topic: { number } });
  });

  it("has all ten", () => {
    expect(TOPICS.flatMap((topic) => topic.number ?? []).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(["Tiếng Anh", "Kiểm nghiệm thực phẩm", "Nông nghiệp công nghệ cao"])("%s is none of them", (text) => {
    expect(topicOf(text)).toEqual({ truth: "fails", topic: null });
  });

  it.each(["", "Quản lý đất đai", "Công tác cán bộ"])("whether %j is one cannot be told", (text) => {
    expect(topicOf(text)).toEqual({ truth: "unknown", topic: null });
  });
});
