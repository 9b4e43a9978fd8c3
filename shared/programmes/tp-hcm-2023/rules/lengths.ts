/** How long groups are abroad: 7 to 16 days, both named days counted; what is typed must be what the days give. */
import { type CellFix, defineFinding, type Place } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { fieldPlace, hasColumn } from "../../../lines/line.ts";
import type { Rule } from "../../../rules/rule.ts";
import { isoDay } from "../../../sheet/day.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { columnOf } from "../../../sheet/table.ts";
import { dateText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { Activity } from "../activity.ts";
import { lengthOf } from "../days.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const span = (least: number, most: number): string => (least === most ? String(least) : `${least}-${most}`);

export const GroupLength = defineFinding<{ least: number; most: number; from: number; to: number }>({
  code: "tp-hcm-2023/group-length",
  severity: "confirm",
  scope: "course",
  title: t("Đoàn đi ngoài khoảng 7 - 16 ngày", "Group not abroad for 7 to 16 days"),
  message: {
    vi: ({ least, most, from, to }) =>
      `Đoàn đi ${span(least, most)} ngày (tính cả ngày đi và ngày về); kế hoạch nêu thời gian ngắn, từ ${from} - ${to} ngày`,
    en: ({ least, most, from, to }) =>
      `The group is away for ${span(least, most)} days, both ends counted; the plan speaks of ${from} to ${to} days`,
  },
  todo: t("Kiểm tra ngày đi, ngày về hoặc giải trình.", "Check the days, or explain."),
  compares: ({ from, to }) => [
    { title: t("Thời gian nêu trong kế hoạch", "Days of the plan"), value: t(`${from} - ${to} ngày`, `${from} to ${to} days`) },
  ],
});

export const DaysDiffer = defineFinding<{ stated: string; days: number }>({
  code: "tp-hcm-2023/days-differ",
  severity: "confirm",
  scope: "course",
  title: t("Số ngày ghi khác ngày đi, về", "Stated days differ from the dates"),
  message: {
    vi: ({ stated, days }) => `Ghi ${stated} ngày; từ ngày đi đến ngày về là ${days} ngày (tính cả hai ngày)`,
    en: ({ stated, days }) => `${stated} days are stated; from the first day to the last there are ${days}, both counted`,
  },
  todo: t("Sửa số ngày hoặc ngày đi, về.", "Correct the days or the dates."),
  compares: ({ days }) => [
    { title: t("Số ngày theo ngày đi, về", "Days by the dates"), value: t(`${days} ngày`, `${days} days`) },
  ],
});

export const LengthUnknown = defineFinding<Record<string, never>>({
  code: "tp-hcm-2023/length-unknown",
  severity: "info",
  scope: "course",
  title: t("Chưa rõ thời gian của đoàn", "Length of the group's stay not known"),
  message: {
    vi: () => "Chưa có ngày đi, ngày về hoặc số ngày nên chưa đối chiếu được với 7 - 16 ngày",
    en: () => "Without days of departure and return, or their number, nothing can be compared with 7 to 16 days",
  },
  todo: t("Ghi ngày đi, ngày về khi đã xác định.", "Write the days once they are known."),
});

export const OutsideYear = defineFinding<{ start: string; end: string }>({
  code: "tp-hcm-2023/outside-year",
  severity: "confirm",
  scope: "course",
  title: t("Ngoài năm của kế hoạch", "Outside the plan's year"),
  message: {
    vi: ({ start, end }) => `Thời gian ${dateText(start, "vi")} - ${dateText(end, "vi")} nằm ngoài năm 2023 của kế hoạch`,
    en: ({ start, end }) => `${dateText(start, "en")} to ${dateText(end, "en")} lies outside 2023, the plan's year`,
  },
  todo: t("Kiểm tra năm của ngày đi, ngày về hoặc giải trình.", "Check the year, or explain."),
});

export const lengths: Rule<Subject, Activity> = {
  name: "tp-hcm-2023/lengths",
  finds: [GroupLength, DaysDiffer, LengthUnknown, OutsideYear],
  covers: ["S001-01", "S001-05"],
  line(activity, report, { law }) {
    if (activity.standing.kind === "withdrawn" || law.silent) return;
    for (const finding of [...yearFindings(activity, law), ...daysFindings(activity), ...lengthFindings(activity, law)])
      report(finding);
  },
};

function* daysFindings(activity: Activity) {
  const days = lengthOf(activity.time);
  const { typedDays } = activity;
  if (days === null || typedDays === null || (typedDays.least <= days && days <= typedDays.most)) return;
  const place = fieldPlace(activity, "days");
  const values = { stated: span(typedDays.least, typedDays.most), days };
  yield DaysDiffer.at(place, values, {
    law: [lawOf(PLAN)],
    fix: daysFix(activity, place, days),
    related: endsOf(activity),
  });
}

function daysFix({ table, line }: Activity, { cell }: Place, days: number): CellFix[] | null {
  const column = columnOf(table, "days")?.column ?? -1;
  const before = valueAt(table.sheet, line.row, column);
  return cell !== null && (typeof before === "number" || (typeof before === "string" && /^\s*\d+\s*$/.test(before)))
    ? [{ cell, before, after: days }]
    : null;
}

/** The cells of the days, each once. */
function endsOf(activity: Activity): Place[] {
  const ends =
    hasColumn(activity, "start") && hasColumn(activity, "end")
      ? ["start", "end"]
      : ["start", "period"].filter((field) => hasColumn(activity, field));
  return ends.map((field) => fieldPlace(activity, field));
}

function* lengthFindings(activity: Activity, law: Subject["law"]) {
  if (activity.place !== "abroad") return;
  const [from, to] = [law.number("daysLeast"), law.number("daysMost")];
  const exact = lengthOf(activity.time);
  const days = exact === null ? activity.typedDays : { least: exact, most: exact };
  if (from === null || to === null) return;
  if (days === null) {
    const { startReading, endReading } = activity.time;
    const broken = [startReading, endReading].some(({ kind }) => kind === "impossible" || kind === "unclear");
    if (!broken && activity.form !== "online")
      yield LengthUnknown.at(fieldPlace(activity, "days", "end", "period", "topic", "title"), {});
    return;
  }
  if (days.least >= from.value && days.most <= to.value) return;
  const [first, ...others] = exact === null ? [fieldPlace(activity, "days")] : [...endsOf(activity)].reverse();
  if (first) yield GroupLength.at(first, { ...days, from: from.value, to: to.value }, { law: from.law, related: others });
}

function* yearFindings(activity: Activity, law: Subject["law"]) {
  const { start, end } = activity.time;
  const [first, last] = [law.number("periodStart"), law.number("periodEnd")];
  if (!start || first === null || last === null) return;
  const until = end ?? start;
  if (start.last >= first.value && start.first <= last.value && until.first <= last.value) return;
  const [place, ...others] = endsOf(activity);
  if (place)
    yield OutsideYear.at(place, { start: isoDay(start.first), end: isoDay(until.last) }, { law: first.law, related: others });
}
