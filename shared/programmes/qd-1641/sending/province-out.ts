/** Whose province a line is sent under, on the map of its course's first day: its own, else the one of the letterhead. */
import { type Province, provinceNamed, schemeOn, successorOf } from "../../../law/provinces.ts";
import type { Nominee } from "../../../plan/nominee.ts";
import { SCHEME_BEGINS } from "../subject.ts";
import { provinceOf } from "../totals.ts";

/** "63:10". */
export function provinceOut(nominee: Nominee, home: Province | null): string | undefined {
  const own = provinceOf(nominee);
  if (own) return own.id;
  const on = nominee.attendance.start?.first ?? SCHEME_BEGINS;
  if (!home || home.scheme === schemeOn(on)) return home?.id;
  // Every province of today's map has the name of one of the old one's; not the other way round.
  return (home.scheme === "63" ? successorOf(home) : provinceNamed(home.name, on))?.id;
}
