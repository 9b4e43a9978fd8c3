/** Whether a list is a whole programme's or one unit's own: sizes of courses are counted on the former alone. */
import { provincesIn } from "../law/provinces.ts";
import type { Plan } from "../plan/plan.ts";
import type { Day } from "../sheet/day.ts";
import { fold } from "../text/fold.ts";

/** Provincial lists name one province, or two where a list was copied from a neighbour's. */
const SEVERAL_PROVINCES = 3;

/** `centre`: how the folded letterhead of whoever runs the programme begins. */
export function isNationalList({ senders, nominees, titles }: Plan, centre: RegExp, begins: Day): boolean {
  const heads = senders.flatMap((text) => text.split("\n"));
  // A line of its own names the sender; "Kính gửi: Bộ Nội vụ" and "… của Bộ Nội vụ" do not.
  if (heads.some((text) => centre.test(fold(text)))) return true;
  const on = [...titles.values()].find(({ letter }) => letter)?.letter ?? begins;
  if (senders.some((text) => provincesIn(text, on).length > 0)) return false;
  const provinces = new Set<string>();
  for (const { unit, attendance } of nominees) {
    for (const province of provincesIn(unit, attendance.start?.first ?? on)) provinces.add(province.code);
    if (provinces.size >= SEVERAL_PROVINCES) return true;
  }
  return false;
}
