/** Units read from what lists say into ids, on the map of the day: the 63 with their districts until 30/06/2025, the 34 since. */
import { describe, expect, test } from "vitest";
import { provincesOf, provinceTitle, schemeOn } from "../../../shared/law/provinces.ts";
import { unitPlace } from "../../../shared/law/unit-place.ts";
import { day } from "../../../shared/sheet/day.ts";
import { fromLegacy } from "../../../shared/text/legacy.ts";
import { isUnitId } from "../../../shared/workflow/unit.ts";
import { readUnitName } from "../../../shared/workflow/unit-names.ts";

const OLD = day("2024-05-01");
const NEW = day("2026-10-01");

describe("a unit's name is an id on the map of the day", () => {
  test.each<[text: string, old: string | null, now: string | null]>([
    ["Sở Y tế tỉnh Lào Cai", "63:10/so-y-te", "34:15/so-y-te"],
    ["SỞ Y TẾ TỈNH LÀO CAI", "63:10/so-y-te", "34:15/so-y-te"],
    ["So Y te tinh Lao Cai", "63:10/so-y-te", "34:15/so-y-te"],
    ["Sở Y tế tỉnh Lào Cai".normalize("NFD"), "63:10/so-y-te", "34:15/so-y-te"],
    ["Lào Cai - Sở Y tế", "63:10/so-y-te", "34:15/so-y-te"],
    ["Giám đốc Sở Y tế tỉnh Lào Cai", "63:10/so-y-te", "34:15/so-y-te"],
    ["Sở Nội vụ Hà Nội", "63:01/so-noi-vu", "34:01/so-noi-vu"],
    ["Sở NV TP. Hà Nội", "63:01/so-noi-vu", "34:01/so-noi-vu"],
    ["Sở GD&ĐT TP.HCM", "63:79/so-giao-duc-va-dao-tao", "34:79/so-giao-duc-va-dao-tao"],
    ["Sở Giáo dục - Đào tạo Tp. Hồ Chí Minh", "63:79/so-giao-duc-va-dao-tao", "34:79/so-giao-duc-va-dao-tao"],
    ["Sở LĐ-TB&XH tỉnh Đăk Lăk", "63:66/so-lao-dong-thuong-binh-va-xa-hoi", "34:66/so-lao-dong-thuong-binh-va-xa-hoi"],
    [
      "Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh",
      "63:27/ban-quan-ly-cac-khu-cong-nghiep",
      "34:24/ban-quan-ly-cac-khu-cong-nghiep",
    ],
    ["Bảo hiểm xã hội tỉnh Cà Mau", "63:96/bao-hiem-xa-hoi", "34:96/bao-hiem-xa-hoi"],
    ["UBND tỉnh Lào Cai", "63:10", "34:15"],
    ["Ủy ban nhân dân tỉnh Thanh Hoá", "63:38", "34:38"],
    ["HĐND tỉnh Cà Mau", "63:96/hdnd", "34:96/hdnd"],
    ["Đoàn ĐBQH tỉnh Lào Cai", "63:10/doan-dbqh", "34:15/doan-dbqh"],
    ["Đoàn đại biểu Quốc hội tỉnh Lào Cai", "63:10/doan-dbqh", "34:15/doan-dbqh"],
    ["VP Đoàn ĐBQH & HĐND tỉnh Lai Châu", "63:12/van-phong-doan-dbqh-va-hdnd", "34:12/van-phong-doan-dbqh-va-hdnd"],
    ["Tỉnh ủy Lào Cai", "63:10/tinh-uy", "34:15/tinh-uy"],
    ["BTC Tỉnh ủy Lào Cai", "63:10/ban-to-chuc-tinh-uy", "34:15/ban-to-chuc-tinh-uy"],
    ["Ban Tổ chức Thành ủy Hà Nội", "63:01/ban-to-chuc-thanh-uy", "34:01/ban-to-chuc-thanh-uy"],
    ["Lào Cai", "63:10", "34:15"],
    ["T. Lào Cai", "63:10", "34:15"],
    ["HN", "63:01", "34:01"],
    ["UBND thành phố Bắc Ninh", "63:27/thanh-pho-bac-ninh", "34:24"],
    ["Sở Nội vụ thành phố Huế", "63:46/so-noi-vu", "34:46/so-noi-vu"],
    ["UBND xã Bát Xát, tỉnh Lào Cai", "63:10/xa-bat-xat", "34:15/xa-bat-xat"],
    ["UBND phường Yên Bái, tỉnh Lào Cai", "63:10/phuong-yen-bai", "34:15/phuong-yen-bai"],
    ["Bộ Nội vụ", "bo-noi-vu", "bo-noi-vu"],
    ["Vụ Tổ chức cán bộ, Bộ Nội vụ", "bo-noi-vu/vu-to-chuc-can-bo", "bo-noi-vu/vu-to-chuc-can-bo"],
    ["15", "63:15", "34:15"],
    ["Sở Y tế", null, null],
    ["Quân khu 2", null, null],
    ["", null, null],
  ])("“%s”: %s, then %s", (text, old, now) => {
    expect([readUnitName(text, OLD).id, readUnitName(text, NEW).id]).toEqual([old, now]);
  });

  test("of a province with a department for each of its official names", () => {
    for (const on of [OLD, NEW])
      for (const province of provincesOf(schemeOn(on))) {
        const { vi } = provinceTitle(province, on);
        expect(readUnitName(`Sở Nội vụ ${vi}`, on)).toMatchObject({ id: `${province.id}/so-noi-vu`, off: null });
        expect(readUnitName(`UBND ${vi}`, on)).toMatchObject({ id: province.id, department: null, off: null });
      }
  });

  test("typed in TCVN3, once its letters are read", () => {
    expect(readUnitName(fromLegacy("Së Y tÕ tØnh Lµo Cai", "tcvn3"), OLD).id).toBe("63:10/so-y-te");
  });

  test("is an id or nothing, whatever is typed", () => {
    const odd = ["x".repeat(300), "/ / /", "Sở 🏛 tỉnh Lào Cai", "tỉnh tỉnh tỉnh", "UBND", "63:99", "63:10/", "99", "-"];
    const ids = odd.flatMap((text) => [readUnitName(text, OLD).id, readUnitName(text, NEW).id]).filter((id) => id !== null);
    expect(ids.filter((id) => !isUnitId(id))).toEqual([]);
  });
});

