import { describe, expect, it } from "vitest";
import { type DisciplineReading, readDiscipline } from "../../../shared/text/discipline.ts";

type State = DisciplineReading["state"];

describe("a discipline cell", () => {
  it.each<[string, State, string | null]>([
    ["", "empty", null],
    ["   ", "empty", null],
    ["-", "none", null],
    ["–", "none", null],
    ["0", "none", null],
    ["Không", "none", null],
    ["không", "none", null],
    ["Không có", "none", null],
    ["K", "none", null],
    ["Chưa", "none", null],
    ["Chưa bị kỷ luật", "none", null],
    ["Không bị kỷ luật", "none", null],
    ["Không vi phạm", "none", null],
    ["Không bị kỷ luật từ khiển trách trở lên", "none", null],
    ["Không trong thời gian thi hành kỷ luật", "none", null],
    ["Không thuộc trường hợp đang xem xét kỷ luật", "none", null],
    ["Đang xem xét kỷ luật", "pending", null],
    ["ĐANG XEM XÉT KỶ LUẬT".normalize("NFD"), "pending", null],
    ["đang xử lý", "pending", null],
    ["Chưa có kết luận, đang xem xét trách nhiệm", "pending", null],
    ["Đang kiểm điểm, xem xét kỷ luật", "pending", null],
    ["Đang trong quá trình xem xét kỷ luật", "pending", null],
    ["Đang trong thời gian xem xét, xử lý kỷ luật", "pending", null],
    ["Đang bị xem xét kỷ luật cảnh cáo", "pending", "Cảnh cáo"],
    ["Chờ quyết định kỷ luật", "pending", null],
    ["đang thi hành kỷ luật cảnh cáo", "serving", "Cảnh cáo"],
    ["Đang thi hành", "serving", null],
    ["Đang chấp hành kỷ luật khiển trách", "serving", "Khiển trách"],
    ["đang trong thời gian thi hành kỷ luật", "serving", null],
    ["Đang bị kỷ luật khiển trách", "serving", "Khiển trách"],
    ["Khiển trách, chưa hết thời hạn", "serving", "Khiển trách"],
    ["Chưa hết thời hạn kỷ luật khiển trách", "serving", "Khiển trách"],
    ["Chưa được xóa kỷ luật", "serving", null],
    ["Cảnh cáo, còn hiệu lực", "serving", "Cảnh cáo"],
    ["Khiển trách", "undated", "Khiển trách"],
    ["Cảnh cáo", "undated", "Cảnh cáo"],
    ["Kỷ luật khiển trách về Đảng", "undated", "Khiển trách"],
    ["Hạ bậc lương", "undated", "Hạ bậc lương"],
    ["Cách chức", "undated", "Cách chức"],
    ["Giáng chức", "undated", "Giáng chức"],
    ["Khiển trách (QĐ ngày 12/3/2023)", "unclear", "Khiển trách"],
    ["Khiển trách năm 2019", "unclear", "Khiển trách"],
    ["Có", "unclear", null],
    ["Kiểm điểm rút kinh nghiệm", "unclear", null],
    ["Không, năm 2019 bị khiển trách", "unclear", "Khiển trách"],
    ["Chưa xử lý kỷ luật", "unclear", null],
    ["Đang bị điều tra", "unclear", null],
    ["Khiển trách 2019, đã hết thời hạn", "ended", "Khiển trách"],
    ["Khiển trách, đã chấm dứt hiệu lực", "ended", "Khiển trách"],
    ["Cảnh cáo (đã xóa kỷ luật)", "ended", "Cảnh cáo"],
    ["Cảnh cáo năm 2020, đã hết hiệu lực", "ended", "Cảnh cáo"],
    ["Khiển trách năm 2020; không còn hiệu lực", "ended", "Khiển trách"],
    ["Đã chấp hành xong kỷ luật khiển trách", "ended", "Khiển trách"],
  ])("%j: %s, %s", (text, state, form) => {
    expect(readDiscipline(text)).toEqual({ state, form });
  });

  it("that is absent is empty", () => {
    expect(readDiscipline(null)).toEqual({ state: "empty", form: null });
  });
});
