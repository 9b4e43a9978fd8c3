/**
 * Hears from Excel what people change. Events come late, twice, or not at all: each is a hint where to look again, never what stands there.
 * What is ours (`own-writes.ts`) is not told; what co-authors do is, for it is looked at like everything else, and nothing is ever written.
 */
import { parseRange, type Rect } from "../../../shared/sheet/address.ts";
import type { ExcelHost } from "./excel-host.ts";
import type { ChangeEvent, OwnWrites } from "./own-writes.ts";

/** Cells of a sheet to look at again; `null` where rows, sheets or more than can be told have changed. */
export type Hint = { readonly sheet: string; readonly areas: readonly Rect[] } | null;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Resolves with how to stop listening, once Excel has heard of it. */
export async function watchExcel(host: ExcelHost, own: OwnWrites, tell: (hint: Hint) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers: Handler[] = [];
  const unlessOurs =
    <E extends object>(hintOf: (event: E) => Hint) =>
    async (event: E): Promise<void> => {
      if (!own.caused(sourceOf(event))) tell(hintOf(event));
    };
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    handlers.push(worksheets.onChanged.add(unlessOurs((event: Excel.WorksheetChangedEventArgs) => hintOf(event, names))));
    // What moves rows, and sheets that come or go, are told as one: look at everything.
    const all = unlessOurs<object>(() => null);
    handlers.push(worksheets.onAdded.add(all), worksheets.onDeleted.add(all));
    if (host.supports("1.10")) handlers.push(worksheets.onRowSorted.add(all), worksheets.onColumnSorted.add(all));
    if (host.supports("1.13"))
      handlers.push(
        worksheets.onFormulaChanged.add(
          unlessOurs((event: Excel.WorksheetFormulaChangedEventArgs) =>
            together(
              event.formulaDetails.map(({ cellAddress }) => cellAddress),
              names.get(event.worksheetId),
            ),
          ),
        ),
      );
    if (host.supports("1.17")) handlers.push(worksheets.onNameChanged.add(all));
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
  });
  return async () => {
    const [first] = handlers;
    for (const handler of handlers) handler.remove();
    await first?.context.sync();
  };
}

/** Only some events say where they come from. */
function sourceOf(event: object): ChangeEvent {
  return "triggerSource" in event && typeof event.triggerSource === "string" ? { triggerSource: event.triggerSource } : {};
}

interface Changed {
  readonly address: string;
  readonly changeType: string;
  readonly worksheetId: string;
}

/** A paste of more than so many areas is looked at as a whole. */
const MOST_AREAS = 50;

function hintOf({ address, changeType, worksheetId }: Changed, names: ReadonlyMap<string, string>): Hint {
  return changeType === "RangeEdited" ? together(address.split(","), names.get(worksheetId)) : null;
}

/** Whole rows and columns have no corners, and sheets that came since have no name here. */
function together(addresses: readonly string[], sheet: string | undefined): Hint {
  const areas = addresses.map((address) => parseRange(address.trim().replace(/^.*!/, "")));
  const told = areas.filter((area) => area !== null);
  return sheet === undefined || told.length < areas.length || told.length > MOST_AREAS ? null : { sheet, areas: told };
}
