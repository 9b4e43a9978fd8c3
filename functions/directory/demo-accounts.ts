/** The accounts of a demo deployment: two provinces, the ministry and the centre, open to anybody who tries the product. */
import { provinceOf, provinceTitle } from "../../shared/law/province-map.ts";
import { day } from "../../shared/sheet/day.ts";
import type { Text } from "../../shared/text/locale.ts";
import type { Role } from "../../shared/workflow/transitions.ts";
import { MINISTRY } from "../../shared/workflow/unit.ts";
import type { DemoAccountRecord } from "./commands.ts";

const WORK: Readonly<Record<Role, Text>> = {
  planner: { vi: "Người lập kế hoạch", en: "Planner" },
  head: { vi: "Lãnh đạo cơ quan", en: "Head" },
  reviewer: { vi: "Người thẩm định", en: "Reviewer" },
  centre: { vi: "Người tổng hợp cả nước", en: "Central office" },
};

const PROVINCES = [
  ["lao-cai", "63:10"],
  ["ca-mau", "63:96"],
] as const;

export const DEMO_ACCOUNTS: readonly DemoAccountRecord[] = [
  ...PROVINCES.flatMap(([name, unit]) =>
    (["planner", "head", "reviewer"] as const).map((role) => account(`${role}-${name}`, unit, role, provinceText(unit))),
  ),
  account("planner-bo-noi-vu", MINISTRY, "planner", { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" }),
  account("centre", MINISTRY, "centre", { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" }),
];

function account(id: string, unit: string, role: Role, place: Text): DemoAccountRecord {
  const { vi, en } = WORK[role];
  return { id, unit, roles: [role], title: { vi: `${vi}, ${place.vi} (mẫu)`, en: `${en}, ${place.en} (demo)` } };
}

/** As it was called in the years of the programme. */
function provinceText(id: string): Text {
  const province = provinceOf(id);
  if (!province) throw new RangeError(`Cannot name "${id}": it is no province`);
  return provinceTitle(province, day("2024-01-01"));
}
