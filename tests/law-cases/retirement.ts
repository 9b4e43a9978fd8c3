/** When somebody retires: the annex of Decree 135/2020 month by month, and the ages before and after its lines. */
import { readFileSync } from "node:fs";
import { dayNumber, lengthOf, partsOf } from "./days.ts";

const annex = new Map<string, number>();
const lines = readFileSync(new URL("../fixtures/law/retirement-annex1.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
for (const line of lines) {
  const [gender = "", y = "", m = "", , , last = ""] = line.split(",");
  const [year = 0, month = 0, day = 0] = last.split("-").map(Number);
  annex.set(`${gender} ${Number(y)} ${Number(m)}`, dayNumber(year, month, day));
}

/** The last day of work of somebody born on that day. */
export function retires(woman: boolean, birth: number): number {
  const { y, m } = partsOf(birth);
  const known = annex.get(`${woman ? "nữ" : "nam"} ${y} ${m}`);
  if (known !== undefined) return known;
  const age = woman ? (y < 1966 ? 55 : 60) : y < 1961 ? 60 : 62;
  return dayNumber(y + age, m, lengthOf(y + age, m));
}
