/**
 * What is wrong with an Office manifest: first by Microsoft's schemas, then by the rules that no schema can express. Used by the tests and by
 * the commands that write manifests for other addresses. Returns sentences; none means that the manifest is good.
 */
import { readdirSync, readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const SCHEMAS = new URL("../tests/fixtures/manifest-xsd/", import.meta.url);
const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";
const ICON_SIZES = ["16", "32", "80"];

/** What lies at a path of our own origin; null when nothing does. */
export type FindIcon = (path: string) => Uint8Array | null;

export async function manifestFaults(xml: string, icon?: FindIcon): Promise<string[]> {
  const schema = await schemaFaults(xml);
  return schema.length > 0 ? schema : [...ruleFaults(xml), ...(icon ? iconFaults(xml, icon) : [])];
}

async function schemaFaults(xml: string): Promise<string[]> {
  const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd"));
  const preload = files.map((fileName) => ({ fileName, contents: readFileSync(new URL(fileName, SCHEMAS), "utf8") }));
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: preload.filter(({ fileName }) => fileName === MAIN_SCHEMA),
    preload: preload.filter(({ fileName }) => fileName !== MAIN_SCHEMA),
  });
  return errors.map(({ message }) => message);
}

/** The functions that the buttons of a manifest call by name. */
export function commandNames(xml: string): string[] {
  return all(xml, /<FunctionName>([^<]*)<\/FunctionName>/g);
}

/** Of a manifest that passes the schemas. */
export function ruleFaults(xml: string): string[] {
  const text = xml.replace(/<!--[\s\S]*?-->/g, "");
  return [...resourceFaults(text), ...addressFaults(text), ...runtimeFaults(text), ...iconSizeFaults(text), ...nameFaults(text)];
}

/** Every resid names one resource, and every resource is used. */
function resourceFaults(text: string): string[] {
  const ids = all(text, /<bt:(?:Image|Url|String) id="([^"]*)"/g);
  const used = all(text, /\bresid="([^"]*)"/g);
  return [
    ...repeated(ids).map((id) => `The resource "${id}" is defined twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `No resource is named "${id}"`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource "${id}" is not used`),
    ...repeated(all(text, /<(?:Group|Control|CustomTab)\b[^>]*\bid="([^"]*)"/g)).map((id) => `The id "${id}" is used twice`),
  ];
}

/** All addresses are https and of the pane's origin, or of an origin that is listed. */
function addressFaults(text: string): string[] {
  const domains = all(text, /<AppDomain>([^<]*)<\/AppDomain>/g);
  const urls = all(text, /="(https?:\/\/[^"]*)"/gi).filter(
    (url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url),
  );
  const [pane = ""] = all(text, /<SourceLocation DefaultValue="([^"]*)"/g);
  const own = [originOf(pane), ...domains.map(originOf)];
  return [
    ...domains.filter((domain) => domain.includes("*")).map((domain) => `AppDomain has a wildcard: ${domain}`),
    ...urls.filter((url) => !url.startsWith("https://")).map((url) => `Not https: ${url}`),
    ...urls.filter((url) => !own.includes(originOf(url))).map((url) => `Of another origin that is no AppDomain: ${url}`),
  ];
}

/** With a shared runtime the pane, its functions and its commands are one page, and the add-in stays in the list where there is none. */
function runtimeFaults(text: string): string[] {
  const faults: string[] = [];
  const [base = "", overrides = ""] = text.split(/<VersionOverrides\b/);
  if (/Name="SharedRuntime"/.test(base))
    faults.push("SharedRuntime is required outside VersionOverrides: older Excel would not list the add-in");
  if (/Name="ExcelApi" MinVersion="(?!1\.1")/.test(base))
    faults.push("ExcelApi is required outside VersionOverrides: older Excel would not list the add-in");
  if (!/Name="SharedRuntime"/.test(overrides)) faults.push("VersionOverrides does not require SharedRuntime");
  if (!/<Hosts>/.test(base)) faults.push("Hosts is missing");
  const pages = all(
    overrides,
    /<(?:Runtime|FunctionFile|(?:Page|Action xsi:type="ShowTaskpane")>\s*<SourceLocation)\b[^>]*resid="([^"]*)"/g,
  );
  if (new Set(pages).size !== 1)
    faults.push(`Runtime, FunctionFile, Page and SourceLocation name different pages: ${pages.join(", ")}`);
  if (!/Name="ExcelApi" MinVersion="1\.9"/.test(overrides)) faults.push("VersionOverrides does not require ExcelApi 1.9");
  const [paneId = ""] = pages;
  const [url] = all(text, new RegExp(`<bt:Url id="${paneId.replaceAll(".", "\\.")}" DefaultValue="([^"]*)"`, "g"));
  const [pane] = all(base, /<SourceLocation DefaultValue="([^"]*)"/g);
  if (url !== pane) faults.push(`The pane has two addresses: ${pane} and ${url}`);
  if (/<TaskpaneId>/.test(overrides)) faults.push("TaskpaneId cannot stand beside a shared runtime");
  return faults;
}

function iconSizeFaults(text: string): string[] {
  const missing: string[] = [];
  for (const icon of all(text, /<Icon>([\s\S]*?)<\/Icon>/g)) {
    const sizes = all(icon, /size="(\d+)"/g);
    missing.push(...ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `An icon has no image of ${size} pixels`));
  }
  return missing;
}

/** The default language is Vietnamese, and every text stands in English too. */
function nameFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.includes("<DefaultLocale>vi-VN</DefaultLocale>")) faults.push("DefaultLocale is not vi-VN");
  if (!/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/.test(text)) faults.push("Version does not have four parts");
  const texts = all(
    text,
    /(<(?:DisplayName|Description|bt:String)\b[^>]*DefaultValue="[^"]*"[^>]*(?:\/>|>[\s\S]*?<\/(?:DisplayName|Description|bt:String)>))/g,
  );
  faults.push(...texts.filter((one) => !one.includes('Locale="en-US"')).map((one) => `Not in English: ${one.slice(0, 80)}`));
  return faults;
}

function iconFaults(xml: string, icon: FindIcon): string[] {
  const named = all(xml, /<(?:IconUrl|HighResolutionIconUrl|bt:Image)\b[^>]*DefaultValue="([^"]*)"/g);
  return named.flatMap((url) => {
    const bytes = icon(new URL(url).pathname);
    if (!bytes) return [`No file for ${url}`];
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47;
    return isPng && view.getUint32(16) === size && view.getUint32(20) === size ? [] : [`Not a PNG of ${size} by ${size}: ${url}`];
  });
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** What the first group of a pattern matches, everywhere. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
