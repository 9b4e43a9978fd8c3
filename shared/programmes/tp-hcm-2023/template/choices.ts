/** The words of the drop-downs of the plan of 2023. */
import type { Choices } from "../../../template/choices.ts";
import { COUNTRIES } from "../../../text/countries.ts";
import { FIELDS_ABROAD, FIELDS_DOMESTIC } from "../fields.ts";

export const CHOICES = {
  abroad: { name: "DM_LINH_VUC_NGOAI", title: "Lĩnh vực (nước ngoài)", values: FIELDS_ABROAD },
  home: { name: "DM_LINH_VUC_TRONG", title: "Lĩnh vực (trong nước)", values: FIELDS_DOMESTIC },
  country: { name: "DM_NUOC", title: "Nước", values: COUNTRIES.map(({ vi }) => vi) },
  form: { name: "DM_HINH_THUC", title: "Hình thức", values: ["Trực tiếp", "Trực tuyến", "Kết hợp"] },
  source: {
    name: "DM_NGUON",
    title: "Nguồn kinh phí",
    values: [
      "Ngân sách Thành phố",
      "Ngân sách nhà nước",
      "Kinh phí của đơn vị",
      "Tài trợ trong nước",
      "Tài trợ nước ngoài",
      "Tự túc",
    ],
  },
} as const satisfies Readonly<Record<string, Choices>>;
