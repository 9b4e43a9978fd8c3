/**
 * What Excel calls by name: the buttons of the ribbon and the functions of sheets. Named as soon as Microsoft's script is there, because Excel
 * may start this page only to call one of them, with the pane closed; what they need is loaded, or waited for, when they are called. It is a
 * file of its own, `/functions.js`, which the manifest names.
 */
import { ARGUMENTS_OF } from "../functions/arguments-of.ts";
import { calculate } from "../functions/ask.ts";
import type { Answer, Argument } from "../functions/cells.ts";
import { countsFrom1904 } from "./date-system.ts";

/** What the buttons do, once the pane is there. */
export interface RibbonCommands {
  readonly checkWorkbook: () => Promise<void>;
  readonly showFormulas: () => Promise<void>;
}

/** Excel greys a button out, or says that the add-in is busy, until it hears that the command is over: whatever happens it is told in time. */
const PATIENCE_MS = 10_000;

let arrive: (commands: RibbonCommands) => void = () => {};
const arrived = new Promise<RibbonCommands>((resolve) => {
  arrive = resolve;
});

/** The pane is there: buttons pressed before have their turn now. */
export function openRibbon(commands: RibbonCommands): void {
  arrive(commands);
}

function associate(): void {
  if (typeof Office !== "undefined" && Office.actions) {
    for (const name of ["checkWorkbook", "showFormulas"] as const) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => pressed(name, event));
    }
  }
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, count] of Object.entries(ARGUMENTS_OF)) {
    CustomFunctions.associate(id, (...args: readonly unknown[]) => answered(id, argumentsOf(args, count)));
  }
}

/** Excel adds one of its own, about the call, after the last; what was left out before it is null, or not there at all. */
function argumentsOf(args: readonly unknown[], count: number): readonly Argument[] {
  const isAdded = (argument: unknown): boolean => typeof argument === "object" && argument !== null && !Array.isArray(argument);
  const given = args.slice(0, count);
  const end = given.findIndex(isAdded);
  // What is left are cells and ranges of cells: Excel hands over nothing else under our metadata.
  return (end < 0 ? given : given.slice(0, end)) as readonly Argument[];
}

/** Over as soon as the pane is shown and has begun: how far it is, and what went wrong, it says itself. */
async function pressed(name: keyof RibbonCommands, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const [commands] = await Promise.all([inTime(arrived), shown()]);
    void commands?.[name]();
  } finally {
    event.completed();
  }
}

/** Where the pane cannot be shown the work is done all the same: it is seen when the pane is opened. */
async function shown(): Promise<void> {
  try {
    await inTime(Office.addin.showAsTaskpane());
  } catch {
    // Said by Excel itself.
  }
}

function inTime<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))]);
}

/** Microsoft's functions runtime, as far as it is used here; its types are a package of their own. */
interface FunctionsRuntime {
  associate(id: string, of: (...args: readonly unknown[]) => Promise<Answer>): void;
  /** There once Excel calls functions, and not before. */
  readonly Error?: new (
    code: string,
    message: string,
  ) => Error;
  readonly ErrorCode?: { readonly invalidValue: string; readonly notAvailable: string };
}
declare const CustomFunctions: FunctionsRuntime | undefined;

const NOT_LOADED = "Chưa tải được phần tính của Kế Hoạch. Kiểm tra kết nối, rồi tính lại trang tính (Ctrl+Alt+F9).";

async function answered(id: string, args: readonly Argument[]): Promise<Answer> {
  const calculated = await calculate(id, args, await countsFrom1904());
  if ("answer" in calculated) return calculated.answer;
  throw "wrong" in calculated ? failure("invalidValue", calculated.wrong) : failure("notAvailable", NOT_LOADED);
}

/** #VALUE! or #N/A with the reason, which Excel shows beside the cell. */
function failure(code: keyof NonNullable<FunctionsRuntime["ErrorCode"]>, message: string): Error {
  const { Error: Failure, ErrorCode } = CustomFunctions ?? {};
  return Failure && ErrorCode ? new Failure(ErrorCode[code], message) : new Error(message);
}

associate();
