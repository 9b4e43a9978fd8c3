/** What holds the sentences of TP. Hồ Chí Minh's plan for 2023 (S001, first half), besides its rules. */
import type { Holdings } from "./holding.ts";

export const TP_HCM_2023: Holdings = {};
