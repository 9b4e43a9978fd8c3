/** What holds the sentences of TP. Hồ Chí Minh's plan on administrative reform (S003), besides its rules. */
import { type Holdings, unchecked } from "./holding.ts";

export const CCHC_TP_HCM: Holdings = {
  "S003-02": unchecked("A pilot outside the ten targets, without a number."),
  "S003-16": unchecked("Who carries the plan out is no part of a sheet."),
};
