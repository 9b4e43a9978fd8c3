/** A seal in words, the same at every door: who, when, and what became of it. */
import { dayOfInstant } from "../kept/instant.ts";
import { dateText } from "../text/format.ts";
import type { Locale, Text } from "../text/locale.ts";
import type { Seal } from "./seals.ts";
import type { Since } from "./since.ts";

/** "12/3/2024 09:05", as clocks in Viet Nam had it. */
export function sealedAt(at: string, locale: Locale): string {
  const hour = (Number(at.slice(11, 13)) + 7) % 24;
  return `${dateText(dayOfInstant(at) ?? at, locale)} ${String(hour).padStart(2, "0")}:${at.slice(14, 16)}`;
}

export function sealText({ by, at }: Pick<Seal, "by" | "at">, locale: Locale): string {
  const when = sealedAt(at, locale);
  return locale === "vi" ? `Đã xác nhận ${when} bởi ${by}` : `Endorsed ${when} by ${by}`;
}

const t = (vi: string, en: string): Text => ({ vi, en });

/** "Không thay đổi từ đó", "3 dòng thay đổi từ khi xác nhận". */
export function sinceText(since: Since): Text {
  if (since.kind === "same") return t("Không thay đổi từ đó", "Nothing changed since");
  if (since.kind === "not-intact")
    return t("Xác nhận này đã bị sửa, không còn giá trị đối chiếu", "This endorsement was edited and proves nothing any more");
  if (since.kind === "changed-somewhere")
    return t(
      "Có thay đổi từ khi xác nhận; tệp không giữ nội dung lúc đó nên không nêu được ô nào",
      "Something changed since; what the file held then was not kept, so the cells cannot be named",
    );
  const { counts, columns, texts, sheets } = since.comparison;
  const lines = counts.added + counts.removed + counts.changed;
  const others = columns.length + texts.length + sheets.added.length + sheets.removed.length + sheets.renamed.length;
  const vi = [lines > 0 && `${lines} dòng`, others > 0 && `${others} nội dung ngoài bảng`].filter(Boolean).join(", ");
  const en = [lines > 0 && `${lines} ${lines === 1 ? "line" : "lines"}`, others > 0 && `${others} outside the lines`]
    .filter(Boolean)
    .join(", ");
  return t(`${vi} thay đổi từ khi xác nhận`, `${en} changed since`);
}
