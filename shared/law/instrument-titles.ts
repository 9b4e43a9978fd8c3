/**
 * The full titles of the instruments, by their ids. Checking cites by short names alone, so that a page carries none of these: who lists the
 * law of a programme, and whoever wants to know what a short name stands for, reads them here.
 */
import type { Text } from "../text/locale.ts";
import type { InstrumentId } from "./instruments.ts";

export const INSTRUMENT_TITLES: Readonly<Record<InstrumentId, Text>> = {
  "qd-1641": {
    vi: "Quyết định số 1641/QĐ-TTg ngày 28/12/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Bồi dưỡng nâng cao năng lực đội ngũ cán bộ, công chức lãnh đạo, quản lý trẻ và cán bộ lãnh đạo, quản lý là nữ của chính quyền địa phương ở nước ngoài giai đoạn 2023 - 2025”",
    en: "Decision No. 1641/QĐ-TTg of 28 December 2022 of the Prime Minister approving the scheme of training abroad for young and for women leaders of local government, 2023-2025",
  },
  "nd-101-2017": {
    vi: "Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ về đào tạo, bồi dưỡng cán bộ, công chức, viên chức (được sửa đổi, bổ sung bởi Nghị định số 89/2021/NĐ-CP)",
    en: "Decree No. 101/2017/NĐ-CP of 1 September 2017 on the training of cadres, civil servants and public employees (amended by Decree No. 89/2021/NĐ-CP)",
  },
  "nd-135-2020": {
    vi: "Nghị định số 135/2020/NĐ-CP ngày 18/11/2020 của Chính phủ quy định về tuổi nghỉ hưu",
    en: "Decree No. 135/2020/NĐ-CP of 18 November 2020 on the retirement age",
  },
  "nd-83-2022": {
    vi: "Nghị định số 83/2022/NĐ-CP ngày 18/10/2022 của Chính phủ quy định về nghỉ hưu ở tuổi cao hơn đối với cán bộ, công chức giữ chức vụ lãnh đạo, quản lý",
    en: "Decree No. 83/2022/NĐ-CP of 18 October 2022 on retirement at a higher age of cadres and civil servants in leading posts",
  },
  "nd-89-2021": {
    vi: "Nghị định số 89/2021/NĐ-CP ngày 18/10/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 101/2017/NĐ-CP",
    en: "Decree No. 89/2021/NĐ-CP of 18 October 2021 amending Decree No. 101/2017/NĐ-CP",
  },
  "nd-137-2015": {
    vi: "Nghị định số 137/2015/NĐ-CP ngày 31/12/2015 của Chính phủ quy định chi tiết Luật Căn cước công dân (cấu trúc số định danh cá nhân)",
    en: "Decree No. 137/2015/NĐ-CP of 31 December 2015 on the Law on Citizen Identification (structure of the personal number)",
  },
  "nd-30-2020": {
    vi: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
    en: "Decree No. 30/2020/NĐ-CP of 5 March 2020 on clerical work (form of official documents)",
  },
  "tt-102-2012": {
    vi: "Thông tư số 102/2012/TT-BTC ngày 21/6/2012 của Bộ Tài chính quy định chế độ công tác phí cho cán bộ, công chức nhà nước đi công tác ngắn hạn ở nước ngoài do ngân sách nhà nước bảo đảm kinh phí",
    en: "Circular No. 102/2012/TT-BTC of 21 June 2012 of the Ministry of Finance on the cost of short journeys abroad on the State budget",
  },
  "tt-140-2025": {
    vi: "Thông tư số 140/2025/TT-BTC ngày 30/12/2025 của Bộ Tài chính về chế độ công tác phí đi nước ngoài (áp dụng cả với người được cử đi đào tạo, bồi dưỡng ngắn hạn ở nước ngoài)",
    en: "Circular No. 140/2025/TT-BTC of 30 December 2025 of the Ministry of Finance on the cost of journeys abroad (short training included)",
  },
  "nd-171-2025": {
    vi: "Nghị định số 171/2025/NĐ-CP ngày 30/6/2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức (điều kiện cử đi bồi dưỡng ở nước ngoài cần xác minh)",
    en: "Decree No. 171/2025/NĐ-CP of 30 June 2025 on the training of civil servants (its conditions for training abroad are to be confirmed)",
  },
  "nd-259-2026": {
    vi: "Nghị định số 259/2026/NĐ-CP ngày 30/6/2026 của Chính phủ về viên chức (điều kiện cử đi bồi dưỡng ở nước ngoài cần xác minh)",
    en: "Decree No. 259/2026/NĐ-CP of 30 June 2026 on public employees (its conditions for training abroad are to be confirmed)",
  },
  "kl-39": {
    vi: "Kết luận số 39-KL/TW ngày 18/7/2022 của Bộ Chính trị về chủ trương bồi dưỡng cán bộ lãnh đạo, quản lý ở nước ngoài bằng ngân sách nhà nước",
    en: "Conclusion No. 39-KL/TW of 18 July 2022 of the Politburo on training leaders abroad on the State budget",
  },
  "qd-02-bcd": {
    vi: "Quy chế bồi dưỡng cán bộ lãnh đạo, quản lý ở nước ngoài bằng ngân sách nhà nước, ban hành kèm theo Quyết định số 02-QĐ/BCĐ tháng 10/2022 của Ban Chỉ đạo (ngày ban hành cần xác minh)",
    en: "Regulation on training leaders abroad on the State budget, issued with Decision No. 02-QĐ/BCĐ of October 2022 of the Steering Committee (its day is to be confirmed)",
  },
  "qd-2709-tp-hcm": {
    vi: "Quyết định số 2709/QĐ-UBND năm 2022 của UBND Thành phố Hồ Chí Minh phê duyệt Đề án nâng cao năng lực, trình độ đội ngũ cán bộ, công chức, viên chức làm công tác cải cách hành chính ở các sở - ngành, UBND các cấp trên địa bàn Thành phố giai đoạn 2022 - 2025, và Kế hoạch triển khai Đề án (số, ngày của Kế hoạch cần xác minh)",
    en: "Decision No. 2709/QĐ-UBND of 2022 of the People's Committee of Ho Chi Minh City approving the scheme for staff in charge of administrative reform, 2022-2025, and the plan that carries it out (number and day of the plan are to be confirmed)",
  },
  "kh-2023-tp-hcm": {
    vi: "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2023 do UBND Thành phố Hồ Chí Minh phê duyệt (theo tin của Sputnik; số, ngày của văn bản cần xác minh)",
    en: "Plan of training of cadres, civil servants and public employees in 2023, approved by the People's Committee of Ho Chi Minh City (as told by Sputnik; its number and day are to be confirmed)",
  },
  "qd-1698-ha-noi": {
    vi: "Quyết định số 1698/QĐ-UBND ngày 19/5/2022 của UBND Thành phố Hà Nội về đào tạo, bồi dưỡng ở nước ngoài bằng ngân sách Thành phố giai đoạn 2022 - 2025, và Kế hoạch thực hiện (số, ngày của Kế hoạch cần xác minh)",
    en: "Decision No. 1698/QĐ-UBND of 19 May 2022 of the People's Committee of Hà Nội on training abroad on the city's budget, 2022-2025, and the plan that carries it out (number and day of the plan are to be confirmed)",
  },
  "nq-175-2024": {
    vi: "Nghị quyết số 175/2024/QH15 ngày 30/11/2024 của Quốc hội về việc thành lập thành phố Huế trực thuộc trung ương",
    en: "Resolution No. 175/2024/QH15 of 30 November 2024 of the National Assembly making Huế a centrally-run city",
  },
  "nq-202-2025": {
    vi: "Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh",
    en: "Resolution No. 202/2025/QH15 of 12 June 2025 of the National Assembly on the rearrangement of provinces",
  },
  "qd-19-2025": {
    vi: "Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025 của Thủ tướng Chính phủ ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
    en: "Decision No. 19/2025/QĐ-TTg of 30 June 2025 of the Prime Minister on the list and codes of administrative units",
  },
  "l-72-2025": {
    vi: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 (kết thúc hoạt động của cấp huyện từ 01/7/2025)",
    en: "Law No. 72/2025/QH15 on local government (ends the district level from 1 July 2025)",
  },
  "nq-30-2026": {
    vi: "Nghị quyết số 30/2026/QH16 của Quốc hội về việc thành lập thành phố Đồng Nai trực thuộc trung ương",
    en: "Resolution No. 30/2026/QH16 of the National Assembly making Đồng Nai a centrally-run city",
  },
  "nq-36-2026": {
    vi: "Nghị quyết số 36/2026/QH16 của Quốc hội về việc thành lập thành phố Quảng Ninh trực thuộc trung ương",
    en: "Resolution No. 36/2026/QH16 of the National Assembly making Quảng Ninh a centrally-run city",
  },
  "nq-39-2026": {
    vi: "Nghị quyết số 39/2026/QH16 của Quốc hội về việc thành lập thành phố Bắc Ninh trực thuộc trung ương",
    en: "Resolution No. 39/2026/QH16 of the National Assembly making Bắc Ninh a centrally-run city",
  },
};
