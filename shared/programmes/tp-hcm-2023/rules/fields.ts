/** Fields that the news does not name. Its lists are open, so that this is only said. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { counts, fieldPlace } from "../../../lines/line.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Text } from "../../../text/locale.ts";
import type { Activity } from "../activity.ts";
import { FIELDS_ABROAD, FIELDS_DOMESTIC, listedField } from "../fields.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const FieldNotNamed = defineFinding<{ topic: string; abroad: boolean }>({
  code: "tp-hcm-2023/field-not-named",
  severity: "info",
  scope: "row",
  title: t("Lĩnh vực chưa nêu trong tin về kế hoạch", "Field not named in the news of the plan"),
  message: {
    vi: ({ topic, abroad }) =>
      `“${topic}” không có trong các lĩnh vực ${abroad ? "đi nước ngoài" : "trong nước"} đã nêu; danh sách đó còn để mở`,
    en: ({ topic, abroad }) =>
      `“${topic}” is not among the fields ${abroad ? "abroad" : "at home"} that were named; that list is open`,
  },
  todo: t("Không bắt buộc xử lý; đối chiếu với kế hoạch.", "Nothing has to be done; compare with the plan."),
  compares: ({ abroad }) => {
    const named = (abroad ? FIELDS_ABROAD : FIELDS_DOMESTIC).join("; ");
    return [{ title: t("Lĩnh vực đã nêu", "Fields named"), value: t(named, named) }];
  },
});

export const fields: Rule<Subject, Activity> = {
  name: "tp-hcm-2023/fields",
  finds: [FieldNotNamed],
  covers: ["S001-02", "S001-04", "S001-06"],
  line(activity, report) {
    const { topic, place } = activity;
    if (!counts(activity) || topic === "" || place === "talk" || listedField(topic, place) !== null) return;
    report(
      FieldNotNamed.at(fieldPlace(activity, "topic", "title"), { topic, abroad: place === "abroad" }, { law: [lawOf(PLAN)] }),
    );
  },
};
