/** Findings on shares: a part without its whole, more than all, a percentage that its own numbers do not give. */
import { defineFinding } from "../../../findings/finding.ts";
import { PERCENT } from "../../../text/quantity/quantity.ts";
import { amountText } from "../../../text/quantity/words.ts";
import { nameOf, type Of, reachedText, t } from "../words.ts";

export const NoWhole = defineFinding<Of & { readonly count: number }>({
  code: "cchc-tp-hcm/whole-missing",
  severity: "confirm",
  scope: "programme",
  title: t("Thiếu tổng số để tính tỷ lệ", "Out of how many is not said"),
  message: {
    vi: ({ count, ...of }) =>
      `${nameOf(of).vi}: ghi ${amountText(count, "", "vi")} nhưng không có tổng số của năm ${of.year}, chưa xác định được tỷ lệ`,
    en: ({ count, ...of }) =>
      `${nameOf(of).en}: ${amountText(count, "", "en")}, but out of how many in ${of.year} is not said; the share cannot be told`,
  },
  todo: t("Ghi tổng số của chính năm đó.", "Write the whole of that very year."),
});

export const OnlyShare = defineFinding<Of & { readonly share: number }>({
  code: "cchc-tp-hcm/share-without-numbers",
  severity: "confirm",
  scope: "programme",
  title: t("Tỷ lệ ghi sẵn, không có số để đối chiếu", "A share without its numbers"),
  message: {
    vi: ({ share, ...of }) =>
      `${nameOf(of).vi}: ghi ${amountText(share, PERCENT, "vi")} nhưng không có số thực hiện và tổng số, nên chưa xác định`,
    en: ({ share, ...of }) =>
      `${nameOf(of).en}: ${amountText(share, PERCENT, "en")} is written without its numbers, and is not settled`,
  },
  todo: t("Ghi thêm số thực hiện và tổng số của năm.", "Add the number reached and the whole of the year."),
});

export type MoreThanAll = Of & { readonly count: number | null; readonly of: number | null; readonly share: number | null };

export const OverWhole = defineFinding<MoreThanAll>({
  code: "cchc-tp-hcm/more-than-all",
  severity: "confirm",
  scope: "programme",
  title: t("Tỷ lệ lớn hơn 100%", "More than all"),
  message: {
    vi: (values) => `${nameOf(values).vi}: ${more(values, "vi", "lớn hơn tổng số", "lớn hơn 100%")}`,
    en: (values) => `${nameOf(values).en}: ${more(values, "en", "is more than all", "is more than 100%")}`,
  },
  todo: t("Kiểm tra số thực hiện và tổng số.", "Check the number reached and the whole."),
});

function more({ count, of, share }: MoreThanAll, locale: "vi" | "en", thanAll: string, thanHundred: string): string {
  return count !== null && of !== null
    ? `${amountText(count, "", locale)} ${thanAll} ${amountText(of, "", locale)}`
    : `${amountText(share ?? 0, PERCENT, locale)} ${thanHundred}`;
}

export const ShareOther = defineFinding<Of & { readonly stated: number; readonly count: number; readonly of: number }>({
  code: "cchc-tp-hcm/share-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Tỷ lệ ghi khác tỷ lệ tính được", "The share differs from its numbers"),
  message: {
    vi: ({ stated, count, of, ...one }) =>
      `${nameOf(one).vi}: ghi ${amountText(stated, PERCENT, "vi")}, trong khi ${reachedText(count, of, count / of, PERCENT).vi}`,
    en: ({ stated, count, of, ...one }) =>
      `${nameOf(one).en}: ${amountText(stated, PERCENT, "en")} is written, but ${reachedText(count, of, count / of, PERCENT).en}`,
  },
  todo: t("Sửa tỷ lệ hoặc sửa số liệu.", "Correct the share or the numbers."),
  compares: ({ count, of }) => [{ title: t("Tính được", "By the numbers"), value: reachedText(count, of, count / of, PERCENT) }],
});
