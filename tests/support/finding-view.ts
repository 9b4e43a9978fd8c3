/** A finding as the page shows it, with what a test does not care about filled in. */
import type { FindingView } from "../../addin/worker/messages.ts";

export function findingView(known: Partial<FindingView>): FindingView {
  return {
    index: 0,
    code: "qd-1641/rating-missing",
    severity: "block",
    sheet: "Đề cử",
    cell: "D12",
    row: 12,
    title: "Chưa có xếp loại",
    message: `Dòng ${known.row ?? 12}: chưa có xếp loại`,
    todo: "Bổ sung xếp loại.",
    law: [],
    values: {},
    fix: null,
    related: [],
    person: null,
    ...known,
  };
}
