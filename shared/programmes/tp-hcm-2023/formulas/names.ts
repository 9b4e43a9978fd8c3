/** Names of cells on "Tham số": what formulas compare with. */
import { PARAMETERS } from "../parameters.ts";

export const NAMES = {
  peopleAbroad: "KH_HCM_NGUOI_NUOC_NGOAI",
  peopleDomestic: "KH_HCM_NGUOI_TRONG_NUOC",
  daysLeast: "KH_HCM_NGAY_TU",
  daysMost: "KH_HCM_NGAY_DEN",
} as const;

export const NAMED = Object.entries(NAMES).flatMap(([key, name]) => {
  const parameter = Object.entries(PARAMETERS).find(([id]) => id === key)?.[1];
  return parameter ? [{ name, parameter }] : [];
});
