/**
 * The lines that the news names, with their people, money, lead agency and countries. Its numbers are the news item's and not the plan's own
 * text: a difference has to be explained, and never blocks. Several lines of the sheet may be one of them, year by year.
 */
import { defineFinding, type Finding, type Law } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { countryName } from "../../../lines/country-list.ts";
import { fieldPlace, hasColumn, readingOf } from "../../../lines/line.ts";
import { isLeast, isSame } from "../../../lines/read-amount.ts";
import { placeOf } from "../../../plan/cells.ts";
import type { Rule } from "../../../rules/rule.ts";
import { moneyText, numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { PlanLine } from "../line.ts";
import { PLAN } from "../parameters.ts";
import { PUBLISHED, type Published } from "../published.ts";
import { budgetOf, countedLines, moneyOf, peopleOf, type Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const told = (text: Text) => [{ title: t("Theo tin đã đăng", "As reported"), value: text }];
const people = (of: number): Text => t(`${numberText(of, "vi")} người`, `${numberText(of, "en")} people`);
/** "từ 18 tỷ đồng": a lower bound. */
export const money = (dong: number, least: boolean): Text =>
  t(`${least ? "từ " : ""}${moneyText(dong, "vi")}`, `${least ? "from " : ""}${moneyText(dong, "en")}`);

export const PeopleDiffer = defineFinding<{ id: string; people: number; published: number }>({
  code: "ha-noi-2022/people-differ",
  severity: "confirm",
  scope: "programme",
  title: t("Số người khác tin đã đăng về kế hoạch", "People differ from what was reported"),
  message: {
    vi: ({ people: own, published }) =>
      `Ghi ${numberText(own, "vi")} người; tin đã đăng về kế hoạch nêu ${numberText(published, "vi")} người`,
    en: ({ people: own, published }) =>
      `${numberText(own, "en")} people are stated; ${numberText(published, "en")} were reported`,
  },
  todo: t(
    "Đối chiếu với văn bản kế hoạch; giải trình nếu số của kế hoạch đã thay đổi.",
    "Compare with the plan itself; explain if it has changed.",
  ),
  compares: ({ published }) => told(people(published)),
});

export const MoneyDiffers = defineFinding<{ id: string; dong: number; published: number; least: boolean }>({
  code: "ha-noi-2022/money-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Kinh phí khác tin đã đăng về kế hoạch", "Money differs from what was reported"),
  message: {
    vi: ({ dong, published, least }) => `Ghi ${moneyText(dong, "vi")}; tin đã đăng về kế hoạch nêu ${money(published, least).vi}`,
    en: ({ dong, published, least }) => `${moneyText(dong, "en")} are stated; ${money(published, least).en} were reported`,
  },
  todo: t("Đối chiếu với văn bản kế hoạch và đơn vị tính của cột.", "Compare with the plan itself and the unit of the column."),
  compares: ({ published, least }) => told(money(published, least)),
});

export const LeadDiffers = defineFinding<{ lead: string; published: string }>({
  code: "ha-noi-2022/lead-differs",
  severity: "confirm",
  scope: "row",
  title: t("Cơ quan chủ trì khác tin đã đăng về kế hoạch", "Lead agency differs from what was reported"),
  message: {
    vi: ({ lead, published }) => `Ghi “${lead}” chủ trì; tin đã đăng về kế hoạch nêu ${published}`,
    en: ({ lead, published }) => `“${lead}” is named as lead; ${published} was reported`,
  },
  todo: t("Đối chiếu với văn bản kế hoạch.", "Compare with the plan itself."),
  compares: ({ published }) => told(t(published, published)),
});

export const CountriesDiffer = defineFinding<{
  missing: readonly string[];
  others: readonly string[];
  published: readonly string[];
}>({
  code: "ha-noi-2022/countries-differ",
  severity: "confirm",
  scope: "row",
  title: t("Nước đến khác tin đã đăng về kế hoạch", "Countries differ from what was reported"),
  message: {
    vi: ({ missing, others }) =>
      `${[missing.length > 0 ? `Thiếu ${missing.join(", ")}` : "", others.length > 0 ? `Thêm ${others.join(", ")}` : ""]
        .filter(Boolean)
        .join("; ")} so với tin đã đăng về kế hoạch`,
    en: ({ missing, others }) =>
      `${[missing.length > 0 ? `Without ${missing.join(", ")}` : "", others.length > 0 ? `With ${others.join(", ")}` : ""].filter(Boolean).join("; ")}, unlike what was reported`,
  },
  todo: t("Đối chiếu với văn bản kế hoạch.", "Compare with the plan itself."),
  compares: ({ published }) => told(t(published.join(", "), published.join(", "))),
});

export const LineMissing = defineFinding<{ title: string; lead: string; people: number }>({
  code: "ha-noi-2022/line-missing",
  severity: "confirm",
  scope: "programme",
  title: t("Thiếu một nội dung đã đăng", "A reported line is missing"),
  message: {
    vi: ({ title, lead, people: own }) => `Chưa có nội dung “${title}” (${lead}, ${own} người) như tin đã đăng về kế hoạch`,
    en: ({ title, lead, people: own }) => `The line “${title}” (${lead}, ${own} people) that was reported is missing`,
  },
  todo: t("Bổ sung nội dung, hoặc giải trình vì sao không còn.", "Add the line, or explain why it is gone."),
  compares: ({ lead, people: own }) => told(t(`${lead}: ${own} người`, `${lead}: ${own} people`)),
});

export const LineNotPublished = defineFinding<{ title: string }>({
  code: "ha-noi-2022/line-not-published",
  severity: "info",
  scope: "row",
  title: t("Nội dung ngoài sáu nội dung đã đăng", "Line besides the six reported"),
  message: {
    vi: ({ title }) => `“${title}” không có trong sáu nội dung đã đăng; kế hoạch có thể có thêm nội dung`,
    en: ({ title }) => `“${title}” is not among the six lines reported; the plan may have others`,
  },
  todo: t("Không bắt buộc xử lý; đối chiếu với văn bản kế hoạch.", "Nothing has to be done; compare with the plan itself."),
});

export const published: Rule<Subject, PlanLine> = {
  name: "ha-noi-2022/published",
  finds: [PeopleDiffer, MoneyDiffers, LeadDiffers, CountriesDiffer, LineMissing, LineNotPublished],
  covers: ["S000-10", "S000-11", "S000-12", "S000-13", "S000-14", "S000-15"],
  *check(subject) {
    if (subject.law.silent) return;
    const lines = countedLines(subject);
    const law = [lawOf(PLAN)];
    for (const one of PUBLISHED) {
      const own = lines.filter((line) => line.published === one);
      if (own.length > 0) yield* compared(one, own, law);
      else if (subject.whole && lines.length > 0) yield missing(one, lines, law);
    }
    for (const line of lines)
      if (line.published === null && line.name !== "")
        yield LineNotPublished.at(fieldPlace(line, "title"), { title: line.name }, { law });
  },
};

function* compared(one: Published, lines: readonly PlanLine[], law: readonly Law[]): Generator<Finding> {
  const [first, ...others] = lines;
  if (!first) return;
  const related = (...fields: string[]) => others.map((line) => fieldPlace(line, ...fields));
  const own = peopleOf(lines);
  const known = lines.every((line) => line.people !== null);
  if (known && own !== one.people && !(own < one.people && lines.some((line) => isLeast(readingOf(line, "people")))))
    yield PeopleDiffer.at(
      fieldPlace(first, "people", "peopleOfYear"),
      { id: one.id, people: own, published: one.people },
      { law, related: related("people", "peopleOfYear") },
    );
  if (moneyContradicts(one, lines))
    yield MoneyDiffers.at(
      fieldPlace(first, "totalCost", "costPerPerson"),
      { id: one.id, dong: budgetOf(lines), published: one.dong, least: one.least },
      { law, related: related("totalCost", "costPerPerson") },
    );
  for (const line of lines) {
    if (line.lead.name !== "" && line.lead.name !== one.lead && !line.lead.name.includes(one.lead))
      yield LeadDiffers.at(fieldPlace(line, "lead"), { lead: line.lead.name, published: one.lead }, { law });
    yield* countries(one, line, law);
  }
}

/** What is stated and what was reported may each be a lower bound: they contradict each other when no number is both. */
function moneyContradicts({ dong, least }: Published, lines: readonly PlanLine[]): boolean {
  if (lines.some((line) => moneyOf(line) === null)) return false;
  const own = budgetOf(lines);
  const atLeast = lines.some((line) => isLeast(readingOf(line, "totalCost")));
  if (isSame(own, dong)) return false;
  return own > dong ? !least : !atLeast;
}

function* countries(one: Published, line: PlanLine, law: readonly Law[]): Generator<Finding> {
  const { countries: own, open, unread } = line.country;
  if (!hasColumn(line, "country") || own.length === 0 || unread.length > 0) return;
  const codes = own.map(({ code }) => code);
  const missing = open ? [] : one.countries.filter((code) => !codes.includes(code));
  const others = one.open ? [] : codes.filter((code) => !one.countries.includes(code));
  if (missing.length + others.length === 0) return;
  const values = {
    missing: missing.map(countryName),
    others: others.map(countryName),
    published: one.countries.map(countryName),
  };
  yield CountriesDiffer.at(fieldPlace(line, "country"), values, { law });
}

/** Told at the header: it stands on no line. */
function missing({ title, lead, people: own }: Published, lines: readonly PlanLine[], law: readonly Law[]): Finding {
  const [first] = lines;
  const place = first
    ? placeOf(first.table, first.table.headerLast, first.table.columns.get("title")?.[0]?.column ?? -1)
    : { sheet: "", cell: null, row: null };
  return LineMissing.at(place, { title, lead, people: own }, { law });
}
