import { describe, expect, it } from "vitest";
import { day } from "../../../shared/sheet/day.ts";
import { readPlanned } from "../../../shared/text/planned-posts.ts";
import { readTerms } from "../../../shared/text/planned-terms.ts";

const ON = day("2024-06-01");
const COUNCIL = "vice-chair-people-council";
const COMMITTEE = "vice-chair-people-committee";

describe("the planned post", () => {
  it.each([
    ["Phó Chủ tịch UBND tỉnh", [COMMITTEE]],
    ["Phó Chủ tịch HĐND tỉnh", [COUNCIL]],
    ["PCT HĐND, PCT UBND tỉnh", [COUNCIL, COMMITTEE]],
    ["PCT HĐND và PCT UBND tỉnh", [COUNCIL, COMMITTEE]],
    ["Phó Chủ tịch UBND cấp tỉnh", [COMMITTEE]],
    ["Quy hoạch Phó Chủ tịch UBND tỉnh", [COMMITTEE]],
    ["QH: PCT UBND tỉnh", [COMMITTEE]],
    ["Nguồn PCT UBND tỉnh Lào Cai", [COMMITTEE]],
    ["Bí thư Tỉnh ủy, PCT UBND tỉnh", [COMMITTEE]],
    ["UVBTV Tỉnh ủy; Phó Chủ tịch HĐND tỉnh", [COUNCIL]],
    ["PCT UBND TP. Đà Nẵng", [COMMITTEE]],
    ["Phó Trưởng đoàn ĐBQH, PCT HĐND tỉnh", ["deputy-head-na-delegation", COUNCIL]],
    ["PCT UBND tỉnh nhiệm kỳ 2021 - 2026", [COMMITTEE]],
  ])("%s counts", (post, posts) => {
    const reading = readPlanned(post, "2021-2026", ON);
    expect([reading.post, reading.term, reading.empty]).toEqual(["holds", "holds", false]);
    expect(reading.posts).toEqual(posts);
  });

  it.each([
    "Phó Trưởng đoàn ĐBQH tỉnh",
    "Chủ tịch UBND tỉnh",
    "Giám đốc Sở Nội vụ",
    "Phó Chủ tịch UBND huyện Bảo Yên",
    "PCT UBND thành phố Vinh",
    "Phó Chủ tịch Hội Nông dân tỉnh",
    "Tỉnh ủy viên",
  ])("%s does not", (post) => {
    expect(readPlanned(post, "2021-2026", ON)).toMatchObject({ post: "fails", empty: false });
  });

  it.each(["Phó Chủ tịch UBND", "PCT UBND thành phố", "Lãnh đạo UBND tỉnh", "Có", "x"])(
    "whether %s does cannot be told",
    (post) => {
      expect(readPlanned(post, "2021-2026", ON)).toMatchObject({ post: "unknown", empty: false });
    },
  );

  it("takes the city from the present unit when that is a centrally-run one", () => {
    expect(readPlanned("PCT UBND thành phố", "2021-2026", ON, "Sở Nội vụ Hà Nội").post).toBe("holds");
    expect(readPlanned("PCT UBND thành phố", "2021-2026", ON, "Sở Nội vụ Lào Cai").post).toBe("unknown");
  });

  it.each([[null], [""], ["Không"], ["-"], ["0"], ["Chưa"], ["Không thuộc quy hoạch"]])("%j is no planning", (post) => {
    expect(readPlanned(post, "2021-2026", ON)).toMatchObject({ empty: true, post: "fails", posts: [] });
  });

  it("finds the term in the post, and the post in the term", () => {
    expect(readPlanned("PCT UBND tỉnh (NK 2021-2026)", null, ON)).toMatchObject({ post: "holds", term: "holds" });
    expect(readPlanned("", "PCT UBND tỉnh 2021-2026", ON)).toMatchObject({ post: "holds", term: "holds", empty: false });
    expect(readPlanned("PCT UBND tỉnh nhiệm kỳ 2020-2025", "2026-2030", ON).term).toBe("holds");
  });
});

describe("the term", () => {
  it.each([
    ["2021-2026", "holds", null],
    ["2026-2030", "holds", null],
    ["2021 - 2026", "holds", null],
    ["2021–2026", "holds", null],
    ["2021 đến 2026", "holds", null],
    ["2021/2026", "holds", null],
    ["21-26", "holds", null],
    ["2021-26", "holds", null],
    ["NK 2021-2026", "holds", null],
    ["nhiệm kỳ 2021 - 2026", "holds", null],
    ["giai đoạn 2021–2026 và 2026–2030", "holds", null],
    ["2020-2025, 2021-2026", "holds", null],
    ["2025-2030 và 2026-2030", "holds", null],
    ["2026-2031", "holds", "2026-2031"],
    ["2025-2030", "holds", "2025-2030"],
    ["2025 - 2030", "holds", "2025-2030"],
    ["2020-2025; 2025-2030", "holds", "2025-2030"],
    ["2020-2025", "fails", null],
    ["2016-2021", "fails", null],
    ["2015-2020", "fails", null],
    ["2031-2036", "fails", null],
    ["2021-2031", "unknown", null],
    ["2021", "unknown", null],
    ["", "unknown", null],
    ["01/06/2021", "unknown", null],
    ["06/2021", "unknown", null],
    ["44562", "unknown", null],
    ["Khóa XVII", "unknown", null],
  ])("%j: %s, %s", (text, term, note) => {
    const reading = readTerms(text);
    expect([reading.term, reading.termNote]).toEqual([term, note]);
  });

  it("lists every term once, in the order written", () => {
    expect(readTerms("2026-2030, 2021-2026, 26-30").terms).toEqual(["2026-2030", "2021-2026"]);
  });
});
