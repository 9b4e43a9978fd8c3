/** The words of a rehearsal, in both languages. */
import type { Decision } from "../../shared/report.ts";
import type { Locale } from "../../shared/text/locale.ts";

export const DECISIONS: Readonly<Record<Locale, Readonly<Record<Decision, string>>>> = {
  vi: { eligible: "đủ điều kiện", ineligible: "không đủ điều kiện", undetermined: "chưa thể kết luận" },
  en: { eligible: "eligible", ineligible: "ineligible", undetermined: "cannot tell" },
};

export const WORDS = {
  vi: {
    before: "Quy tắc trước",
    after: "Quy tắc nay",
    same: "không khác",
    neither: "không bộ quy tắc nào đọc được",
    newly: "quy tắc trước chưa kiểm tra được",
    people: "người",
    findings: "nội dung kiểm tra",
    flipped: "Người đổi kết luận",
    changedFindings: "Nội dung kiểm tra đổi",
    changedTotals: "Số tổng hợp đổi",
    row: "dòng",
    group: "nhóm",
    nobody: "không phải dòng người",
    noCondition: "không có điều kiện này",
    none: "không có",
    law: "căn cứ",
    since: "từ",
    filesOf: (files: number, differing: number) => `${files} tệp, ${differing} tệp có khác`,
    newlyRead: (files: number) => `${files} tệp nay mới kiểm tra được`,
    noFlip: "không ai đổi kết luận",
    findingsOf: (more: number, less: number, weighed: number) =>
      `nội dung kiểm tra: thêm ${more}, hết ${less}, đổi mức ${weighed}`,
    totalsOf: (count: number) => `số tổng hợp đổi: ${count}`,
  },
  en: {
    before: "Rules before",
    after: "Rules now",
    same: "no difference",
    neither: "read by neither set of rules",
    newly: "not read by the rules before",
    people: "people",
    findings: "findings",
    flipped: "People decided otherwise",
    changedFindings: "Findings that change",
    changedTotals: "Totals that change",
    row: "row",
    group: "group",
    nobody: "no person's line",
    noCondition: "no such condition",
    none: "none",
    law: "law",
    since: "from",
    filesOf: (files: number, differing: number) => `${files} files, ${differing} differ`,
    newlyRead: (files: number) => `${files} files are newly read`,
    noFlip: "nobody is decided otherwise",
    findingsOf: (more: number, less: number, weighed: number) =>
      `findings: ${more} appear, ${less} vanish, ${weighed} weigh otherwise`,
    totalsOf: (count: number) => `totals that change: ${count}`,
  },
} as const;

/** "eligible > ineligible" in words. */
export function flipText(flip: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = { ...DECISIONS[locale], none: WORDS[locale].nobody };
  return flip
    .split(" > ")
    .map((decision) => known[decision] ?? decision)
    .join(" → ");
}
