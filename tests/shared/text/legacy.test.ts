import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLegacy, fromLegacy, legacyOf } from "../../../shared/text/legacy.ts";

// Letter by letter in the order of the alphabet, as converters of others list them: independent of the tables of the core.
const LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
const TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ";
const VNI =
  "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä " +
  "ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î";
const toTcvn3 = new Map(Array.from(LETTERS, (letter, at) => [letter, TCVN3.charAt(at)]));
const toVni = new Map(Array.from(LETTERS, (letter, at) => [letter, VNI.split(" ")[at] ?? ""]));
const encode = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => {
    const upper = letter !== letter.toLowerCase();
    const code = table.get(letter.toLowerCase());
    return code === undefined ? letter : upper ? code.toUpperCase() : code;
  }).join("");

// Every letter with a mark stands in one of these.
const SYLLABLES = (
  "Đàng Đáng Đảng Đãng Đạng băng bằng bắng bẳng bẵng bặng tâng tầng tấng tẩng tẫng tậng khè khé khẻ khẽ khẹ tên tền tến tển tễn tện " +
  "lì lí lỉ lĩ lị lòng lóng lỏng lõng lọng công cồng cống cổng cỗng cộng sơn sờn sớn sởn sỡn sợn hùng húng hủng hũng hụng lưng lừng lứng " +
  "lửng lững lựng kỳ ký kỷ kỹ kỵ hương hường hướng hưởng hưỡng hượng an lan nam minh"
).split(" ");
const phrase = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 6 }).map((words) => words.join(" "));
describe("fromLegacy", () => {
  it("knows every letter of the alphabet in both encodings", () => {
    for (const letter of LETTERS) {
      const word = `b${letter}t`;
      expect(fromLegacy(encode(word, toTcvn3), "tcvn3")).toBe(word);
      expect(fromLegacy(encode(word, toVni), "vni")).toBe(word);
      expect(fromLegacy(encode(word.toUpperCase(), toVni), "vni")).toBe(word.toUpperCase());
    }
    expect(fromLegacy("¡n ¢n £m ¤ng ¥n ¦ng §«ng", "tcvn3")).toBe("Ăn Ân Êm Ông Ơn Ưng Đông");
  });
  it("gives back any text of Vietnamese syllables", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const lower = text.toLowerCase();
        expect(fromLegacy(encode(lower, toTcvn3), "tcvn3")).toBe(lower);
        expect(fromLegacy(encode(text, toVni), "vni")).toBe(text);
        expect(fromLegacy(encode(text.toUpperCase(), toVni), "vni")).toBe(text.toUpperCase());
      }),
    );
  });
  it("makes capitals of TCVN3 words that were typed in capitals", () => {
    expect(fromLegacy("KÕ HO¹CH §µO T¹O", "tcvn3")).toBe("KẾ HOẠCH ĐÀO TẠO");
    expect(fromLegacy("UBND tØnh", "tcvn3")).toBe("UBND tỉnh");
  });
  it("finds the ư that lost its soft hyphen or shows it", () => {
    expect(fromLegacy("Mêng Kh¬ng", "tcvn3")).toBe("Mường Khương");
    expect(fromLegacy("Mai ThÞ H-¬ng", "tcvn3")).toBe("Mai Thị Hương");
  });
});

