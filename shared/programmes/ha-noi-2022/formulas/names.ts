/** Names of cells on "Tham số": what formulas compare with, the reported numbers of each line among them. */
import type { NamedParameter } from "../../../fill/line-parameters.ts";
import { PARAMETERS, PLAN } from "../parameters.ts";
import { PUBLISHED, type Published } from "../published.ts";

export const BUDGET = "KH_HN_TONG_KINH_PHI";

const suffix = ({ id }: Published): string => id.replace("HN-", "");
export const peopleName = (line: Published): string => `KH_HN_NGUOI_${suffix(line)}`;
export const moneyName = (line: Published): string => `KH_HN_KINH_PHI_${suffix(line)}`;

function reported(name: string, line: Published, unit: "people" | "dong"): NamedParameter {
  const value = unit === "people" ? line.people : line.dong;
  const about = unit === "people" ? "số người" : line.least ? "kinh phí, từ" : "kinh phí";
  const title = { vi: `${line.title} (${line.lead}): ${about}`, en: `${line.title} (${line.lead}): ${unit}` };
  const { checkedOn, history } = PARAMETERS.budgetAlmost;
  return {
    name,
    parameter: { title, unit, checkedOn, basis: "law", history: [{ from: history[0]?.from ?? "", value, cite: PLAN }] },
  };
}

export const NAMED: readonly NamedParameter[] = [
  { name: BUDGET, parameter: PARAMETERS.budgetAlmost },
  ...PUBLISHED.flatMap((line) => [reported(peopleName(line), line, "people"), reported(moneyName(line), line, "dong")]),
];
