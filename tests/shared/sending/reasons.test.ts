/** Which reasons go with a plan: those of the lines that are sent, each sentence once, and nobody's name. */
import { expect, test } from "vitest";
import { defineFinding, type Finding } from "../../../shared/findings/finding.ts";
import { reasonsFor, reasonsGiven } from "../../../shared/sending/reasons.ts";

const Doubt = defineFinding({
  code: "common/doubt",
  severity: "confirm",
  scope: "row",
  title: { vi: "a", en: "a" },
  message: { vi: () => "a", en: () => "a" },
  todo: { vi: "a", en: "a" },
});

const found = (row: number | null, reason: string | null): Finding => ({
  ...Doubt.at({ sheet: "Đề cử", cell: null, row }, {}),
  ...(reason === null ? {} : { confirmed: { reason, by: "Nguyễn Văn A", at: "2024-03-12T02:30:00.000Z" } }),
});

const places = new Map([4, 5, 6, 7].map((row) => [`Đề cử!${row}`, { sheet: "Đề cử", row }]));
const given = reasonsGiven(
  [found(4, "Một"), found(5, "Một"), found(6, "Hai"), found(7, null), found(2, "Cả bảng"), found(null, "Cả bảng")],
  {
    places,
  },
);

test("a sentence is sent once with all its lines; what stands on no person's line concerns the whole plan", () => {
  expect(reasonsFor(given, new Set(places.keys()))).toEqual([
    { code: "common/doubt", reason: "Một", refs: ["Đề cử!4", "Đề cử!5"] },
    { code: "common/doubt", reason: "Hai", refs: ["Đề cử!6"] },
    { code: "common/doubt", reason: "Cả bảng", refs: [] },
  ]);
  expect(JSON.stringify(given)).not.toContain("Nguyễn Văn A");
});

test("what was said of a line that stays behind stays too", () => {
  expect(reasonsFor(given, new Set(["Đề cử!5"])).map(({ refs }) => refs)).toEqual([["Đề cử!5"], []]);
});
