import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifestFaults, ruleFaults } from "../../scripts/manifest-faults.ts";

const ROOT = new URL("../../", import.meta.url);
const MANIFEST = readFileSync(new URL("manifest.xml", ROOT), "utf8");

/** What lies in the pane's public folder at a path. */
function icon(path: string): Uint8Array | null {
  const file = new URL(`addin/public${path}`, ROOT);
  return existsSync(file) ? readFileSync(file) : null;
}

const without = (text: string, by = "") => {
  expect(MANIFEST).toContain(text);
  return MANIFEST.replace(text, by);
};

test("the manifest passes the schemas and the rules beyond them, and its icons lie where it says", async () => {
  expect(await manifestFaults(MANIFEST, icon)).toEqual([]);
});

/** Excel and admin centres take another manifest for a new one only when its version is higher. */
const LAST = { version: "1.1.0.0", hash: "41c855c22695e030" };

test("a manifest that says something else has a higher version: whoever changes it raises that, and writes both above", () => {
  const [, version] = /<Version>([\d.]+)<\/Version>/.exec(MANIFEST) ?? [];
  const hash = createHash("sha256").update(MANIFEST).digest("hex").slice(0, 16);
  expect({ version, hash }).toEqual(LAST);
});

test("the pane is the page that the build makes for Excel", () => {
  expect(MANIFEST).toContain('<bt:Url id="Pane.Url" DefaultValue="https://localhost:8787/excel"/>');
  expect(existsSync(new URL("addin/excel.html", ROOT))).toBe(true);
});

