/** docs/parameters/: every legal number with its values by date, the clause of each and how sure we are; and every instrument, once. */
import { citationText } from "../../shared/law/citation.ts";
import type { Parameter } from "../../shared/law/dated.ts";
import type { Instrument } from "../../shared/law/instrument.ts";
import { INSTRUMENT_TITLES } from "../../shared/law/instrument-titles.ts";
import { INSTRUMENTS, type InstrumentId } from "../../shared/law/instruments.ts";
import type { ProgrammeCard } from "../../shared/programmes/card.ts";
import { addDays, day, isoDay } from "../../shared/sheet/day.ts";
import { dateText } from "../../shared/text/format.ts";
import type { Text } from "../../shared/text/locale.ts";
import type { Defined } from "../catalogue.ts";
import { MADE } from "./finding-pages.ts";
import { SOURCES } from "./instrument-sources.ts";
import { valueText } from "./value-text.ts";

const SURE: Readonly<Record<Instrument["confidence"], Text>> = {
  text: { vi: "V1: đã đối chiếu với văn bản hoặc trang chính thức", en: "V1: seen in the text or on an official site" },
  secondary: { vi: "V2: theo nguồn thứ cấp đáng tin", en: "V2: in a good secondary source" },
  unconfirmed: { vi: "V3: chưa xác minh", en: "V3: not confirmed" },
};
const BASIS: Readonly<Record<Parameter<unknown>["basis"], Text>> = {
  law: { vi: "theo văn bản", en: "by the text" },
  reading: { vi: "cách hiểu của phần mềm khi văn bản không nói rõ", en: "our reading where the text is silent" },
};
const SHARED: Text = { vi: "Pháp luật chung", en: "Law of all programmes" };

const pageOf = (path: string): string => /^shared\/programmes\/([^/]+)\//.exec(path)?.[1] ?? "chung";

function section({ name, value: parameter }: Defined<Parameter<unknown>>): string {
  const { title, unit, basis, checkedOn, history } = parameter;
  const rows = history.map(({ from, value, cite }, index) => {
    const next = history[index + 1];
    const to = next ? dateText(isoDay(addDays(day(next.from), -1)), "vi") : "nay";
    const sure = SURE[INSTRUMENTS[cite.instrument].confidence].vi.split(":")[0];
    const values = `${valueText(value, unit, "vi")} | ${valueText(value, unit, "en")}`;
    return `| ${dateText(from, "vi")} | ${to} | ${values} | ${citationText(cite).vi} | ${sure} |`;
  });
  return [
    `## ${name.replace(/^[A-Z_]+\./, "")}`,
    "",
    `**${title.vi}** / *${title.en}*`,
    "",
    "| từ | đến | giá trị | value | căn cứ | độ chắc |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
    `Đối chiếu ngày ${dateText(checkedOn, "vi")}; ${BASIS[basis].vi}. / *Checked on ${dateText(checkedOn, "en")}; ${BASIS[basis].en}.*`,
    "",
  ].join("\n");
}

export function parameterPages(
  parameters: readonly Defined<Parameter<unknown>>[],
  cards: readonly ProgrammeCard[],
): ReadonlyMap<string, string> {
  const titleOf = (page: string): Text => cards.find(({ id }) => id === page)?.short ?? SHARED;
  const names = ["chung", ...cards.map(({ id }) => id)];
  const of = (page: string) =>
    parameters.filter(({ path }) => pageOf(path) === page).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const pages = names.map((page): readonly [string, string] => [
    `docs/parameters/${page}.md`,
    [`# ${titleOf(page).vi}: số liệu theo quy định`, "", MADE, "", ...of(page).map(section)].join("\n"),
  ]);
  const index = names.flatMap((page) => [
    `## [${titleOf(page).vi}](${page}.md)`,
    "",
    ...of(page).map(({ name, value }) => {
      const short = name.replace(/^[A-Z_]+\./, "");
      return `- [${value.title.vi}](${page}.md#${short.toLowerCase()}) / *${value.title.en}*`;
    }),
    "",
  ]);
  const text = ["# Số liệu theo quy định và văn bản", "", MADE, "", ...index, ...instruments()].join("\n");
  return new Map([["docs/parameters/README.md", text], ...pages]);
}

function instruments(): string[] {
  const rows = Object.entries(INSTRUMENTS).map(([id, one]: readonly [string, Instrument]) => {
    const days = [one.issued, one.effective, one.until].map((iso) => (iso === null ? "–" : dateText(iso, "vi")));
    const source = SOURCES[id as InstrumentId]; // the keys of INSTRUMENTS
    return `| ${one.short.vi} | ${INSTRUMENT_TITLES[id as InstrumentId].vi} | ${days.join(" | ")} | ${SURE[one.confidence].vi} | ${source} |`;
  });
  return [
    "## Văn bản",
    "",
    "| văn bản | tên | ban hành | hiệu lực | hết hiệu lực | độ chắc | nguồn |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}
