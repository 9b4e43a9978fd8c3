/** The main figures of a plan of 2023: "8 đoàn", "175 người đi nước ngoài", "19.963 người trong nước". */
import type { Totals } from "../../report.ts";
import type { Figure } from "../../totals/figures.ts";

export function figuresOf(totals: Totals): Figure[] {
  const figures: Figure[] = [
    figure(
      totals,
      "groups_abroad",
      { vi: "Đoàn đi nước ngoài", en: "Groups abroad" },
      { vi: "đoàn", en: "groups", one: "group" },
    ),
    figure(
      totals,
      "people_abroad",
      { vi: "Người đi nước ngoài", en: "People abroad" },
      { vi: "người đi nước ngoài", en: "people abroad" },
    ),
    figure(
      totals,
      "people_domestic",
      { vi: "Người học trong nước", en: "People at home" },
      { vi: "người trong nước", en: "people at home" },
    ),
    figure(
      totals,
      "turns_domestic",
      { vi: "Lượt người trong nước", en: "Attendances at home" },
      { vi: "lượt trong nước", en: "attendances at home" },
    ),
    { ...figure(totals, "budget_vnd", { vi: "Kinh phí", en: "Budget" }, "vnd"), atLeast: totals.money_at_least === true },
  ];
  return figures.filter(({ value }) => value !== 0);
}

function figure(totals: Totals, key: string, title: Figure["title"], unit: Figure["unit"]): Figure {
  const value = totals[key];
  return { title, value: typeof value === "number" ? value : 0, unit };
}
