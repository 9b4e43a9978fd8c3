/** The programme and the tables of a workbook as whoever had it last chose them. */
import { choosingAsKept } from "../shared/choose-as-kept.ts";
import { PROGRAMMES } from "../shared/programmes/index.ts";

export const chooseAsKept = choosingAsKept(PROGRAMMES);
