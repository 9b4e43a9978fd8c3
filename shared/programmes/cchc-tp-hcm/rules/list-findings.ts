/** Findings on lists of classes and study visits. */
import { defineFinding } from "../../../findings/finding.ts";
import { numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import { nameOf, type Of, t } from "../words.ts";

const NOTHING = t("Không bắt buộc xử lý.", "Nothing has to be done.");

export const ListOther = defineFinding<Of & { readonly stated: number; readonly listed: number }>({
  code: "cchc-tp-hcm/list-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Số ghi khác danh mục", "The number differs from the list"),
  message: {
    vi: ({ stated, listed, ...of }) => `${nameOf(of).vi}: bảng theo dõi ghi ${stated}, danh mục có ${listed} được tính`,
    en: ({ stated, listed, ...of }) => `${nameOf(of).en}: ${stated} is written, ${listed} on the list count`,
  },
  todo: t("Thống nhất bảng theo dõi với danh mục.", "Make the table and the list agree."),
  compares: ({ listed }) => [{ title: t("Danh mục có", "On the list"), value: t(String(listed), String(listed)) }],
});

export type Listed = "T7" | "T8" | "T10";

const WHAT: Readonly<Record<Listed, Text>> = {
  T7: t("lớp bồi dưỡng ở nước ngoài", "class abroad"),
  T8: t("lớp trong nước trực tiếp kết hợp trực tuyến", "blended class at home"),
  T10: t("đoàn nghiên cứu ở nơi có chỉ số CCHC cao hơn", "visit to a province with a better index"),
};

export const NoneListed = defineFinding<{ readonly code: Listed; readonly year: number }>({
  code: "cchc-tp-hcm/year-without",
  severity: "confirm",
  scope: "programme",
  title: t("Năm chưa có lớp hoặc đoàn được tính", "A year with none that counts"),
  message: {
    vi: (of) => `${nameOf(of).vi}: danh mục không có ${WHAT[of.code].vi}; mỗi năm ít nhất 1`,
    en: (of) => `${nameOf(of).en}: the list has no ${WHAT[of.code].en}; at least one a year is asked for`,
  },
  todo: t("Bổ sung vào danh mục, hoặc nêu nguyên nhân chưa tổ chức.", "Add it to the list, or say why there was none."),
});

export const NotBlended = defineFinding<{ form: string }>({
  code: "cchc-tp-hcm/class-not-blended",
  severity: "info",
  scope: "course",
  title: t("Lớp trong nước không tính vào T8", "A class at home that does not count"),
  message: {
    vi: ({ form }) =>
      `${form === "" ? "Chưa ghi hình thức" : `Hình thức “${form}”`}: chỉ lớp trực tiếp kết hợp trực tuyến được tính vào T8`,
    en: ({ form }) =>
      `${form === "" ? "No form is written" : `“${form}”`}: only classes in person and online together count for T8`,
  },
  todo: NOTHING,
});

export const WhereUnclear = defineFinding<{ place: string }>({
  code: "cchc-tp-hcm/class-place-unclear",
  severity: "confirm",
  scope: "course",
  title: t("Chưa rõ lớp ở trong nước hay nước ngoài", "Abroad or at home is not clear"),
  message: {
    vi: ({ place }) => `${place === "" ? "Chưa ghi nơi tổ chức" : `“${place}” chưa rõ ở đâu`}: lớp chưa được tính vào T7 hay T8`,
    en: ({ place }) =>
      `${place === "" ? "No place is written" : `“${place}” is not clear`}: the class counts neither for T7 nor for T8`,
  },
  todo: t("Ghi tên nước, hoặc “trong nước”.", "Write the country, or that it is at home."),
});

export const IndexNotBetter = defineFinding<{ province: string; ofProvince: number; ofCity: number; ranked: boolean }>({
  code: "cchc-tp-hcm/index-not-better",
  severity: "confirm",
  scope: "row",
  title: t("Nơi đến không có chỉ số CCHC cao hơn Thành phố", "The province's index is not better than the city's"),
  message: {
    vi: ({ province, ofProvince, ofCity, ranked }) => {
      const what = ranked ? "hạng" : "chỉ số";
      return `${province}: ${what} ${numberText(ofProvince, "vi")}, Thành phố: ${what} ${numberText(ofCity, "vi")}; đoàn không được tính vào T10`;
    },
    en: ({ province, ofProvince, ofCity, ranked }) =>
      `${province}: ${ranked ? "rank" : "index"} ${numberText(ofProvince, "en")}, the city's ${numberText(ofCity, "en")}; the visit does not count for T10`,
  },
  todo: t(
    "Chọn nơi có chỉ số cao hơn, hoặc kiểm tra lại chỉ số.",
    "Choose a province with a better index, or check the indices.",
  ),
});

export const VisitWithoutIndex = defineFinding<{ province: string }>({
  code: "cchc-tp-hcm/visit-without-index",
  severity: "info",
  scope: "row",
  title: t("Đoàn thiếu chỉ số CCHC để so", "A visit without indices to compare"),
  message: {
    vi: ({ province }) =>
      `${province || "Nơi đến"}: thiếu chỉ số CCHC của nơi đến hoặc của Thành phố, chưa xác định có tính vào T10`,
    en: ({ province }) =>
      `${province || "The place"}: its index or the city's is missing; whether it counts for T10 cannot be told`,
  },
  todo: t("Ghi chỉ số CCHC của hai nơi cho cùng một năm.", "Write both indices of the same year."),
});
