/** The add-in's manifest for another address than the one it is kept with. */
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const HOME_ADDRESS = "https://localhost:8787";

/** What the person asked for cannot be an address of the pane; the message says why. */
export class WrongAddress extends Error {}

export function manifestFor(xml: string, address: string): string {
  return xml.replaceAll(HOME_ADDRESS, address);
}

/** The address that `--url https://…` or `--port N` names. */
export function addressOf(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: { url: { type: "string" }, port: { type: "string" } } });
  const port = values.port === undefined ? undefined : portOf(values.port);
  const address = values.url ?? (port === undefined ? HOME_ADDRESS : `https://localhost:${port}`);
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new WrongAddress(`Excel opens https addresses only, not "${address}"`);
  }
  const { origin, pathname } = new URL(address);
  if (pathname !== "/") throw new WrongAddress(`Give the address without a path: ${origin}`);
  return origin;
}

/** Microsoft's helpers for scripts of add-ins; of their usage data nothing is sent, that is done by commands which are not called here. */
interface MicrosoftHelpers {
  parseNumber(value: unknown, message: string): number | undefined;
  logErrorMessage(message: unknown): void;
}

export function microsoftHelpers(): MicrosoftHelpers {
  // The package's own types do not say what its helpers take.
  return createRequire(import.meta.url)("office-addin-cli") as MicrosoftHelpers;
}

function portOf(value: string): number | undefined {
  try {
    return microsoftHelpers().parseNumber(value, `--port must be a number, not "${value}"`);
  } catch (error) {
    throw new WrongAddress(error instanceof Error ? error.message : String(error));
  }
}
