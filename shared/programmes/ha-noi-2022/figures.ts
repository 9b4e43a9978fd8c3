/** The main figures of Hà Nội's plan: "6 nội dung", "480 người", "từ 87,4 tỷ đồng". */
import type { Totals } from "../../report.ts";
import type { Figure } from "../../totals/figures.ts";

export function figuresOf(totals: Totals): Figure[] {
  const figures: Figure[] = [
    figure(
      totals,
      "lines",
      { vi: "Nội dung chương trình", en: "Lines of the plan" },
      { vi: "nội dung", en: "lines", one: "line" },
    ),
    figure(totals, "people", { vi: "Số người", en: "People" }, { vi: "người", en: "people", one: "person" }),
    { ...figure(totals, "budget_vnd", { vi: "Kinh phí", en: "Budget" }, "vnd"), atLeast: totals.money_at_least === true },
  ];
  return figures.filter(({ value }) => value !== 0);
}

function figure(totals: Totals, key: string, title: Figure["title"], unit: Figure["unit"]): Figure {
  const value = totals[key];
  return { title, value: typeof value === "number" ? value : 0, unit };
}
