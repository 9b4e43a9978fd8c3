/** The add-in's manifest for another address than the one it is kept with. Nothing else in it changes. */

const HOME_ADDRESS = "https://localhost:8787";

export function manifestFor(xml: string, address: string): string {
  return xml.replaceAll(HOME_ADDRESS, address);
}

/** The origin that somebody means by an address, or null: https, a host and perhaps a port, and nothing besides. */
export function originOf(given: string): string | null {
  if (!/^https:\/\/(?:[\p{L}\p{N}.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?\/?$/iu.test(given) || !URL.canParse(given)) return null;
  return new URL(given).origin;
}
