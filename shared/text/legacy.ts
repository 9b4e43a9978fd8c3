/**
 * Vietnamese text in the 8-bit encodings of old fonts, TCVN3 (".VnTime") and VNI ("VNI-Times"), into Unicode. Their letters are stored
 * as other Latin-1 characters: "§ç" is Đỗ, "Nguyeãn" is Nguyễn. Whether a text is such text is decided in `detect-legacy.ts`.
 */
export { detectLegacy, legacyOf } from "./detect-legacy.ts";
export { fromLegacy, type LegacyKind } from "./legacy-tables.ts";
