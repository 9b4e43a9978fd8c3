/** The main figures of the ten targets: how many of those that can be told are met, target by target and year by year. */
import type { Totals } from "../../report.ts";
import type { Figure } from "../../totals/figures.ts";

export function figuresOf(totals: Totals): Figure[] {
  const [met, notMet, undetermined] = [countOf(totals.met), countOf(totals.not_met), countOf(totals.undetermined)];
  const all = met + notMet + undetermined;
  const people = typeof totals.people === "number" ? totals.people : 0;
  const figures: Figure[] = [
    {
      title: { vi: "Đạt chỉ tiêu", en: "Targets met" },
      value: met,
      of: all,
      unit: { vi: "chỉ tiêu năm đã đạt", en: "yearly targets met", one: "yearly target met" },
    },
    { title: { vi: "Số người", en: "People" }, value: people, unit: { vi: "người", en: "people", one: "person" } },
  ];
  return figures.filter(({ of, value }) => (of ?? value) !== 0);
}

function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
