import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  CODES_GIVEN_AGAIN,
  isCentrallyRunCity,
  isCity,
  mapEpoch,
  membersOf,
  provinceChanges,
  provinceNamed,
  provinceOf,
  provinceOfCode,
  provincesIn,
  provincesOf,
  provinceTitle,
  schemeOn,
  successorOf,
} from "../../../shared/law/provinces.ts";
import { addDays, day, isoDay } from "../../../shared/sheet/day.ts";

const OLD = day("2024-06-01");
const NEW = day("2025-07-01");

describe("the two maps", () => {
  it("has 63 provinces until 30/06/2025 and 34 from the next day", () => {
    expect([provincesOf("63").length, provincesOf("34").length]).toEqual([63, 34]);
    expect([schemeOn(day("2025-06-30")), schemeOn(NEW)]).toEqual(["63", "34"]);
  });

  it("leads every old province to one of the 34, all of which are reached", () => {
    const reached = new Set(provincesOf("63").map((province) => successorOf(province).id));
    expect([...reached].sort()).toEqual(provincesOf("34").map(({ id }) => id));
    expect(provincesOf("34").flatMap((province) => membersOf(province))).toHaveLength(63);
  });

  it("knows the codes that mean two provinces, and reads a bare code on the map of the day", () => {
    expect(CODES_GIVEN_AGAIN).toEqual(["15", "24", "44", "52", "80", "82", "91"]);
    const names = (code: string) => [OLD, NEW].map((on) => provinceOfCode(code, on)?.name);
    expect(CODES_GIVEN_AGAIN.map((code) => names(code).join(" → "))).toEqual([
      "Yên Bái → Lào Cai",
      "Bắc Giang → Bắc Ninh",
      "Quảng Bình → Quảng Trị",
      "Bình Định → Gia Lai",
      "Long An → Tây Ninh",
      "Tiền Giang → Đồng Tháp",
      "Kiên Giang → An Giang",
    ]);
    expect(names("1")).toEqual(["Hà Nội", "Hà Nội"]);
    expect(names("02")).toEqual(["Hà Giang", undefined]);
  });

  it.each<[id: string, changes: string[]]>([
    ["63:46", ["2025-01-01 thành phố Huế (nq-175-2024)"]],
    ["63:15", ["2025-07-01 tỉnh Lào Cai (nq-202-2025)"]],
    ["34:75", ["2025-07-01 tỉnh Đồng Nai (nq-202-2025)", "2026-04-30 thành phố Đồng Nai (nq-30-2026)"]],
    ["34:22", ["2026-09-01 thành phố Quảng Ninh (nq-36-2026)"]],
    ["34:24", ["2025-07-01 tỉnh Bắc Ninh (nq-202-2025)", "2026-09-20 thành phố Bắc Ninh (nq-39-2026)"]],
    ["34:01", []],
  ])("tells what became of %s, with the law: %j", (id, changes) => {
    const province = provinceOf(id);
    if (!province) throw new Error(`${id} is not known`);
    expect(provinceChanges(province).map(({ from, title, cite }) => `${isoDay(from)} ${title.vi} (${cite.instrument})`)).toEqual(
      changes,
    );
  });

  it("is the one of the tables that the law's data come from, code for code, name for name, both ways", () => {
    const [, ...rows] = readFileSync(new URL("../../fixtures/law/provinces-63-34.csv", import.meta.url), "utf8")
      .trim()
      .split(/\r?\n/);
    expect(rows).toHaveLength(63);
    const ours = provincesOf("63").map((old) => {
      const now = successorOf(old);
      expect(membersOf(now)).toContain(old);
      return [old.code, old.name, now.code, now.name, now.cityFrom === null ? "tỉnh" : "thành phố"].join(",");
    });
    expect(ours).toEqual(rows);
  });

  it("takes a code only with its scheme: 15 is Yên Bái, then Lào Cai", () => {
    expect(provinceOf("63:15")?.name).toBe("Yên Bái");
    expect(provinceOf("34:15")?.name).toBe("Lào Cai");
    expect(provinceOf("15")).toBeUndefined();
  });

  it.each([
    ["2024-12-31", 5],
    ["2025-01-01", 6],
    ["2025-07-01", 6],
    ["2026-04-29", 6],
    ["2026-04-30", 7],
    ["2026-09-01", 8],
    ["2026-09-19", 8],
    ["2026-09-20", 9],
  ])("counts the centrally-run cities on %s: %i", (on, count) => {
    const cities = provincesOf(schemeOn(day(on))).filter((province) => isCity(province, day(on)));
    expect(cities).toHaveLength(count);
  });

  it("calls code 46 tỉnh Thừa Thiên Huế to the end of 2024 and thành phố Huế after", () => {
    const hue = provinceNamed("Huế", OLD);
    if (hue === null) throw new Error("Huế is not known");
    expect(provinceTitle(hue, day("2024-12-31")).vi).toBe("tỉnh Thừa Thiên Huế");
    expect(provinceTitle(hue, day("2025-01-01")).vi).toBe("thành phố Huế");
  });

  it("numbers the epochs of the map by its days of change", () => {
    for (const change of ["2025-01-01", "2025-07-01", "2026-04-30", "2026-09-01", "2026-09-20"]) {
      expect(mapEpoch(day(change)) - mapEpoch(addDays(day(change), -1))).toBe(1);
    }
    expect(mapEpoch(day("2024-01-01"))).toBe(mapEpoch(day("2020-01-01")));
  });
});

