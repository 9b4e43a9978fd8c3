/** Whom the class abroad prefers: công chức who work on administrative reform and hold no leading post. An order, never a condition. */
import type { AllOf, OneOf } from "../../../conditions/condition.ts";
import type { Text } from "../../../text/locale.ts";
import { SCHEME_TEXT } from "./law.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CIVIL_SERVANT: OneOf = {
  kind: "one-of",
  id: "civil-servant",
  title: t("Là công chức", "Is a civil servant"),
  fact: "personnel",
  codes: ["civil-servant"],
  cite: SCHEME_TEXT,
};

export const REFORM_WORK: OneOf = {
  kind: "one-of",
  id: "reform-work",
  title: t("Trực tiếp làm công tác CCHC", "Works on administrative reform"),
  fact: "reformWork",
  codes: ["yes"],
  cite: SCHEME_TEXT,
};

export const NO_LEADING_POST: OneOf = {
  kind: "one-of",
  id: "no-leading-post",
  title: t("Không giữ chức vụ lãnh đạo", "Holds no leading post"),
  fact: "leads",
  codes: ["no"],
  cite: SCHEME_TEXT,
};

export const PRIORITY: AllOf = {
  kind: "all",
  id: "priority",
  title: t(
    "Ưu tiên công chức trực tiếp làm công tác CCHC không giữ chức vụ lãnh đạo",
    "Civil servants who work on administrative reform and hold no leading post are preferred",
  ),
  cite: SCHEME_TEXT,
  of: [
    {
      kind: "one-of",
      id: "abroad",
      title: t("Lớp bồi dưỡng ở nước ngoài", "A class abroad"),
      fact: "where",
      codes: ["abroad"],
      cite: SCHEME_TEXT,
    },
    CIVIL_SERVANT,
    REFORM_WORK,
    NO_LEADING_POST,
  ],
};
