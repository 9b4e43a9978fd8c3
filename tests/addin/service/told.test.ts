/** What the other side says of a line comes back to the cell where the line is now. */
import { describe, expect, test } from "vitest";
import { type Here, refusedFindings, remarkFindings, remarksOf } from "../../../addin/actions/service/told.ts";
import type { OutgoingLine, PlanView } from "../../../addin/worker/messages.ts";

const line = (row: number, key: string, person: string): OutgoingLine => ({
  ref: `Đề cử!${row}`,
  sheet: "Đề cử",
  row,
  key,
  person,
});

const column = (field: string, letter: string) => ({
  field,
  title: { vi: field, en: field },
  column: letter,
  header: field,
  certainty: "certain" as const,
  used: true,
});

const plan: PlanView = {
  name: "Kế hoạch.xlsx",
  programmeId: "qd-1641",
  programme: null,
  because: { kind: "taken" },
  alternatives: [],
  known: [],
  sends: true,
  period: "2024",
  unit: null,
  pack: "kh1-0",
  columns: [],
  columnsKept: true,
  sealed: false,
  settings: { asOf: "", options: {} },
  asOf: null,
  figures: [],
  people: { counted: 3, eligible: 3 },
  tables: [
    {
      sheet: "Đề cử",
      kind: "nominees",
      title: { vi: "", en: "" },
      headerFirst: 1,
      headerLast: 1,
      first: 2,
      last: 20,
      columns: [column("name", "B"), column("birth", "C"), column("rating", "H")],
      unused: [],
      rows: { read: 3, hidden: 0, setAside: 0, passedOver: 0 },
    },
  ],
  findings: [],
  sheets: [{ name: "Đề cử", hidden: false, rowCount: 20, widths: [], merges: [], hiddenRows: [], headers: [] }],
  options: [],
};

const here = (lines: readonly OutgoingLine[], sent: Here["sent"]): Here => ({ plan, outgoing: { lines }, sent, locale: "vi" });
const remark = (ref: string | null) => ({ version: 1, ref, text: "Bổ sung.", by: "centre", at: "2024-03-15T02:30:00.000Z" });
const placed = (ref: string | null, at: Here) =>
  remarkFindings([remark(ref)], at).map(({ cell, row, person }) => ({ cell, row, person }));

describe("a remark", () => {
  test("stands on the name of its line", () => {
    const [found] = remarkFindings([remark("Đề cử!5")], here([line(5, "k5", "Lý Thị Nga")], null));
    expect(found).toMatchObject({
      sheet: "Đề cử",
      row: 5,
      cell: "B5",
      person: "Lý Thị Nga",
      severity: "confirm",
      message: "Bổ sung.",
    });
    expect(found?.todo).toBe("Hoàn thiện rồi gửi bản mới. Nơi nhận góp ý lúc 09:30 ngày 15/3/2024.");
  });

  test("follows the person whose line has moved since it was sent", () => {
    const moved = here([line(5, "k9", "Người mới"), line(6, "k5", "Lý Thị Nga")], { "Đề cử!5": "k5" });
    expect(placed("Đề cử!5", moved)).toEqual([{ cell: "B6", row: 6, person: "Lý Thị Nga" }]);
  });

  test("says so when nobody of that line is left", () => {
    const gone = here([line(5, "k9", "Người mới")], { "Đề cử!5": "k5" });
    expect(placed("Đề cử!5", gone)).toEqual([{ cell: null, row: null, person: null }]);
    expect(remarkFindings([remark("Đề cử!5")], gone)[0]?.message).toBe("Bổ sung. (Dòng Đề cử!5 không còn trong bảng.)");
  });

  test("on a bare number stands on that row of the main list; on nothing, on the whole sheet", () => {
    const at = here([line(5, "k5", "Lý Thị Nga")], null);
    expect(placed("7", at)).toEqual([{ cell: "B7", row: 7, person: null }]);
    expect(placed(null, at)).toEqual([{ cell: null, row: null, person: null }]);
    expect(placed("Không có!3", at)).toEqual([{ cell: null, row: null, person: null }]);
  });

  test("counts while the newest version is returned, and no longer", () => {
    const remarks = [remark(null), { ...remark(null), version: 2 }];
    expect(remarksOf({ state: "returned", version: 2, remarks })).toHaveLength(1);
    expect(remarksOf({ state: "sent", version: 3, remarks })).toEqual([]);
  });
});

test("a refusal's finding stands on the column of its field, and not where the check says the same", () => {
  const refused = {
    ref: "Đề cử!5",
    field: "rating",
    code: "qd-1641/rating",
    severity: "block" as const,
    title: "Xếp loại",
    message: "Chưa đạt",
    todo: "Sửa.",
    law: [],
  };
  const at = here([line(5, "k5", "Lý Thị Nga")], null);
  expect(refusedFindings([refused], at)).toMatchObject([{ cell: "H5", severity: "block", message: "Chưa đạt" }]);
  const [own] = refusedFindings([refused], at);
  if (!own) throw new Error("There is a finding");
  expect(refusedFindings([refused], { ...at, plan: { ...plan, findings: [own] } })).toEqual([]);
});
