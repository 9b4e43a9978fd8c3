/** What filling writes into tables of yearly counts. */
import { type FillPlan, type FillWish, NOTHING_TO_FILL } from "../../../fill/fill.ts";
import type { Subject } from "../subject.ts";

export function fillPlan(_subject: Subject, _wish: FillWish): FillPlan {
  return NOTHING_TO_FILL;
}
