/**
 * The programmes by name, for what the page shows before any workbook is open: their cards come with the rules, which are loaded with the
 * first workbook. A test holds these names to the cards.
 */
import type { Text } from "../../shared/text/locale.ts";

export interface NamedProgramme {
  readonly id: string;
  readonly short: Text;
}

export const NAMED_PROGRAMMES: readonly NamedProgramme[] = [
  { id: "qd-1641", short: { vi: "Đề án 1641", en: "Scheme 1641" } },
  { id: "ha-noi-2022", short: { vi: "Kế hoạch 2022 - 2025 Hà Nội", en: "Hà Nội 2022-2025" } },
  { id: "tp-hcm-2023", short: { vi: "Kế hoạch 2023 TP.HCM", en: "Ho Chi Minh City 2023" } },
  { id: "kl-39", short: { vi: "Kết luận 39", en: "Conclusion 39" } },
  { id: "cchc-tp-hcm", short: { vi: "CCHC Thành phố Hồ Chí Minh", en: "Administrative reform, Ho Chi Minh City" } },
];
