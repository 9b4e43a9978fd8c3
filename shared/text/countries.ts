/** Countries to which courses go, in the spellings of office sheets, by their ISO code. */
import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

type Row = readonly [code: string, vi: string, en: string, also: string];

/** `also`: other spellings, folded, with commas. */
const ROWS: readonly Row[] = [
  ["JP", "Nhật Bản", "Japan", "nhat,nhat bon"],
  ["FR", "Cộng hòa Pháp", "France", "phap,ch phap"],
  ["SG", "Singapore", "Singapore", "singapo,xinh ga po,xingapo,xin ga po,sing"],
  ["US", "Hoa Kỳ", "United States", "my,nuoc my,hop chung quoc hoa ky,usa,us"],
  ["DE", "Đức", "Germany", "ch duc,cong hoa lien bang duc,chlb duc,lien bang duc"],
  ["AU", "Úc", "Australia", "o xtray li a,oxtraylia,ox tray li a,australia,o xtraylia"],
  ["NZ", "Niu Di-lân", "New Zealand", "new zealand,newzealand,niu dilan,tan tay lan,niu di len"],
  ["KR", "Hàn Quốc", "South Korea", "han quoc,dai han dan quoc,korea"],
  ["CN", "Trung Quốc", "China", "chnd trung hoa,trung hoa"],
  ["TW", "Đài Loan", "Taiwan", "dai loan trung quoc"],
  ["GB", "Vương quốc Anh", "United Kingdom", "anh,nuoc anh,anh quoc,uk,vuong quoc lien hiep anh va bac ai len"],
  ["IE", "Ai-len", "Ireland", "ailen,ireland"],
  ["CA", "Ca-na-đa", "Canada", "canada"],
  ["NL", "Hà Lan", "Netherlands", ""],
  ["BE", "Bỉ", "Belgium", "vuong quoc bi"],
  ["LU", "Lúc-xăm-bua", "Luxembourg", "luxembourg"],
  ["CH", "Thụy Sĩ", "Switzerland", "thuy sy,lien bang thuy si"],
  ["SE", "Thụy Điển", "Sweden", ""],
  ["FI", "Phần Lan", "Finland", ""],
  ["DK", "Đan Mạch", "Denmark", ""],
  ["NO", "Na Uy", "Norway", "nauy"],
  ["AT", "Áo", "Austria", "ch ao,cong hoa ao"],
  ["IT", "I-ta-li-a", "Italy", "y,italia,italy,nuoc y"],
  ["ES", "Tây Ban Nha", "Spain", ""],
  ["PL", "Ba Lan", "Poland", ""],
  ["CZ", "Cộng hòa Séc", "Czechia", "sec,ch sec"],
  ["HU", "Hung-ga-ri", "Hungary", "hungary,hungari"],
  ["RU", "Liên bang Nga", "Russia", "nga,lb nga"],
  ["IN", "Ấn Độ", "India", "cong hoa an do"],
  ["IL", "I-xra-en", "Israel", "israel,ixraen"],
  ["MY", "Ma-lai-xi-a", "Malaysia", "malaysia,malaixia"],
  ["TH", "Thái Lan", "Thailand", ""],
  ["ID", "In-đô-nê-xi-a", "Indonesia", "indonesia"],
  ["PH", "Phi-líp-pin", "Philippines", "philippines,philippin"],
  ["LA", "Lào", "Laos", "chdcnd lao"],
  ["KH", "Cam-pu-chia", "Cambodia", "campuchia"],
  ["BN", "Bru-nây", "Brunei", "brunei,brunay"],
  ["AE", "Các Tiểu vương quốc Ả-rập Thống nhất", "United Arab Emirates", "uae"],
  ["HK", "Hồng Kông", "Hong Kong", "hongkong,hong kong trung quoc"],
];

/** Those that Decision 1641 names as preferred: Nhật Bản and Cộng hòa Pháp. */
export const PREFERRED_BY_1641: ReadonlySet<string> = new Set(["JP", "FR"]);

export const COUNTRIES: readonly Country[] = ROWS.map(([code, vi, en]) => ({ code, vi, en }));

const NAMES: ReadonlyMap<string, Country> = new Map(
  ROWS.flatMap(([code, vi, en, also], index) => {
    const country = COUNTRIES[index] ?? { code, vi, en };
    const bare = fold(vi).replace(/^(?:cong hoa|vuong quoc|lien bang) /, "");
    return [fold(vi), bare, fold(en), ...also.split(",")].filter((name) => name !== "").map((name) => [name, country] as const);
  }),
);

const PREFIX = /^(?:nuoc|tai|o|di|cong hoa|vuong quoc|dat nuoc) (?=.)/;

/** The country of a text that names one and nothing else; null when it names none. */
export function countryNamed(text: string): Country | null {
  const words = fold(text);
  return NAMES.get(words) ?? NAMES.get(words.replace(PREFIX, "")) ?? null;
}

export interface CountriesReading {
  readonly countries: readonly Country[];
  /** Every piece of the text was read. */
  readonly complete: boolean;
}

/** "Nhật Bản, Singapore và Mỹ". What is not read stays out and makes it incomplete. */
export const readCountries: (text: string) => CountriesReading = remember((text) => {
  const pieces = text.split(/[,;/+&\n\r()]|\s[-–—]\s|\s(?:và|hoặc)\s/iu).filter((piece) => fold(piece) !== "");
  const found = pieces.map(countryNamed);
  const countries = [...new Set(found.filter((country) => country !== null))];
  return { countries, complete: found.length > 0 && !found.includes(null) };
});
