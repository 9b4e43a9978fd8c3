/** What holds the sentences on the Politburo's Conclusion 39 (S001, second half), besides its rules. */
import { type Holdings, unchecked } from "./holding.ts";

export const KL_39: Holdings = {
  "S001-10": unchecked("A principle without anything to measure."),
};
