/** Findings on the service left when the course begins: 18 months for courses under one month, else 24. Under each programme's code. */
import { defineFinding, type Severity } from "../../findings/finding.ts";
import { dateText } from "../../text/format.ts";
import type { Locale, Text, Words } from "../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export type Service = {
  /** The last possible day of work. */
  readonly retirement: string | null;
  /** The day until which the person must serve. */
  readonly until: string | null;
  readonly courseStart: string | null;
  /** 18 or 24; null where the course's length is open. */
  readonly months: number | null;
};

const words = (iso: string | null, locale: Locale): string => (iso === null ? "…" : dateText(iso, locale));

function sentence({ retirement, until, courseStart, months }: Service, locale: Locale): string {
  const count = months === null ? "" : locale === "vi" ? ` (đủ ${months} tháng)` : ` (${months} months)`;
  return locale === "vi"
    ? `Nghỉ hưu ${words(retirement, "vi")}; khai giảng ${words(courseStart, "vi")} cần còn công tác đến ${words(until, "vi")}${count}`
    : `Retires ${words(retirement, "en")}; a course from ${words(courseStart, "en")} asks for service until ${words(until, "en")}${count}`;
}

export type ServiceSince = Service & { readonly since: string };
export type ServiceFindings = ReturnType<typeof serviceFindingsOf>;

export function serviceFindingsOf(programme: string) {
  const define = <V extends Service>(code: string, severity: Severity, title: Text, more: Words<V>, todo: Text) =>
    defineFinding<V>({
      code: `${programme}/${code}`,
      severity,
      scope: "row",
      title,
      message: { vi: (v) => sentence(v, "vi") + more.vi(v), en: (v) => sentence(v, "en") + more.en(v) },
      todo,
    });
  return {
    ServiceTooShort: define<Service>(
      "service-too-short",
      "block",
      t("Không đủ thời gian công tác còn lại", "Too little service left"),
      { vi: () => "", en: () => "" },
      t("Thay người khác.", "Put somebody else forward."),
    ),
    ServiceUnsure: define<Service>(
      "service-unsure",
      "confirm",
      t("Chưa rõ thời gian công tác còn lại", "Service left is not clear"),
      {
        vi: () => "; ngày sinh, giới tính hoặc thời gian khóa học chưa đủ để kết luận",
        en: () => "; birth date, gender or course days do not decide",
      },
      t("Bổ sung ngày sinh, giới tính và thời gian của khóa học.", "Give the birth date, the gender and the days of the course."),
    ),
    ServiceUnconfirmed: define<ServiceSince>(
      "service-unconfirmed-law",
      "confirm",
      t("Thời gian công tác còn lại: căn cứ cần xác minh", "Service left: law to be confirmed"),
      {
        vi: ({ since }) => `; từ ${dateText(since, "vi")}, căn cứ cần xác minh`,
        en: ({ since }) => `; since ${dateText(since, "en")} the law is to be confirmed`,
      },
      t("Giải trình căn cứ áp dụng.", "Explain which law applies."),
    ),
  };
}
