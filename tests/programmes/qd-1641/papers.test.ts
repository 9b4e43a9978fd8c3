/** What some courses ask for besides people: a course in English, a sponsor, a source of funds, a content of the decision. */
import { describe, expect, test } from "vitest";
import { plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { checked, list } from "./sheets.ts";

interface CourseLine {
  readonly name?: string;
  readonly language?: string;
  readonly source?: string;
}

function courseTable({ name = "Cải cách hành chính", language = "", source = "" }: CourseLine): SheetSnapshot {
  return plainSheet("Khóa học", [
    ["Mã khóa", "Tên khóa bồi dưỡng", "Nước", "Từ ngày", "Đến ngày", "Số học viên", "Ngôn ngữ giảng dạy", "Nguồn kinh phí"],
    ["K01", name, "Nhật Bản", "13/05/2024", "26/05/2024", 16, language, source],
  ]);
}

describe("a course in English", () => {
  test.each<[taught: string, known: string, asked: number]>([
    ["Tiếng Anh", "", 1],
    ["Tiếng Anh", "Tiếng Nhật N2", 1],
    ["Tiếng Anh", "IELTS 6.5", 0],
    ["Tiếng Anh", "Tiếng Anh B2", 0],
    ["Tiếng Việt (có phiên dịch)", "", 0],
  ])("taught in “%s”, somebody with “%s”: asked about %i times", (taught, known, asked) => {
    const one = list([{ course: "K01", notes: known }], { headers: { notes: "Ngoại ngữ" } });
    expect(checked([one.sheet, courseTable({ language: taught })]).of("qd-1641/english-not-shown")).toHaveLength(asked);
  });
});

describe("the sources of the decision", () => {
  test.each<[string, number]>([
    ["Ngân sách nhà nước", 0],
    ["Kinh phí của cơ quan quản lý, sử dụng cán bộ", 0],
    ["Tài trợ nước ngoài", 0],
    ["Quỹ riêng của đoàn", 1],
  ])("“%s” on a line: said %i times that it is unknown", (source, said) => {
    expect(checked([list([{ source }]).sheet]).of("qd-1641/source-unknown")).toHaveLength(said);
  });

  test.each<[string, number]>([
    ["Ngân sách nhà nước", 0],
    ["Tài trợ của JICA (nước ngoài)", 1],
    ["Tài trợ trong nước", 1],
  ])("“%s” for a course: the opinions of the ministries are said %i times", (source, said) => {
    const found = checked([courseTable({ source })]).of("qd-1641/sponsor-opinion");
    expect(found).toHaveLength(said);
    for (const { law } of found) expect(law.map(({ cite }) => cite.section)).toEqual(["VI", "VI"]);
  });
});

describe("a course's content", () => {
  test.each<[string, number]>([
    ["Chuyển đổi số trong quản lý công", 0],
    ["Đạo đức công vụ và phòng, chống tham nhũng", 0],
    ["Kiểm nghiệm thực phẩm", 1],
  ])("“%s”: said %i times that the decision does not name it", (name, said) => {
    expect(checked([courseTable({ name })]).of("qd-1641/course-topic")).toHaveLength(said);
  });
});
