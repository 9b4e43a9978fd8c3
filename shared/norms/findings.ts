/** What is said of columns in USD and by the day: that the norms behind them are not loaded, or that an amount is above them. */
import { defineFinding } from "../findings/finding.ts";
import { numberText } from "../text/format.ts";
import type { Locale } from "../text/locale.ts";

/** `lacks`: what is not loaded. Countries as the sheet names them. */
export type NormsLacking = { readonly header: string; readonly lacks: "norm" | "rate"; readonly countries: readonly string[] };

const LACKS = {
  norm: { vi: "định mức", en: "norms" },
  rate: { vi: "tỷ giá", en: "a rate of exchange" },
} as const;

export const NormsMissing = defineFinding<NormsLacking>({
  code: "common/norms-missing",
  severity: "info",
  scope: "sheet",
  title: { vi: "Chưa có định mức hoặc tỷ giá để đối chiếu", en: "No norms or rate to compare with" },
  message: {
    vi: ({ header, lacks, countries }) =>
      `Cột “${header}”: chưa nạp ${LACKS[lacks].vi}${countries.length === 0 ? "" : ` cho ${countries.join(", ")}`}, nên mức chi chưa được đối chiếu`,
    en: ({ header, lacks, countries }) =>
      `Column “${header}”: ${LACKS[lacks].en}${countries.length === 0 ? "" : ` for ${countries.join(", ")}`} not loaded, so amounts are not compared`,
  },
  todo: {
    vi: "Đề nghị cơ quan quản lý nạp bảng định mức và tỷ giá; đơn vị tự đối chiếu với văn bản.",
    en: "Ask the administrator to load norms and rates; compare with the text of law meanwhile.",
  },
});

export type NormExceeded = {
  readonly usd: number;
  readonly norm: number;
  readonly standard: string;
  readonly country: string;
  readonly legalBasis: string;
};

const usd = (amount: number, locale: Locale): string => numberText(Math.round(amount * 100) / 100, locale);

export const NormIsExceeded = defineFinding<NormExceeded>({
  code: "common/norm-exceeded",
  severity: "confirm",
  scope: "row",
  title: { vi: "Mức chi vượt định mức đã nạp", en: "Amount above the norm that was loaded" },
  message: {
    vi: (v) =>
      `${usd(v.usd, "vi")} USD/ngày; định mức cao nhất (${v.standard}) cho ${v.country} là ${usd(v.norm, "vi")} USD/ngày, theo ${v.legalBasis}`,
    en: (v) =>
      `${usd(v.usd, "en")} USD a day; the highest norm (${v.standard}) for ${v.country} is ${usd(v.norm, "en")} USD a day, by ${v.legalBasis}`,
  },
  todo: { vi: "Kiểm tra mức chi, hoặc giải trình.", en: "Check the amount, or explain it." },
});
