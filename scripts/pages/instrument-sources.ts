/** Where what is said of each instrument was seen, and what of it nobody could confirm. Vietnamese, for the page of instruments. */
import type { InstrumentId } from "../../shared/law/instruments.ts";

export const SOURCES: Readonly<Record<InstrumentId, string>> = {
  "qd-1641": "Nguyên văn Quyết định.",
  "nd-101-2017": "Tin TTXVN, Báo Khánh Hòa 12/9/2017; số điều về bồi dưỡng ở nước ngoài chưa xác minh.",
  "nd-89-2021": "Cơ sở dữ liệu luật; nội dung sửa đổi về điều kiện đi nước ngoài chưa xác minh.",
  "nd-135-2020": "Bản chép Điều 3, Điều 4 ở ba nguồn độc lập, khớp nhau; Phụ lục I được tính lại từ Điều 4.",
  "nd-83-2022": "Cơ sở dữ liệu luật (thuvienphapluat.vn).",
  "nd-137-2015": "Báo, cơ sở dữ liệu luật; ngày hiệu lực chưa xác minh.",
  "nd-30-2020": "Chưa đối chiếu với nguyên văn.",
  "nd-171-2025": "thuvienphapluat.vn, hoatieu.vn (mục lục); điều kiện cử đi bồi dưỡng ở nước ngoài chưa tìm được.",
  "nd-259-2026": "Tên và ngày ở nhiều nguồn; danh mục văn bản bị thay thế chỉ thấy ở một nguồn yếu.",
  "tt-102-2012": "caselaw.vn, thuvienphapluat.vn; phụ lục mức theo nước chưa tìm được, nên không kèm mức nào.",
  "tt-140-2025": "nhansu.vn; phụ lục và việc thay thế TT 102/2012 chưa xác minh, nên không kèm mức nào.",
  "nq-175-2024": "Báo Chính phủ, Công báo điện tử.",
  "nq-202-2025": "Hai bản chép độc lập của Nghị quyết.",
  "qd-19-2025": "Bộ dữ liệu đơn vị hành chính có dẫn Quyết định; chưa đọc nguyên văn.",
  "l-72-2025": "Các bản ghi có dẫn khoản 3 Điều 51; chưa đọc nguyên văn.",
  "nq-30-2026": "Bộ dữ liệu đơn vị hành chính, Cổng thông tin Chính phủ (dẫn lại); ngày ban hành chưa rõ.",
  "nq-36-2026": "Các bản ghi có dẫn xaydungchinhsach.chinhphu.vn; ngày ban hành chưa rõ.",
  "nq-39-2026": "Các bản ghi có dẫn vanban.chinhphu.vn; ngày ban hành chưa rõ.",
  "kl-39": "nhandan.vn và nhiều báo; nguyên văn không công bố.",
  "qd-02-bcd": "xaydungchinhsach.chinhphu.vn; phần về khóa ngoại ngữ và giới hạn tuổi chưa tìm được.",
  "qd-2709-tp-hcm": "Cơ sở dữ liệu luật (tên văn bản) và tin đã đăng.",
  "kh-2023-tp-hcm": "Tin đã đăng; số của kế hoạch chưa tìm được.",
  "qd-1698-ha-noi": "Cổng thông tin (số và ngày Quyết định); nội dung theo tin đã đăng.",
};
