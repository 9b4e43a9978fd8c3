import { describe, expect, it } from "vitest";
import { fundingName, isSponsored, readFunding } from "../../../shared/text/funding.ts";

describe("who pays", () => {
  it.each([
    ["NSNN", ["state"]],
    ["Ngân sách nhà nước", ["state"]],
    ["Ngân sách Nhà nước cấp về Bộ Nội vụ", ["state-ministry"]],
    ["NSNN (BNV)", ["state-ministry"]],
    ["Kinh phí Bộ Nội vụ", ["state-ministry"]],
    ["Ngân sách tỉnh", ["local"]],
    ["Ngân sách địa phương", ["local"]],
    ["NSĐP", ["local"]],
    ["NSNN và ngân sách địa phương", ["state", "local"]],
    ["Kinh phí của cơ quan quản lý, sử dụng cán bộ", ["agency"]],
    ["Kinh phí cơ quan", ["agency"]],
    ["NSNN cấp về Bộ Nội vụ; kinh phí của đơn vị", ["state-ministry", "agency"]],
    ["Tài trợ nước ngoài", ["sponsor-foreign"]],
    ["JICA tài trợ", ["sponsor-foreign"]],
    ["Tài trợ trong nước", ["sponsor-domestic"]],
    ["Tài trợ của tổ chức trong và ngoài nước", ["sponsor-domestic", "sponsor-foreign"]],
    ["Tài trợ", ["sponsor"]],
    ["NSNN, tài trợ nước ngoài", ["state", "sponsor-foreign"]],
    ["Tự túc", ["own"]],
  ])("%s: %j", (text, sources) => {
    expect(readFunding(text)).toEqual({ kind: "read", sources });
  });

  it("has one name however it is typed, and keeps what says more", () => {
    const names = ["NSNN", "Ngân sách Nhà nước", "NS nhà nước", "NSĐP", "NSNN cấp về Bộ Nội vụ", "constructor", ""].map(
      fundingName,
    );
    expect(names).toEqual([
      ...["Ngân sách nhà nước", "Ngân sách nhà nước", "Ngân sách nhà nước", "Ngân sách địa phương"],
      ...["NSNN cấp về Bộ Nội vụ", "constructor", ""],
    ]);
  });

  it.each(["", "-", "Không"])("%j says nothing", (text) => {
    expect(readFunding(text)).toEqual({ kind: "empty", sources: [] });
  });

  it("does not guess", () => {
    expect(readFunding("theo quy định").kind).toBe("unclear");
  });

  it("asks whether a sponsor pays any of it", () => {
    expect(isSponsored(readFunding("NSNN, tài trợ nước ngoài"))).toBe(true);
    expect(isSponsored(readFunding("NSNN"))).toBe(false);
  });
});