/** What stands between an element's tags, by its id. */
const control = (id: string): string => new RegExp(`<Control[^>]*id="${id}">[\\s\\S]*?</Control>`).exec(MANIFEST)?.[0] ?? "";
const said = (id: string): readonly (string | undefined)[] => {
  const [, vi, en] =
    new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"><bt:Override Locale="en-US" Value="([^"]*)"`).exec(MANIFEST) ?? [];
  return [vi, en];
};

describe("the group Kế Hoạch", () => {
  test.each([
    ["KeHoach.Check", "Check", "ExecuteFunction", "Kiểm tra", "Check"],
    ["KeHoach.Fill", "Fill", "ExecuteFunction", "Điền công thức", "Fill formulas"],
    ["KeHoach.OpenPane", "Open", "ShowTaskpane", "Mở bảng", "Open pane"],
  ])("has %s with its words in both languages and its own icon in every size", (id, name, action, vi, en) => {
    const text = control(id);
    expect(said("Group.Label")).toEqual(["Kế Hoạch", "Kế Hoạch"]);
    expect(said(`${name}.Label`)).toEqual([vi, en]);
    expect(said(`${name}.Tip`).every((tip) => (tip?.length ?? 0) > 40)).toBe(true);
    expect(text).toContain(`<Action xsi:type="${action}">`);
    const sizes = [...text.matchAll(/size="(\d+)" resid="([^"]*)"/g)].map(([, size, resid]) => [size, resid]);
    expect(sizes).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"].map((size) => [size, `${name}.${size}`]));
  });

  test("has three buttons, and no icon that another button has", () => {
    expect(MANIFEST.match(/<Control /g)).toHaveLength(3);
    const drawings = ["check", "fill", "open", "icon"].flatMap((name) =>
      [16, 32, 80].map((size) => icon(`/icons/${name}-${size}.png`)),
    );
    const contents = drawings.map((bytes) => (bytes ? Buffer.from(bytes).toString("base64") : ""));
    expect(new Set(contents).size).toBe(12);
  });
});

test("sheets find the functions under KEHOACH, on the pane's own page", () => {
  expect(MANIFEST).toContain('<ExtensionPoint xsi:type="CustomFunctions">');
  expect(said("Functions.Name")).toEqual(["KEHOACH", "KEHOACH"]);
  expect(MANIFEST).toContain('DefaultValue="https://localhost:8787/functions.json"');
  expect(existsSync(new URL("addin/public/functions.json", ROOT))).toBe(true);
  expect(MANIFEST.indexOf("<AllFormFactors>")).toBeLessThan(MANIFEST.indexOf("<DesktopFormFactor>"));
});

describe("the schemas find", () => {
  test.each([
    [
      "a wrong order",
      without("<DefaultLocale>vi-VN</DefaultLocale>").replace("</OfficeApp>", "<DefaultLocale>vi-VN</DefaultLocale></OfficeApp>"),
    ],
    ["a version that is none", without("<Version>1.1.0.0</Version>", "<Version>một</Version>")],
    ["an unknown lifetime", without('lifetime="long"', 'lifetime="forever"')],
    ["a name over 32 characters", MANIFEST.replaceAll("Page.Url", "P".repeat(33))],
    ["a text over 125 characters in a button", without('DefaultValue="Điền công thức"', `DefaultValue="${"x".repeat(126)}"`)],
  ])("%s", async (_, xml) => {
    expect(await manifestFaults(xml)).not.toEqual([]);
  });
});

describe("the rules beyond the schemas find", () => {
  test.each([
    [
      "a resource that is not there",
      without('<bt:Url id="Page.Url" DefaultValue="https://localhost:8787/"/>'),
      'No resource is named "Page.Url"',
    ],
    [
      "a resource that nothing uses",
      without('<LearnMoreUrl resid="Page.Url"/>', '<LearnMoreUrl resid="Pane.Url"/>'),
      'The resource "Page.Url" is not used',
    ],
    [
      "a resource defined twice",
      without('id="Icon.20" Default', 'id="Icon.16" Default'),
      'The resource "Icon.16" is defined twice',
    ],
    ["one id for two things", without('id="KeHoach.OpenPane"', 'id="KeHoach.Group"'), 'The id "KeHoach.Group" is used twice'],
    [
      "an address without https",
      without('"https://localhost:8787/icons/icon-16.png"', '"http://localhost:8787/icons/icon-16.png"'),
      "Not https",
    ],
    [
      "an address of another origin",
      without('"https://localhost:8787/icons/icon-16.png"', '"https://example.vn/icons/icon-16.png"'),
      "another origin",
    ],
    [
      "a wildcard domain",
      without("  <Hosts>", "  <AppDomains><AppDomain>https://*.example.vn</AppDomain></AppDomains>\n  <Hosts>"),
      "wildcard",
    ],
    [
      "a shared runtime asked of every Excel",
      without('<Set Name="ExcelApi" MinVersion="1.1"/>', '<Set Name="SharedRuntime" MinVersion="1.1"/>'),
      "older Excel would not list",
    ],
    [
      "a pane apart from its runtime",
      without('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Page.Url"/>'),
      "different pages",
    ],
    [
      "functions on another page than the pane",
      without('<Page><SourceLocation resid="Pane.Url"/></Page>', '<Page><SourceLocation resid="Page.Url"/></Page>'),
      "different pages",
    ],
    [
      "an Excel that is too old for the pane",
      without('<bt:Set Name="ExcelApi" MinVersion="1.9"/>', '<bt:Set Name="ExcelApi" MinVersion="1.4"/>'),
      "does not require ExcelApi 1.9",
    ],
    [
      "a newer Excel asked of everybody",
      without('<Set Name="ExcelApi" MinVersion="1.1"/>', '<Set Name="ExcelApi" MinVersion="1.9"/>'),
      "older Excel would not list",
    ],
    [
      "two addresses of the pane",
      without(
        '<SourceLocation DefaultValue="https://localhost:8787/excel"/>',
        '<SourceLocation DefaultValue="https://localhost:8787/"/>',
      ),
      "two addresses",
    ],
    [
      "an icon without its largest size",
      without('<bt:Image size="80" resid="Icon.80"/></Icon>', "</Icon>"),
      "no image of 80 pixels",
    ],
    ["a text that is not in English", without('<Override Locale="en-US" Value="Kế Hoạch: training plans"/>'), "Not in English"],
    ["another default language", without("<DefaultLocale>vi-VN<", "<DefaultLocale>en-US<"), "DefaultLocale is not vi-VN"],
  ])("%s", (_, xml, fault) => {
    expect(ruleFaults(xml).join("\n")).toContain(fault);
  });

  test("an icon that is not there, and one of another size", async () => {
    expect(await manifestFaults(MANIFEST, () => null)).toHaveLength(34);
    expect((await manifestFaults(MANIFEST, () => icon("/icons/icon-16.png"))).join("\n")).toContain("Not a PNG of 80 by 80");
  });
});
