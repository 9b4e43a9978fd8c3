import { describe, expect, it } from "vitest";
import { groupFindings } from "../../../addin/view/group-findings.ts";
import { findingView } from "../../support/finding-view.ts";

const lines = (findings: Parameters<typeof groupFindings>[0]): number[][] =>
  groupFindings(findings).flatMap(({ kinds }) =>
    kinds.flatMap(({ matters }) => matters.map(({ all }) => all.map(({ index }) => index))),
  );

describe("findings are grouped by what to do first", () => {
  it("puts what blocks before what must be explained, and that before what is said", () => {
    const found = groupFindings([
      findingView({ index: 0, severity: "info" }),
      findingView({ index: 1, severity: "confirm" }),
      findingView({ index: 2, severity: "block" }),
    ]);
    expect(found.map(({ rank }) => rank)).toEqual(["block", "confirm", "info"]);
  });

  it("leaves out a severity that has none", () => {
    expect(groupFindings([findingView({ severity: "confirm" })]).map(({ rank }) => rank)).toEqual(["confirm"]);
    expect(groupFindings([])).toEqual([]);
  });

  it("keeps what was explained apart, after what still asks for a reason", () => {
    const confirmed = { reason: "Nghỉ thai sản", by: "Nguyễn Văn A", at: "2024-03-12T02:30:00.000Z" };
    const found = groupFindings([
      findingView({ index: 0, severity: "info" }),
      findingView({ index: 1, severity: "confirm", confirmed }),
      findingView({ index: 2, severity: "confirm" }),
    ]);
    expect(found.map(({ rank, count }) => [rank, count])).toEqual([
      ["confirm", 1],
      ["confirmed", 1],
      ["info", 1],
    ]);
  });

  it("keeps one kind together, under its title, with its count", () => {
    const [group] = groupFindings([
      findingView({ index: 0, code: "a", title: "Xếp loại chưa đạt" }),
      findingView({ index: 1, code: "b" }),
      findingView({ index: 2, code: "a", message: "khác" }),
    ]);
    expect(group?.kinds.map(({ code, count }) => [code, count])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(group?.kinds[0]?.title).toBe("Xếp loại chưa đạt");
    expect(group?.count).toBe(3);
  });

  it("puts what concerns a whole sheet before its rows", () => {
    const [group] = groupFindings([
      findingView({ code: "row" }),
      findingView({ index: 1, code: "sheet", row: null, cell: null }),
    ]);
    expect(group?.kinds.map(({ code }) => code)).toEqual(["sheet", "row"]);
  });
});

describe("one matter is said once", () => {
  const place = (row: number) => ({ sheet: "Đề cử", cell: `B${row}`, row });

  it("joins the two lines of a duplicate", () => {
    const first = findingView({ index: 0, ...place(36), message: "Trùng với dòng 37", related: [place(37)] });
    const second = findingView({ index: 1, ...place(37), message: "Trùng với dòng 36", related: [place(36)] });
    expect(lines([first, second])).toEqual([[0, 1]]);
  });

  it("does not join findings of another kind that only stand on the related row", () => {
    const first = findingView({ index: 0, code: "a", ...place(36), related: [place(37)] });
    expect(lines([first, findingView({ index: 1, code: "b", ...place(37) })])).toEqual([[0], [1]]);
  });

  it("says the same sentence three times for three places, and once for four", () => {
    const same = (count: number) =>
      Array.from({ length: count }, (_, index) => findingView({ index, ...place(index + 9), message: "Thiếu" }));
    expect(lines(same(3))).toEqual([[0], [1], [2]]);
    expect(lines(same(4))).toEqual([[0, 1, 2, 3]]);
  });

  it("shows every finding exactly once", () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      findingView({
        index,
        code: `k${index % 3}`,
        ...place(index),
        message: `m${index % 5}`,
        related: [place((index * 7) % 40)],
      }),
    );
    expect(
      lines(many)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual(many.map(({ index }) => index));
  });
});
