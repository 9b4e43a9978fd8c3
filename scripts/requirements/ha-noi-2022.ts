/** What holds the sentences of Hà Nội's plan 2022-2025 (S000), besides its rules. */
import { type Holdings, unchecked } from "./holding.ts";

export const HA_NOI_2022: Holdings = {
  "S000-04": unchecked("Who sets up a steering committee is no part of a plan."),
  "S000-08": unchecked("A duty of offices towards those they send; no sheet shows it."),
};
