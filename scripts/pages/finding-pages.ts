/** docs/findings/: every finding with its severity, when it is raised, an example, what to do and the clauses behind it. */
import type { AnyFinding, Scope, Severity } from "../../shared/findings/finding.ts";
import { type Citation, citationText } from "../../shared/law/citation.ts";
import { INSTRUMENTS } from "../../shared/law/instruments.ts";
import type { ProgrammeCard } from "../../shared/programmes/card.ts";
import { dateText } from "../../shared/text/format.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import { BY_CODE, BY_KIND } from "./cites.ts";
import { exampleOf } from "./example.ts";
import { WHEN } from "./when.ts";

const SEVERITY: Readonly<Record<Severity, Text>> = {
  block: { vi: "● Phải sửa", en: "● must be mended" },
  confirm: { vi: "◆ Cần giải trình", en: "◆ needs a reason" },
  info: { vi: "○ Để biết", en: "○ worth knowing" },
};
const SCOPE: Readonly<Record<Scope, Text>> = {
  row: { vi: "từng dòng", en: "a line" },
  sheet: { vi: "cả trang tính", en: "a sheet" },
  course: { vi: "từng khóa, lớp hoặc đoàn", en: "a course" },
  programme: { vi: "cả chương trình", en: "the whole programme" },
  file: { vi: "cả tệp", en: "the file" },
};
const COMMON: Text = { vi: "Dùng chung cho mọi chương trình", en: "Of every programme" };
export const MADE =
  "Trang này do phần mềm tạo từ các quy tắc (`npm run docs`); không sửa tay. / Made by `npm run docs`, not written by hand.";

const partsOf = (code: string): readonly [family: string, kind: string] => {
  const [family = "", kind = ""] = code.split("/");
  return [family, kind];
};

/** The clauses a finding may cite: its own, those of the general law, else the programme's text; none where only quality of data is meant. */
export function clausesOf(code: string, cards: readonly ProgrammeCard[]): readonly Citation[] {
  const [family, kind] = partsOf(code);
  const card = cards.find(({ id }) => id === family);
  return BY_CODE[code] ?? (card ? (BY_KIND[kind] ?? [{ instrument: card.instrument }]) : []);
}

function clauseText(citation: Citation, locale: Locale): string {
  const { effective, until } = INSTRUMENTS[citation.instrument];
  const from = dateText(effective, locale);
  const text = citationText(citation)[locale];
  if (until === null) return locale === "vi" ? `${text} (từ ${from})` : `${text} (since ${from})`;
  const to = dateText(until, locale);
  return locale === "vi" ? `${text} (${from} - ${to})` : `${text} (${from} to ${to})`;
}

function section(finding: AnyFinding, cards: readonly ProgrammeCard[]): string {
  const { code, severity, scope, title, todo } = finding;
  const [, kind] = partsOf(code);
  const when = WHEN[kind];
  const clauses = clausesOf(code, cards);
  const cited = (locale: Locale): string => clauses.map((clause) => clauseText(clause, locale)).join("; ");
  return [
    `## ${kind}`,
    "",
    `**${title.vi}** (\`${code}\`)`,
    "",
    `- Mức: ${SEVERITY[severity].vi}; xét trên ${SCOPE[scope].vi}.`,
    ...(when ? [`- Khi nào: ${when[0]}`] : []),
    `- Ví dụ: ${exampleOf(finding, "vi").text}.`,
    `- Cách xử lý: ${todo.vi}`,
    `- Căn cứ: ${clauses.length === 0 ? "không dựa vào điều khoản nào; nêu để số liệu đúng." : `${cited("vi")}.`}`,
    "",
    `*${title.en}. ${SEVERITY[severity].en}, about ${SCOPE[scope].en}.${when ? ` ${when[1]}` : ""} Example: ${exampleOf(finding, "en").text}. ${todo.en}${clauses.length === 0 ? "" : ` Law: ${cited("en")}.`}*`,
    "",
  ].join("\n");
}

export function findingPages(findings: readonly AnyFinding[], cards: readonly ProgrammeCard[]): ReadonlyMap<string, string> {
  const families = ["common", ...cards.map(({ id }) => id)];
  const titleOf = (family: string): Text => cards.find(({ id }) => id === family)?.short ?? COMMON;
  const ordered = findings.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const of = (family: string): readonly AnyFinding[] => ordered.filter(({ code }) => partsOf(code)[0] === family);
  const pages = families.map((family): readonly [string, string] => [
    `docs/findings/${family}.md`,
    [`# ${titleOf(family).vi}: các nội dung có thể nêu`, "", MADE, "", ...of(family).map((one) => section(one, cards))].join(
      "\n",
    ),
  ]);
  const index = families.flatMap((family) => [
    `## ${titleOf(family).vi}`,
    "",
    "| mã | mức | nội dung | English |",
    "|---|---|---|---|",
    ...of(family).map(({ code, severity, title }) => {
      const [, kind] = partsOf(code);
      return `| [${code}](${family}.md#${kind}) | ${SEVERITY[severity].vi} | ${title.vi} | ${title.en} |`;
    }),
    "",
  ]);
  const head = ["# Các nội dung phần mềm có thể nêu", "", MADE, ""];
  return new Map([["docs/findings/README.md", [...head, ...index].join("\n")], ...pages]);
}
