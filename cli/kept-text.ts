/** The settings that counted because the workbook keeps them: said, so that nobody wonders why two files are checked differently. */
import type { KeptSettings } from "../shared/kept/settings.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import { parseDay } from "../shared/sheet/day.ts";
import { dateText } from "../shared/text/format.ts";
import type { Locale } from "../shared/text/locale.ts";

const WORDS = {
  vi: { kept: "Theo thiết lập lưu trong tệp", programme: "chương trình", asOf: "theo luật ngày" },
  en: { kept: "By settings kept in the file", programme: "programme", asOf: "under the law of" },
} as const;

/** Null where nothing of them can be named: choices of another programme change nothing. */
export function keptText(kept: KeptSettings | null, checkedAs: string | null, locale: Locale): string | null {
  if (kept === null) return null;
  const words = WORDS[locale];
  const { programme, asOf, options } = kept;
  const day = parseDay(asOf);
  const chosen = (programmeNamed(checkedAs ?? "")?.options ?? []).flatMap(({ name, title, choices }) => {
    const choice = choices.find(({ value }) => value === options[name]);
    return choice ? [`${title[locale]}: ${choice.title[locale]}`] : [];
  });
  const said = [
    ...(programme === undefined ? [] : [`${words.programme} ${programme} (--programme)`]),
    ...(day === null ? [] : [`${words.asOf} ${dateText(day, locale)} (--as-of)`]),
    ...chosen,
  ];
  return said.length === 0 ? null : `  ${words.kept}: ${said.join("; ")}`;
}
