/**
 * Offices of a province by the names that lists use, whatever the shortening: "Sở GD&ĐT", "Sở Giáo dục - Đào tạo" and "Sở GDĐT" are one.
 * A vocabulary and no law: which sở a province has on a day is its own matter, so none has dates, and one that is not here has a slug too.
 */
import { fold } from "../text/fold.ts";

/** The full name, and shortenings of it that are no mere change of "và", "&", "-" or spaces. */
const OFFICES: readonly (readonly [title: string, ...short: string[]])[] = [
  ["Sở Nội vụ", "Sở NV", "SNV"],
  ["Sở Tài chính", "Sở TC", "STC"],
  ["Sở Kế hoạch và Đầu tư", "Sở KHĐT", "Sở KH&ĐT"],
  ["Sở Y tế", "Sở YT", "SYT"],
  ["Sở Giáo dục và Đào tạo", "Sở GDĐT", "Sở GD&ĐT", "Sở GD"],
  ["Sở Khoa học và Công nghệ", "Sở KHCN", "Sở KH&CN"],
  ["Sở Thông tin và Truyền thông", "Sở TTTT", "Sở TT&TT"],
  ["Sở Văn hóa và Thể thao", "Sở VHTT", "Sở VH&TT"],
  ["Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL", "Sở VHTT&DL", "Sở VH,TT&DL"],
  ["Sở Du lịch", "Sở DL"],
  ["Sở Công Thương", "Sở CT"],
  ["Sở Xây dựng", "Sở XD"],
  ["Sở Giao thông vận tải", "Sở GTVT"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "Sở NNPTNT", "Sở NN và PTNT", "Sở NN&PT nông thôn"],
  ["Sở Nông nghiệp và Môi trường", "Sở NNMT", "Sở NN&MT"],
  ["Sở Tài nguyên và Môi trường", "Sở TNMT", "Sở TN&MT"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH", "Sở LĐ-TBXH", "Sở LĐTB&XH", "Sở LĐ-TB&XH", "Sở LĐ-TB và XH"],
  ["Sở Tư pháp"],
  ["Sở Ngoại vụ", "Sở NgV"],
  ["Sở Dân tộc và Tôn giáo", "Sở DTTG", "Sở DT&TG"],
  ["Sở Quy hoạch - Kiến trúc", "Sở QHKT", "Sở QH-KT"],
  ["Sở An toàn thực phẩm", "Sở ATTP"],
  ["Ban Dân tộc", "BDT"],
  ["Thanh tra"],
  ["Văn phòng UBND", "VP UBND", "VPUBND"],
  ["Văn phòng Đoàn ĐBQH và HĐND", "VP Đoàn ĐBQH & HĐND", "VP ĐĐBQH và HĐND"],
  ["Đoàn ĐBQH"],
  ["Tỉnh ủy", "TU"],
  ["Thành ủy"],
  ["Văn phòng Tỉnh ủy", "VP Tỉnh ủy", "VPTU"],
  ["Văn phòng Thành ủy", "VP Thành ủy"],
  ["Ban Tổ chức Tỉnh ủy", "BTC Tỉnh ủy", "BTCTU"],
  ["Ban Tổ chức Thành ủy", "BTC Thành ủy"],
  ["Ủy ban Kiểm tra Tỉnh ủy", "UBKT Tỉnh ủy", "UBKTTU"],
  ["Ủy ban Kiểm tra Thành ủy", "UBKT Thành ủy"],
  ["Ban Tuyên giáo Tỉnh ủy", "BTG Tỉnh ủy"],
  ["Ban Tuyên giáo Thành ủy", "BTG Thành ủy"],
  ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTGDV Tỉnh ủy"],
  ["Ban Tuyên giáo và Dân vận Thành ủy", "BTGDV Thành ủy"],
  ["Ban Dân vận Tỉnh ủy", "BDV Tỉnh ủy"],
  ["Ban Dân vận Thành ủy", "BDV Thành ủy"],
  ["Ban Nội chính Tỉnh ủy", "BNC Tỉnh ủy"],
  ["Ban Nội chính Thành ủy", "BNC Thành ủy"],
  [
    "Ủy ban MTTQ Việt Nam",
    "UB MTTQ Việt Nam",
    "UBMTTQ",
    "UBMTTQVN",
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Mặt trận Tổ quốc",
    "MTTQ",
  ],
  ["Tỉnh đoàn"],
  ["Thành đoàn"],
  ["Trường Chính trị", "Trường CT"],
];

/** Without "và" and spaces: what is left when people shorten. */
const keyOf = (words: readonly string[]): string => words.filter((word) => word !== "va").join("");
const slugOf = (words: readonly string[]): string => words.join("-");

const BY_KEY: ReadonlyMap<string, string> = new Map(
  OFFICES.flatMap(([title, ...short]) => {
    const slug = slugOf(fold(title).split(" "));
    return [title, ...short].map((text) => [keyOf(fold(text).split(" ")), slug] as const);
  }),
);

/** "so-giao-duc-va-dao-tao" of the folded words of any of its spellings; of an office that is not known the words as they are. */
export function departmentSlug(words: readonly string[]): string {
  return BY_KEY.get(keyOf(words)) ?? slugOf(words);
}
