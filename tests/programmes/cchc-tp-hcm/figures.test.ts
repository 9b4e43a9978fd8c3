/** What a summary says first of the ten targets. */
import { expect, test } from "vitest";
import { figuresOf } from "../../../shared/programmes/cchc-tp-hcm/figures.ts";
import { figureText } from "../../../shared/totals/figures.ts";

const said = (totals: Parameters<typeof figuresOf>[0]) => figuresOf(totals).map((figure) => figureText(figure, "vi"));

test("what cannot be told is not met, and counts among all", () => {
  const totals = { met: ["T1/2023", "T2/2023"], not_met: ["T5a/2023"], undetermined: ["T10/2023"], people: 0 };
  expect(said(totals)).toEqual(["2/4 chỉ tiêu năm đã đạt"]);
});

test("without targets there are the people of the classes", () => {
  expect(said({ met: [], not_met: [], undetermined: [], people: 137 })).toEqual(["137 người"]);
  expect(said({})).toEqual([]);
});
