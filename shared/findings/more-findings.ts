/**
 * What stands in the list for findings that are counted and not listed: a file can hold a million of them, and nobody mends a million
 * one by one. One for each severity, so that what blocks still blocks.
 */
import { numberText } from "../text/format.ts";
import type { Text } from "../text/locale.ts";
import { type DefinedFinding, defineFinding, type Finding, type Severity } from "./finding.ts";

/** `more`: how many findings of the kind are not listed. */
export type More = { readonly more: number; readonly kind: string; readonly titleVi: string; readonly titleEn: string };

const define = (name: string, severity: Severity, title: Text, todo: Text): DefinedFinding<More> =>
  defineFinding<More>({
    code: `common/${name}`,
    severity,
    scope: "file",
    title,
    message: {
      vi: ({ more, titleVi }) => `Còn ${numberText(more, "vi")} nội dung cùng loại “${titleVi}” được tính nhưng không liệt kê`,
      en: ({ more, titleEn }) => `${numberText(more, "en")} more of the kind “${titleEn}” are counted and not listed`,
    },
    todo,
  });

export const MORE: Readonly<Record<Severity, DefinedFinding<More>>> = {
  block: define(
    "more-to-mend",
    "block",
    { vi: "Còn nội dung phải sửa chưa liệt kê", en: "More to mend than is listed" },
    {
      vi: "Sửa các dòng đã liệt kê rồi kiểm tra lại; phần còn lại sẽ hiện ra.",
      en: "Mend the lines that are listed and check again; the others will then be listed.",
    },
  ),
  confirm: define(
    "more-to-explain",
    "confirm",
    { vi: "Còn nội dung cần giải trình chưa liệt kê", en: "More to explain than is listed" },
    {
      vi: "Xử lý các dòng đã liệt kê rồi kiểm tra lại, hoặc chia danh sách thành nhiều tệp.",
      en: "Deal with the lines that are listed and check again, or split the list into several files.",
    },
  ),
  info: define(
    "more-to-know",
    "info",
    { vi: "Còn lưu ý chưa liệt kê", en: "More to know than is listed" },
    { vi: "Chia danh sách thành nhiều tệp để xem hết.", en: "Split the list into several files to see them all." },
  ),
};

/** How many findings one in the list stands for: one, but for those above. */
export function timesOf({ code, severity, values }: Pick<Finding, "code" | "severity" | "values">): number {
  const { more } = values;
  return code === MORE[severity].code && typeof more === "number" ? more : 1;
}

/** All that was found, listed or only counted. */
export function countOf(findings: readonly Pick<Finding, "code" | "severity" | "values">[]): number {
  return findings.reduce((sum, finding) => sum + timesOf(finding), 0);
}
