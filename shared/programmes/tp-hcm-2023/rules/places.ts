/** What stands among the groups abroad and is none: speakers invited to Việt Nam, courses at home, courses that are wholly online. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { fieldPlace, readingOf } from "../../../lines/line.ts";
import { amountOf } from "../../../lines/read-amount.ts";
import type { Rule } from "../../../rules/rule.ts";
import { cellKey } from "../../../sheet/snapshot.ts";
import { numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { Activity } from "../activity.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const InvitedTalk = defineFinding<{ name: string }>({
  code: "tp-hcm-2023/invited-talk",
  severity: "info",
  scope: "row",
  title: t("Mời chuyên gia, diễn giả trong nước", "Speakers invited to the country"),
  message: {
    vi: ({ name }) => `“${name}”: mời chuyên gia, diễn giả tại Việt Nam không phải là cử đi nước ngoài; tính riêng`,
    en: ({ name }) => `“${name}”: inviting speakers to Việt Nam is no training abroad and is counted apart`,
  },
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});

export const AbroadOnline = defineFinding<{ form: string }>({
  code: "tp-hcm-2023/abroad-online",
  severity: "confirm",
  scope: "course",
  title: t("Đoàn đi nước ngoài học trực tuyến", "Group abroad, held online"),
  message: {
    vi: ({ form }) => `“${form}”: học hoàn toàn trực tuyến thì không có đoàn đi nước ngoài; đang tính vào số người cử đi`,
    en: ({ form }) => `“${form}”: what is held wholly online needs no group abroad; it is counted among those sent`,
  },
  todo: t("Xác nhận hình thức, hoặc chuyển sang phần trong nước.", "Confirm the form, or move the line to the part at home."),
});

export const FormUnclear = defineFinding<{ form: string }>({
  code: "tp-hcm-2023/form-unclear",
  severity: "info",
  scope: "row",
  title: t("Chưa rõ hình thức", "Form not clear"),
  message: {
    vi: ({ form }) => `“${form}” không phải trực tiếp, trực tuyến hay kết hợp`,
    en: ({ form }) => `“${form}” is neither in person nor online nor both`,
  },
  todo: t("Ghi trực tiếp, trực tuyến hoặc kết hợp.", "Write trực tiếp, trực tuyến or kết hợp."),
});

export const CountryUnread = defineFinding<{ words: string }>({
  code: "tp-hcm-2023/country-unread",
  severity: "info",
  scope: "row",
  title: t("Chưa nhận ra tên nước", "Country not known"),
  message: {
    vi: ({ words }) => `“${words}” chưa nhận ra là nước nào`,
    en: ({ words }) => `“${words}” is no country that is known here`,
  },
  todo: t("Kiểm tra tên nước.", "Check the country's name."),
});

export const PeopleMissing = defineFinding<{ name: string }>({
  code: "tp-hcm-2023/people-missing",
  severity: "confirm",
  scope: "row",
  title: t("Chưa có số người", "Number of people missing"),
  message: {
    vi: ({ name }) => `“${name}” chưa có số người: chưa cộng được vào chỉ tiêu`,
    en: ({ name }) => `“${name}” has no number of people and cannot be added up`,
  },
  todo: t("Ghi số người dự kiến.", "Write the number of people."),
});

export const TurnsApart = defineFinding<{ turns: number }>({
  code: "tp-hcm-2023/turns-apart",
  severity: "info",
  scope: "sheet",
  title: t("Tính theo lượt người", "Counted in attendances"),
  message: {
    vi: ({ turns }) => `${numberText(turns, "vi")} lượt được tính riêng, không cộng vào số người`,
    en: ({ turns }) => `${numberText(turns, "en")} attendances are counted apart and not added to the people`,
  },
  todo: t(
    "Không bắt buộc xử lý; chỉ tiêu của kế hoạch tính theo người.",
    "Nothing has to be done; the plan's target counts people.",
  ),
});

export const places: Rule<Subject, Activity> = {
  name: "tp-hcm-2023/places",
  finds: [InvitedTalk, AbroadOnline, FormUnclear, CountryUnread, PeopleMissing, TurnsApart],
  covers: ["S001-13", "S001-15"],
  line(activity, report) {
    if (activity.standing.kind === "withdrawn") return;
    const { name, form, formText, country } = activity;
    const named = fieldPlace(activity, activity.table.spec.nameField);
    if (activity.place === "talk") report(InvitedTalk.at(named, { name }));
    if (activity.place === "abroad" && form === "online")
      report(AbroadOnline.at(fieldPlace(activity, "form"), { form: formText }, { law: [lawOf(PLAN)] }));
    if (formText !== "" && form === null) report(FormUnclear.at(fieldPlace(activity, "form"), { form: formText }));
    if (activity.place === "abroad" && country.unread.length > 0)
      report(CountryUnread.at(fieldPlace(activity, "country"), { words: country.unread.join(", ") }));
    if (lacksPeople(activity))
      report(PeopleMissing.at(fieldPlace(activity, "people", "turns"), { name }, { law: [lawOf(PLAN)] }));
  },
  *check({ tables, lines }) {
    for (const table of tables) {
      const counted = lines.filter((line) => line.table === table && line.inTurns && line.standing.kind === "counted");
      const turns = counted.reduce((sum, line) => sum + (amountOf(readingOf(line, "turns")) ?? 0), 0);
      const [first] = counted;
      if (first && turns > 0) yield TurnsApart.at(fieldPlace(first, "turns", "people"), { turns });
    }
  },
};

/** A cell merged over several lines holds the number of the first. */
function lacksPeople({ amounts, table, line, standing }: Activity): boolean {
  const column = table.columns.get("people")?.[0]?.column ?? table.columns.get("turns")?.[0]?.column;
  if (standing.kind !== "counted" || column === undefined || isMergedInto(table, line.row, column)) return false;
  return ["people", "turns"].every((field) => (amounts[field]?.kind ?? "empty") === "empty");
}

function isMergedInto({ mergedFrom }: Activity["table"], row: number, column: number): boolean {
  return mergedFrom.has(cellKey(row, column));
}
