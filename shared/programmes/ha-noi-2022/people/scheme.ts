/** The people of Hà Nội's plan as the kit for lists of people takes them. */
import { codeFact, UNKNOWN_CODE } from "../../../conditions/condition.ts";
import { GENERAL, generallyVouched } from "../../../people/general-law.ts";
import { generalScheme } from "../../../people/general-scheme.ts";
import { readYes } from "../../../people/read-yes.ts";
import type { Text } from "../../../text/locale.ts";
import { GENERAL_FINDINGS, NomineesOutside, PeopleNotInForce, PriorityOrder, SERVICE_FINDINGS } from "./findings.ts";
import { PLAN, parametersOf } from "./law.ts";
import { PRIORITY } from "./priority.ts";
import { units } from "./units.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

/** What says that somebody is promising without a plain yes. */
const PROMISING = /phat trien|trien vong|quy hoach|tiem nang/;

export const ATTESTED = generallyVouched(GENERAL);

export const SCHEME = generalScheme({
  id: "ha-noi-2022",
  parameters: parametersOf,
  clauses: { who: PLAN, courses: PLAN, sending: PLAN, funds: PLAN, general: GENERAL, past: PLAN },
  inForce: { finding: PeopleNotInForce, parameter: "periodStart", cite: PLAN },
  found: { general: GENERAL_FINDINGS, service: SERVICE_FINDINGS, outside: NomineesOutside },
  years: "2022 - 2025",
  attested: ATTESTED,
  ownFields: { prospects: "prospects" },
  ownFacts: ({ own, absent }) => {
    const typed = own.prospects ?? null;
    if (typed === null) return { prospects: absent === "vouched" ? codeFact("vouched") : UNKNOWN_CODE };
    const truth = readYes(typed, PROMISING);
    return { prospects: truth === "holds" ? codeFact("yes") : truth === "fails" ? codeFact("no") : UNKNOWN_CODE };
  },
  words: {
    titles: { prospects: t("Chiều hướng phát triển", "Prospects") },
    codes: {
      prospects: {
        yes: t("có", "yes"),
        no: t("không", "no"),
        vouched: t("đơn vị cam kết khi gửi", "vouched for when sending"),
      },
    },
    parameterText: (name, value) => (name === "youngAge" ? t(`${value} tuổi`, `${value} years`) : null),
  },
  priority: {
    condition: PRIORITY,
    finding: PriorityOrder,
    covers: ["S000-09"],
    note({ assessment: { law } }) {
      const age = law.youngAge?.value;
      return typeof age === "number"
        ? t(`Tuổi được coi là trẻ: dưới ${age}, do đơn vị chọn`, `Young means under ${age}, as chosen`)
        : t(
            "Chưa chọn tuổi được coi là trẻ (Kế hoạch không nêu): nam giới chưa xác định được mức ưu tiên",
            "No age for “young” is chosen (the plan names none), so that of men it cannot be told",
          );
    },
  },
  rules: [units],
});