describe("detectLegacy", () => {
  it.each([
    ["§ç ThÞ Ngäc H\u00ad¬ng", "tcvn3", "Đỗ Thị Ngọc Hương"],
    ["Lý Kh¾c Quý", "tcvn3", "Lý Khắc Quý"],
    ["B¶o Th¾ng", "tcvn3", "Bảo Thắng"],
    ["TiÕng ViÖt rÊt hay", "tcvn3", "Tiếng Việt rất hay"],
    ["Hä vµ tªn", "tcvn3", "Họ và tên"],
    ["N÷", "tcvn3", "Nữ"],
    ["§¾k L¾k", "tcvn3", "Đắk Lắk"],
    ["Tieáng Vieät raát hay", "vni", "Tiếng Việt rất hay"],
    ["Nguyeãn Thò Hoàng", "vni", "Nguyễn Thị Hồng"],
    ["UÛY BAN NHAÂN DAÂN", "vni", "ỦY BAN NHÂN DÂN"],
    ["Chöùc vuï", "vni", "Chức vụ"],
  ] as const)("takes %s for %s", (text, kind, meant) => {
    expect(detectLegacy(text)).toBe(kind);
    expect(fromLegacy(text, kind)).toBe(meant);
  });

  it("recognises nineteen of twenty names of three syllables by their letters alone, and takes none for the other encoding", () => {
    const at = (index: number): string => (SYLLABLES[index % SYLLABLES.length] ?? "").toLowerCase();
    const names = Array.from({ length: 2000 }, (_, index) => `${at(index * 7)} ${at(index * 13)} ${at(index * 29)}`).filter(
      (name) => /[^\0-\x7f]/.test(name),
    );
    for (const [kind, table] of [
      ["tcvn3", toTcvn3],
      ["vni", toVni],
    ] as const) {
      const found = names.filter((name) => detectLegacy(encode(name, table)) === kind);
      expect(found.length / names.length).toBeGreaterThan(0.95);
      const other = kind === "vni" ? "tcvn3" : "vni";
      expect(names.filter((name) => detectLegacy(encode(name, table)) === other)).toEqual([]);
    }
  });
  it("never takes proper Vietnamese for legacy text, composed or not", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(detectLegacy(text)).toBeNull();
        expect(detectLegacy(text.normalize("NFD"))).toBeNull();
        expect(detectLegacy(text.toUpperCase())).toBeNull();
      }),
    );
    for (const text of SYLLABLES) expect([text, detectLegacy(text)]).toEqual([text, null]);
  });
  it.each(
    (
      "Hà|Trà Vinh|Hoàng|Lê Thị Hà|NÔNG THÔN|Hòa Bình|Hoà|Tây Ninh|Ø|Ø 20|m²|§ 3|10 µm|12×17m|1½|20°C|© 2024|®|«Nam»|Köln|für|Müller|schön|" +
      "Universität München|Straße|Österreich|Café|José|naïf|Thaïlande|où est le bureau|août|été|hôtel|Côte d'Ivoire|République française|" +
      "Île-de-France|à la carte|Dvořák|Český|São Paulo|Ô-xtrây-li-a|Niu Di-lân|Phó Chủ tịch|2024|"
    ).split("|"),
  )("leaves %s alone", (text) => {
    expect(detectLegacy(text)).toBeNull();
  });

  it("believes the font where the text could be read either way", () => {
    expect(detectLegacy("Sè TT")).toBeNull();
    expect(detectLegacy("Sè TT", "tcvn3")).toBe("tcvn3");
    expect(detectLegacy("Hoàng", "vni")).toBe("vni");
  });
  it("does not believe the font where the text is Unicode or plain", () => {
    expect(detectLegacy("Lê Nguyễn", "vni")).toBeNull();
    expect(detectLegacy("Hà Nam", "tcvn3")).toBeNull();
    expect(detectLegacy("Nam", "tcvn3")).toBeNull();
  });
});

describe("legacyOf", () => {
  it("tells the encoding of a whole sheet", () => {
    expect(legacyOf(["Sè TT", "Hä vµ tªn", "Ngµy sinh", "Chøc vô", "1"])).toBe("tcvn3");
    expect(legacyOf(["Soá TT", "Hoï vaø teân", "Ngaøy sinh"])).toBe("vni");
  });
  it("says nothing of a sheet that is mostly Unicode", () => {
    expect(legacyOf(["Số TT", "Họ và tên", "Ngày sinh", "Lý Kh¾c Quý"])).toBeNull();
    expect(legacyOf(["STT", "Nam"])).toBeNull();
  });
});
