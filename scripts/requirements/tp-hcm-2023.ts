/** What holds the sentences of TP. Hồ Chí Minh's plan for 2023 (S001, first half), besides its rules. */
import { type Holdings, held, parameters, provedIn, totals } from "./holding.ts";

const borders = provedIn("programmes/tp-hcm-2023/borders.test.ts");

const FIELDS = borders("fields > those of the news in whatever words around them", "fields > another field is only mentioned");

export const TP_HCM_2023: Holdings = {
  "S001-01": held(borders("175 abroad, 19.963 at home > %d people in the first group"), [
    ...parameters("peopleAbroad"),
    ...totals("people_abroad"),
  ]),
  "S001-02": held(FIELDS, totals("by_field_abroad")),
  "S001-03": held(
    borders("175 abroad, 19.963 at home > a total of %s at home", "175 abroad, 19.963 at home > “19.963” is nineteen thousand"),
    [...parameters("peopleDomestic"), ...totals("people_domestic")],
  ),
  "S001-04": held(FIELDS, totals("by_field_domestic")),
  "S001-05": held(
    borders("7 to 16 days > %d days by the dates", "7 to 16 days > %s where days alone stand"),
    parameters("daysLeast", "daysMost"),
  ),
  "S001-06": held(FIELDS, totals("by_field_abroad")),
};
