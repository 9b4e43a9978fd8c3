/** Wordings that the generated cases of QĐ 1641 use, with what each means under the readings. Written by hand. */
import type { Three } from "../three.ts";

/** One of the three posts; a leading post of a cadre or civil servant. Huế became a city of the centre on 01/01/2025. */
export const POSTS: Readonly<Record<string, readonly [listed: Three | "from 2025", leads: Three]>> = {
  "Phó Chủ tịch UBND tỉnh Lào Cai": ["yes", "yes"],
  "Phó Chủ tịch HĐND tỉnh Lào Cai": ["yes", "yes"],
  "Phó Trưởng đoàn ĐBQH tỉnh Lào Cai": ["yes", "yes"],
  "PCT UBND tỉnh": ["yes", "yes"],
  "UVBTV Tỉnh ủy, PCT HĐND tỉnh": ["yes", "yes"],
  "Phó Chủ tịch UBND thành phố Đà Nẵng": ["yes", "yes"],
  "Phó Chủ tịch UBND thành phố Huế": ["from 2025", "yes"],
  "Phó Chủ tịch UBND thành phố Vinh": ["no", "yes"],
  "Phó Chủ tịch UBND huyện Bảo Thắng": ["no", "yes"],
  "Phó Chủ tịch HĐND quận Hải An": ["no", "yes"],
  "Chủ tịch UBND tỉnh Lào Cai": ["no", "yes"],
  "Giám đốc Sở Nội vụ": ["no", "yes"],
  "Trưởng phòng, Sở Tư pháp": ["no", "yes"],
  "Bí thư Huyện ủy Bát Xát": ["no", "yes"],
  "Nguyên Phó Chủ tịch UBND tỉnh": ["no", "open"],
  "Cựu Phó Chủ tịch HĐND tỉnh": ["no", "open"],
  "Quyền Phó Chủ tịch UBND tỉnh": ["open", "open"],
  "Phụ trách Phó Chủ tịch HĐND tỉnh": ["open", "open"],
  "Chuyên viên Sở Nội vụ": ["no", "open"],
  "Hiệu trưởng Trường Cao đẳng Lào Cai": ["no", "open"],
  "Giám đốc Bệnh viện Đa khoa tỉnh": ["no", "open"],
  "(trống)": ["open", "open"],
};

/** Vice chair of a province's Council or Committee. */
export const PLANNED: Readonly<Record<string, Three>> = {
  "": "open",
  "(trống)": "no",
  Không: "no",
  "Phó Chủ tịch UBND tỉnh": "yes",
  "Phó Chủ tịch HĐND tỉnh": "yes",
  "PCT UBND tỉnh": "yes",
  "Phó Trưởng đoàn ĐBQH tỉnh": "no",
  "Giám đốc Sở Nội vụ": "no",
  "Phó Chủ tịch UBND huyện Sa Pa": "no",
};

export const TERMS: Readonly<Record<string, Three>> = {
  "": "open",
  "(trống)": "open",
  "2021-2026": "yes",
  "2021 - 2026": "yes",
  "2026-2030": "yes",
  "2026-2031": "yes",
  "2025-2030": "yes",
  "2021-2026 và 2026-2030": "yes",
  "2016-2021": "no",
  "2020-2025": "no",
  "2031-2036": "no",
};

/** Has not taken the same content on the State budget in 2023-2025; the course teaches CONTENT, or nothing is said of it. */
export const CONTENT = "Cải cách hành chính";
export const TAKEN: Readonly<Record<string, Three>> = {
  "": "yes",
  không: "yes",
  "Cải cách hành chính (2023, ngân sách nhà nước)": "no",
  "Cải cách hành chính (2025, ngân sách nhà nước)": "no",
  "Cải cách hành chính (2022, ngân sách nhà nước)": "open",
  "Cải cách hành chính (2026, ngân sách nhà nước)": "open",
  "Cải cách hành chính (2023, nguồn khác)": "open",
  "Chính phủ số (2023, ngân sách nhà nước)": "open",
};
