/** The words of the drop-downs of a list of nominees: those that the readers take without doubt. */
import type { Choices } from "../../template/choices.ts";
import { RATING_WORDS } from "../../text/ratings.ts";

export const PEOPLE_CHOICES = {
  gender: { name: "DM_NS_GIOI_TINH", title: "Giới tính", values: ["Nam", "Nữ"] },
  personnel: { name: "DM_NS_LOAI", title: "Cán bộ, công chức, viên chức", values: ["Cán bộ", "Công chức", "Viên chức"] },
  rating: { name: "DM_NS_XEP_LOAI", title: "Xếp loại", values: Object.values(RATING_WORDS) },
  discipline: {
    name: "DM_NS_KY_LUAT",
    title: "Kỷ luật",
    values: ["Không", "Đang xem xét kỷ luật", "Đang xử lý kỷ luật", "Đang thi hành kỷ luật", "Đã hết thời hạn kỷ luật"],
  },
  previous: { name: "DM_NS_DA_HOC", title: "Khóa đã tham gia", values: ["Chưa"] },
  courseKind: { name: "DM_NS_LOAI_KHOA", title: "Loại khóa", values: ["Ngắn hạn", "Trung hạn", "Ngoại ngữ"] },
  commitment: { name: "DM_NS_CAM_KET", title: "Cam kết", values: ["Đã ký", "Chưa ký"] },
  yesNo: { name: "DM_NS_CO_KHONG", title: "Có, không", values: ["Có", "Không"] },
} as const satisfies Readonly<Record<string, Choices>>;
