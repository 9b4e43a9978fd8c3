/** The classes of a workbook: which year, abroad or at home, taught in person and online together. */
import { yearIn } from "../../../figures/axes.ts";
import { FigureCells } from "../../../figures/figure-cells.ts";
import { provincesIn } from "../../../law/provinces.ts";
import { readCountryList } from "../../../lines/country-list.ts";
import type { Course } from "../../../plan/course.ts";
import type { Plan } from "../../../plan/plan.ts";
import { partsOf, wholeYear } from "../../../sheet/day.ts";
import { columnOf } from "../../../sheet/table.ts";
import { fold } from "../../../text/fold.ts";
import { FIRST_YEAR } from "../parameters.ts";

export interface ReformClass {
  readonly course: Course;
  readonly year: number | null;
  readonly where: "abroad" | "home" | null;
  readonly blended: boolean;
  readonly people: number | null;
}

const ABROAD = /\bnuoc ngoai\b/;
const HOME = /\b(?:trong nuoc|viet nam|tp ?hcm|tphcm|thanh pho|ho chi minh|hoc vien can bo|tai cho)\b/;
const BLENDED = /\bket hop\b|\btruc tiep\b.*\btruc tuyen\b|\btruc tuyen\b.*\btruc tiep\b|\bblended\b/;
const GIVEN_UP = /\b(?:khong to chuc|khong mo|huy|hoan|dung|tam dung)\b/;

export function readClasses({ courses, titles }: Plan): ReformClass[] {
  const cells = new Map<Course["table"], FigureCells>();
  return courses.flatMap((course) => {
    const { table, line, start, country, form, name, notes, size } = course;
    if (GIVEN_UP.test(fold(notes))) return [];
    const of = cells.get(table) ?? new FigureCells(table);
    cells.set(table, of);
    const headings = line.groups.map(({ text }) => fold(text)).reverse();
    const inColumn = yearIn(of.text(line.row, columnOf(table, "year")?.column ?? -1));
    const ofHeading = headings.map(yearIn).find((year) => year !== null) ?? null;
    const ofTitle = yearIn(fold(table.sheet.name)) ?? titles.get(table)?.year ?? null;
    const year = inColumn ?? (start ? partsOf(start.first).year : null) ?? ofHeading ?? ofTitle;
    return [
      { course, year, where: whereOf(country, [name, ...headings], year), blended: BLENDED.test(fold(form)), people: size },
    ];
  });
}

/** By its place, else by what its name and the headings above say. */
function whereOf(place: string, words: readonly string[], year: number | null): ReformClass["where"] {
  const { countries, home } = readCountryList(place);
  if (countries.length > 0) return "abroad";
  const folded = fold(place);
  if (ABROAD.test(folded)) return "abroad";
  if (home || HOME.test(folded) || (place !== "" && provincesIn(place, wholeYear(year ?? FIRST_YEAR).last).length > 0))
    return "home";
  const said = words.map(fold).find((one) => ABROAD.test(one) || HOME.test(one));
  return said === undefined ? null : ABROAD.test(said) ? "abroad" : "home";
}

/** T7 counts classes abroad, T8 those at home that are taught in both ways. */
export function classesFor(code: "T7" | "T8", classes: readonly ReformClass[]): ReformClass[] {
  return classes.filter(({ where, blended }) => (code === "T7" ? where === "abroad" : where === "home" && blended));
}
