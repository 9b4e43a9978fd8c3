/**
 * Cán bộ, công chức and viên chức: one decree (101/2017) set the conditions of training abroad for all three; since 2025 each kind has its
 * own law. What followed for training abroad nobody could read: from that day a condition that fails is asked about, not held against anybody.
 */
import type { Text } from "../text/locale.ts";
import { type Citation, cite } from "./citation.ts";
import type { DatedValue, Parameter } from "./dated.ts";

export const PERSONNEL = ["cadre", "civil-servant", "public-employee"] as const;
export type Personnel = (typeof PERSONNEL)[number];

/** The terms of the law: elected, in a rank of the service, or under contract in a public service unit. */
export const PERSONNEL_TITLES: Readonly<Record<Personnel, Text>> = {
  cadre: { vi: "cán bộ", en: "cadre" },
  "civil-servant": { vi: "công chức", en: "civil servant" },
  "public-employee": { vi: "viên chức", en: "public employee" },
};

/** The article of the decree is not confirmed, so none is named. */
export const TRAINING_LAW = cite("nd-101-2017");
const TRAINING_LAW_FROM = "2017-10-21";

function trainingLaw(kind: Personnel, changed: string, since: Citation): Parameter<boolean> {
  const { vi, en } = PERSONNEL_TITLES[kind];
  const history: readonly DatedValue<boolean>[] = [
    { from: TRAINING_LAW_FROM, value: true, cite: TRAINING_LAW },
    { from: changed, value: false, cite: since },
  ];
  return {
    title: {
      vi: `Căn cứ về điều kiện cử ${vi} đi bồi dưỡng ở nước ngoài đã được xác minh`,
      en: `The law on the conditions of training abroad for a ${en} is confirmed`,
    },
    unit: "yes-no",
    checkedOn: "2026-11-22",
    basis: "law",
    history,
  };
}

/**
 * Is the law on the conditions of training abroad confirmed for this kind on a day, and which law is it? For cán bộ nothing says which text
 * took the decree's place: Decree 171/2025 names công chức only.
 */
export const GENERAL_LAW: Readonly<Record<Personnel, Parameter<boolean>>> = {
  cadre: trainingLaw("cadre", "2025-07-01", TRAINING_LAW),
  "civil-servant": trainingLaw("civil-servant", "2025-07-01", cite("nd-171-2025")),
  "public-employee": trainingLaw("public-employee", "2026-07-01", cite("nd-259-2026")),
};

/** Of somebody whose kind no cell tells: what is confirmed for every kind is confirmed. The text named is that of công chức, who are most. */
export const GENERAL_LAW_OF_ANYBODY: Parameter<boolean> = {
  ...GENERAL_LAW["civil-servant"],
  title: {
    vi: "Căn cứ về điều kiện cử đi bồi dưỡng đã được xác minh",
    en: "The law on general conditions is confirmed",
  },
};