describe("districts end with the old map", () => {
  test.each<[string, string | null]>([
    ["UBND huyện Bát Xát, tỉnh Lào Cai", "63:10/huyen-bat-xat"],
    ["Phòng Nội vụ huyện Bát Xát, Lào Cai", "63:10/phong-noi-vu-huyen-bat-xat"],
    ["UBND TP Lào Cai, tỉnh Lào Cai", "63:10/thanh-pho-lao-cai"],
    ["UBND quận 1, TP Hồ Chí Minh", "63:79/quan-1"],
    ["UBND Q. Ba Đình - Hà Nội", "63:01/quan-ba-dinh"],
    ["UBND thị xã Sa Pa, tỉnh Lào Cai", "63:10/thi-xa-sa-pa"],
    ["Thành ủy Thủ Đức, TP Hồ Chí Minh", "63:79/thanh-uy-thu-duc"],
    ["Huyện ủy Bát Xát", null],
  ])("“%s” is %s in 2024 and is said in 2026", (text, old) => {
    expect(readUnitName(text, OLD)).toMatchObject({ id: old, off: null });
    expect(readUnitName(text, NEW)).toMatchObject({ id: null, off: { kind: "district" } });
  });

  test.each([
    "Sở Quản lý đất đai tỉnh Lào Cai",
    "Cục Hải quan tỉnh Quảng Ninh",
    "Cơ quan Ủy ban Kiểm tra Tỉnh ủy Sơn La",
    "Liên hiệp các Hội tỉnh Lào Cai",
  ])("“%s” is no district", (text) => {
    expect(unitPlace(text, NEW).off).toBeNull();
  });
});

describe("a province of the other map", () => {
  test.each<[string, string]>([
    ["Sở Y tế tỉnh Yên Bái", "63:15"],
    ["UBND tỉnh Hà Giang", "63:02"],
    ["Ban Tổ chức Tỉnh ủy Thái Bình", "63:34"],
    ["Bình Dương", "63:74"],
    ["63:15/so-noi-vu", "63:15"],
  ])("“%s” has no id in 2026: it was %s", (text, id) => {
    expect(readUnitName(text, NEW)).toMatchObject({ id: null, off: { kind: "province", province: { id } } });
  });

  test.each(["Bệnh viện Đa khoa Yên Bái", "Trường Cao đẳng Thái Bình", "phường Bến Tre"])(
    "“%s” may go on under the old name",
    (text) => {
      expect(readUnitName(text, NEW)).toMatchObject({ id: null, off: null });
    },
  );

  test("on the last day of the old map nothing is said", () => {
    expect(readUnitName("Sở Y tế tỉnh Yên Bái", day("2025-06-30"))).toMatchObject({ id: "63:15/so-y-te", off: null });
  });
});
