/** Until when the decree on training for everybody is the law, and what is then not confirmed for whom. */
import { describe, expect, test } from "vitest";
import { inForce } from "../../../shared/law/dated.ts";
import { GENERAL_LAW, GENERAL_LAW_OF_ANYBODY, PERSONNEL, type Personnel } from "../../../shared/law/personnel.ts";
import { day } from "../../../shared/sheet/day.ts";

const law = (kind: Personnel, on: string): string => {
  const entry = inForce(GENERAL_LAW[kind], day(on));
  return entry ? `${entry.cite.instrument} ${entry.value ? "confirmed" : "to be confirmed"}` : "none";
};

describe("the law on the conditions of training abroad", () => {
  test.each(PERSONNEL)("is Decree 101/2017 for a %s in 2024, and nothing before that decree", (kind) => {
    expect(law(kind, "2024-05-13")).toBe("nd-101-2017 confirmed");
    expect(law(kind, "2017-10-20")).toBe("none");
  });

  test.each<[Personnel, string, string]>([
    ["cadre", "2025-06-30", "nd-101-2017 confirmed"],
    ["cadre", "2025-07-01", "nd-101-2017 to be confirmed"],
    ["civil-servant", "2025-06-30", "nd-101-2017 confirmed"],
    ["civil-servant", "2025-07-01", "nd-171-2025 to be confirmed"],
    ["public-employee", "2026-06-30", "nd-101-2017 confirmed"],
    ["public-employee", "2026-07-01", "nd-259-2026 to be confirmed"],
  ])("for a %s on %s: %s", (kind, on, expected) => {
    expect(law(kind, on)).toBe(expected);
  });

  test("is confirmed for somebody of unknown kind only on days when it is for every kind", () => {
    for (const on of ["2024-01-01", "2025-06-30", "2025-07-01", "2026-07-01"].map(day)) {
      const all = PERSONNEL.every((kind) => inForce(GENERAL_LAW[kind], on)?.value === true);
      expect(inForce(GENERAL_LAW_OF_ANYBODY, on)?.value).toBe(all);
    }
  });
});
