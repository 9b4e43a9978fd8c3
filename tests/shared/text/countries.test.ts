import { describe, expect, it } from "vitest";
import { COUNTRIES, countryNamed, PREFERRED_BY_1641, readCountries } from "../../../shared/text/countries.ts";

describe("countries", () => {
  it.each([
    ["Nhật Bản", "JP"],
    ["Nhật", "JP"],
    ["NHẬT BẢN".normalize("NFD"), "JP"],
    ["nước Nhật", "JP"],
    ["Pháp", "FR"],
    ["Cộng hòa Pháp", "FR"],
    ["Cộng hoà Pháp", "FR"],
    ["CH Pháp", "FR"],
    ["Mỹ", "US"],
    ["Hoa Kỳ", "US"],
    ["Úc", "AU"],
    ["Ô-xtrây-li-a", "AU"],
    ["Australia", "AU"],
    ["New Zealand", "NZ"],
    ["Niu Di-lân", "NZ"],
    ["Đức", "DE"],
    ["CHLB Đức", "DE"],
    ["Singapore", "SG"],
    ["Xinh-ga-po", "SG"],
    ["Hàn Quốc", "KR"],
    ["Anh", "GB"],
    ["Vương quốc Anh", "GB"],
    ["Canada", "CA"],
    ["Thụy Sỹ", "CH"],
    ["Cộng hòa Séc", "CZ"],
  ])("%s is %s", (text, code) => {
    expect(countryNamed(text)?.code).toBe(code);
  });

  it.each(["", "nước", "châu Âu", "Nhật Bản, Pháp", "nước ngoài"])("%j is none", (text) => {
    expect(countryNamed(text)).toBeNull();
  });

  it("reads every official name of the list in both languages as itself", () => {
    for (const country of COUNTRIES) {
      expect(countryNamed(country.vi)).toBe(country);
      expect(countryNamed(country.en)).toBe(country);
    }
  });

  it.each([
    ["Nhật Bản, Singapore, Mỹ", ["JP", "SG", "US"], true],
    ["Đức và Pháp", ["DE", "FR"], true],
    ["Nhật Bản (Tokyo)", ["JP"], false],
    ["", [], false],
  ])("reads %j", (text, codes, complete) => {
    const reading = readCountries(text);
    expect(reading.countries.map(({ code }) => code)).toEqual(codes);
    expect(reading.complete).toBe(complete);
  });

  it("prefers Nhật Bản and Cộng hòa Pháp under Decision 1641", () => {
    expect([...PREFERRED_BY_1641]).toEqual(["JP", "FR"]);
  });
});
