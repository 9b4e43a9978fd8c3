/** What a group abroad costs for one person, in the wrong unit. A class at home may cost little. */
import { counts } from "../../../lines/line.ts";
import { CostUnitSlip } from "../../../rules/common/money-slips.ts";
import { costSlips } from "../../../rules/lines/line-costs.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Activity } from "../activity.ts";
import type { Subject } from "../subject.ts";

export const costs: Rule<Subject, Activity> = {
  name: "tp-hcm-2023/costs",
  finds: [CostUnitSlip],
  covers: [],
  line(activity, report, subject) {
    if (activity.place === "abroad" && counts(activity)) for (const finding of costSlips(activity, subject)) report(finding);
  },
};