describe("a province by its whole name", () => {
  it.each([
    ["tỉnh Lào Cai", "63:10"],
    ["LÀO CAI", "63:10"],
    ["Lao Cai", "63:10"],
    ["  Tỉnh  Lào Cai ", "63:10"],
    ["T. Lào Cai", "63:10"],
    ["HN", "63:01"],
    ["TP.HN", "63:01"],
    ["TP.HCM", "63:79"],
    ["TPHCM", "63:79"],
    ["TP. HCM", "63:79"],
    ["Tp. Hồ Chí Minh", "63:79"],
    ["Thành phố Hồ Chí Minh", "63:79"],
    ["Sài Gòn", "63:79"],
    ["Hoà Bình", "63:17"],
    ["Hòa Bình", "63:17"],
    ["Hòa Bình".normalize("NFD"), "63:17"],
    ["Bắc Cạn", "63:06"],
    ["Bắc Kạn", "63:06"],
    ["Đắc Lắc", "63:66"],
    ["Đăk Lăk", "63:66"],
    ["Đắk Lắk", "63:66"],
    ["Đắc Nông", "63:67"],
    ["Bà Rịa – Vũng Tàu", "63:77"],
    ["Bà Rịa-Vũng Tàu", "63:77"],
    ["BR-VT", "63:77"],
    ["T.T. Huế", "63:46"],
    ["TT Huế", "63:46"],
    ["Thừa Thiên - Huế", "63:46"],
    ["Thừa Thiên Huế", "63:46"],
    ["Kontum", "63:62"],
    ["thủ đô Hà Nội", "63:01"],
    ["Thanh Hoá", "63:38"],
    ["Khánh Hoà", "63:56"],
  ])("reads %s on the old map", (text, id) => {
    expect(provinceNamed(text, OLD)?.id).toBe(id);
  });

  it("reads every official name, with and without its kind, on its own map", () => {
    for (const on of [OLD, NEW]) {
      for (const province of provincesOf(schemeOn(on))) {
        expect(provinceNamed(province.name, on)).toBe(province);
        expect(provinceNamed(provinceTitle(province, on).vi.toUpperCase(), on)).toBe(province);
      }
    }
  });

  it("reads a name on the map of the day: Lào Cai is 63:10 on 30/06/2025 and 34:15 the day after", () => {
    expect(provinceNamed("Lào Cai", day("2025-06-30"))?.id).toBe("63:10");
    expect(provinceNamed("Lào Cai", NEW)?.id).toBe("34:15");
    expect(provinceNamed("Yên Bái", NEW)).toBeNull();
  });

  it.each(["", "tỉnh", "Vinh", "Bảo Yên", "Lào", "UBND tỉnh Lào Cai", "Bộ Nội vụ", "10"])("finds none in %j", (text) => {
    expect(provinceNamed(text, OLD)).toBeNull();
  });
});

describe("provinces in a longer text", () => {
  const named = (text: string, on = OLD) => provincesIn(text, on).map(({ name }) => name);

  it.each([
    ["UBND tỉnh Hòa Bình", ["Hòa Bình"]],
    ["Sở Nội vụ Lào Cai", ["Lào Cai"]],
    ["HĐND TP Hà Nội", ["Hà Nội"]],
    ["UBND TPHCM", ["Hồ Chí Minh"]],
    ["UBND tỉnh Bà Rịa - Vũng Tàu", ["Bà Rịa - Vũng Tàu"]],
    ["Đoàn ĐBQH tỉnh Thừa Thiên Huế", ["Thừa Thiên Huế"]],
    ["Các tỉnh Hà Giang, Tuyên Quang và Lào Cai", ["Hà Giang", "Tuyên Quang", "Lào Cai"]],
    ["UBND TP Lào Cai, tỉnh Lào Cai", ["Lào Cai"]],
    ["UBND huyện Quảng Ninh, tỉnh Quảng Bình", ["Quảng Bình"]],
    ["UBND huyện Hòa Bình, Bạc Liêu", ["Bạc Liêu"]],
    ["Cục Hải quan Quảng Ninh", ["Quảng Ninh"]],
    ["Cơ quan Ủy ban Kiểm tra Sơn La", ["Sơn La"]],
    ["Bảo hiểm xã hội tỉnh Cà Mau", ["Cà Mau"]],
    ["Ủy ban MTTQ tỉnh Điện Biên", ["Điện Biên"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    "Vụ Châu Á - Thái Bình Dương",
    "Học viện Chính trị quốc gia Hồ Chí Minh",
    "Trung ương Đoàn TNCS Hồ Chí Minh",
    "Ủy ban Hòa bình Việt Nam",
    "UBND TP Điện Biên Phủ",
    "UBND thành phố Vinh",
    "Bộ Nội vụ",
    "Sở Ngoại vụ",
    "",
  ])("no province in %j", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("a centrally-run city", () => {
  it.each([
    ["Huế", "2024-12-31", false],
    ["Huế", "2025-01-01", true],
    ["Đồng Nai", "2026-04-29", false],
    ["Đồng Nai", "2026-04-30", true],
    ["Quảng Ninh", "2026-08-31", false],
    ["Quảng Ninh", "2026-09-01", true],
    ["Bắc Ninh", "2026-09-19", false],
    ["thành phố Bắc Ninh", "2026-09-20", true],
    ["TP. Đà Nẵng", "2023-05-01", true],
    ["Vinh", "2024-05-01", false],
    ["Thủ Đức", "2024-05-01", false],
    ["Lào Cai", "2024-05-01", false],
    ["Vũng Tàu", "2024-05-01", false],
  ])("%s on %s: %s", (name, on, expected) => {
    expect(isCentrallyRunCity(name, day(on))).toBe(expected);
  });
});
