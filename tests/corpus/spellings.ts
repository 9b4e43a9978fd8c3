/** The words offices use over their columns. Every spelling stands alone in the header, whatever the others are. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  number: ["STT", "TT", "Stt", "Số TT", "Số thứ tự", "S.T.T", "SỐ TT"],
  name: [
    "Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ, chữ đệm và tên", "Họ và tên cán bộ", "Họ và tên cán bộ, công chức", "Họ tên người được cử", "Họ đệm và tên", "Họ và Tên (*)",
    "Họ và tên khai sinh", "Họ và tên\nhọc viên", "Tên cán bộ", "Họ và tên người được đề nghị cử", "Họ và tên CBCC", "Cán bộ được cử đi học", "HỌ & TÊN", "Họ, tên",
  ],
  birth: [
    "Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Năm sinh", "NTNS", "NĂM SINH", "Ngày/tháng/năm sinh", "Sinh ngày", "Ngày sinh (dd/mm/yyyy)", "Ngày, tháng,\nnăm sinh",
    "N.sinh", "Ng.sinh", "Tháng, năm sinh", "Ngày th.năm sinh", "Sinh năm",
  ],
  gender: ["Giới tính", "Nam/Nữ", "Giới", "GT", "Nam, nữ", "GIỚI TÍNH", "Phái", "Giới tính (Nam/Nữ)"],
  personId: [
    "Số CCCD", "CCCD", "Số định danh cá nhân", "Số căn cước", "CCCD/Định danh", "Số căn cước công dân", "Mã định danh", "Số CCCD/CMND", "Số CMND/CCCD", "Căn cước công dân", "Số ĐDCN",
    "Số thẻ căn cước", "CMND/CCCD", "Số CC/CCCD",
  ],
  position: [
    "Chức vụ hiện tại", "Chức vụ", "Chức danh", "Chức vụ hiện nay", "Chức vụ đang giữ", "Chức danh/Chức vụ hiện nay", "Chức vụ, chức danh", "Chức vụ công tác", "CHỨC VỤ", "Chức vụ/chức danh hiện tại",
    "C.vụ", "CV hiện nay", "Chức vụ, chức danh hiện đang đảm nhiệm", "Chức vụ (Đảng, chính quyền)", "Chức vụ chính quyền", "Chức danh, vị trí công tác", "Vị trí công tác",
  ],
  unit: [
    "Đơn vị công tác", "Cơ quan công tác", "Nơi công tác", "Cơ quan", "Đơn vị", "Cơ quan, đơn vị", "Cơ quan, đơn vị công tác", "ĐƠN VỊ", "Đơn vị đang công tác", "Tên cơ quan, đơn vị", "Cơ quan/đơn vị",
    "ĐVCT", "Cơ quan, tổ chức, đơn vị", "Đơn vị cử đi", "Cơ quan quản lý", "Địa phương", "Tỉnh, thành phố", "Tỉnh/TP",
  ],
  plannedPost: [
    "Quy hoạch chức danh", "Chức danh quy hoạch", "QH chức danh", "Quy hoạch", "Chức danh được quy hoạch", "Đã được quy hoạch chức danh", "Chức vụ quy hoạch", "Được QH chức danh", "Quy hoạch (chức danh)",
    "Chức danh QH", "CD quy hoạch", "Quy hoạch các chức danh lãnh đạo", "Chức danh, chức vụ quy hoạch",
  ],
  plannedTerm: ["Giai đoạn quy hoạch", "Nhiệm kỳ quy hoạch", "Giai đoạn", "Nhiệm kỳ", "Quy hoạch nhiệm kỳ", "QH giai đoạn", "Giai đoạn QH", "Thời kỳ quy hoạch", "Nhiệm kỳ QH"],
  rating: [
    "Xếp loại năm trước", "Kết quả đánh giá, xếp loại", "Kết quả xếp loại chất lượng năm {before}", "Xếp loại {before}", "KQ đánh giá {before}", "Xếp loại chất lượng cán bộ, công chức", "Mức xếp loại",
    "Kết quả đánh giá CBCC năm {before}", "Mức độ hoàn thành nhiệm vụ", "KQ xếp loại", "Đánh giá, xếp loại năm {before}", "Kết quả xếp loại năm gần nhất", "XLCL năm {before}", "Kết quả công tác năm {before}",
    "Mức độ HTNV năm {before}",
  ],
  discipline: ["Kỷ luật", "Hình thức kỷ luật (nếu có)", "Kỷ luật (nếu có)", "Tình trạng kỷ luật", "Kỉ luật", "Đang bị kỷ luật", "KL (nếu có)", "Khen thưởng, kỷ luật", "Thông tin kỷ luật", "Xử lý kỷ luật"],
  language: ["Ngoại ngữ", "Trình độ ngoại ngữ", "NN", "Chứng chỉ ngoại ngữ", "Trình độ NN", "Ngoại ngữ (chứng chỉ)", "Tiếng Anh"],
  course: [
    "Khóa đăng ký", "Khóa học đăng ký", "Lớp", "Khóa", "Mã khóa", "Khóa bồi dưỡng", "Lớp bồi dưỡng", "Đăng ký khóa", "Khoá học", "Khóa BD", "Tên khóa bồi dưỡng", "Khóa học", "Lớp đăng ký", "Tham gia khóa",
    "Cử tham gia khóa", "Khóa bồi dưỡng đăng ký tham gia", "Đăng ký lớp", "Lớp BD",
  ],
  country: ["Nước", "Nước đến", "Quốc gia", "Nước đào tạo", "Nước đi", "Nơi đến", "Nước bồi dưỡng", "Nước đến học tập", "Địa điểm"],
  start: ["Từ ngày", "Ngày bắt đầu", "Khai giảng", "Ngày đi", "Ngày khai giảng", "Bắt đầu", "Thời gian bắt đầu", "Ngày bắt đầu khóa học"],
  end: ["Đến ngày", "Ngày kết thúc", "Bế giảng", "Ngày về", "Ngày bế giảng", "Kết thúc", "Thời gian kết thúc", "Ngày kết thúc khóa học"],
  period: ["Thời gian", "Thời gian tổ chức (từ ngày - đến ngày)", "Thời gian khóa học", "Thời gian bồi dưỡng", "Thời gian học", "Thời gian đi", "Thời gian dự kiến", "TG tổ chức", "Thời gian (từ ... đến ...)"],
  previous: [
    "Đã tham gia CT/ĐA NSNN cùng nội dung", "Các khóa BD nước ngoài đã dự", "Khóa đã tham gia", "Các khóa bồi dưỡng ở nước ngoài đã tham gia", "Đã được cử đi bồi dưỡng nước ngoài", "Đã đi bồi dưỡng nước ngoài",
    "Các CT đã tham gia bằng NSNN", "Đã tham gia khóa bồi dưỡng cùng nội dung bằng NSNN (nếu có)", "Quá trình bồi dưỡng ở nước ngoài",
  ],
  source: ["Nguồn kinh phí", "Nguồn", "Nguồn KP", "Nguồn vốn", "Nguồn kinh phí thực hiện", "Nguồn chi"],
  cost: ["Kinh phí {unit}", "Dự kiến kinh phí {unit}", "KP {unit}", "Dự toán {unit}", "Kinh phí dự kiến\n{unit}", "Chi phí {unit}", "Kinh phí/người {unit}", "Mức kinh phí {unit}", "Tổng kinh phí {unit}", "Số tiền {unit}"],
  notes: ["Ghi chú", "GHI CHÚ", "Ghi chú khác", "G.chú", "Ghi chú (nếu có)", "Lưu ý"],
};

export const MONEY_UNITS: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1, ["(đồng)", "(VNĐ)", "(đ)", "(đvt: đồng)"]],
  [1000, ["(nghìn đồng)", "(1.000 đồng)", "(ngàn đồng)", "(1000đ)", "(nghìn đ)"]],
  [1_000_000, ["(triệu đồng)", "(tr.đ)", "(trđ)", "(triệu đ)", "(Tr.đồng)", "(ĐVT: triệu đồng)", "(triệu)"]],
  [1_000_000_000, ["(tỷ đồng)", "(tỷ)", "(tỉ đồng)"]],
];
