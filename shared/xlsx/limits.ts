/**
 * How much of a file is read. A plan of the whole country (20.000 people, 20 columns) is a file of 3 MB that unpacks to 20 MB, so
 * every limit leaves room for ten times that, and none lets a small file take the memory or the minutes of an old laptop.
 */

const MEGABYTE = 1024 * 1024;

/** Mail systems of offices stop at 20-25 MB; what is larger holds pictures, not rows. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** No office keeps a plan on more; each costs an opening. */
export const MAX_SHEETS = 500;

/** A workbook has about ten parts and one more for each sheet, picture or comment page. */
export const MAX_ENTRIES = 2_000;

/** Unpacked, all parts together, as the directory of the zip declares them; no part may unpack to more than it declares. */
export const MAX_INFLATED_BYTES = 200 * MEGABYTE;

/**
 * Sheets shrink 20-50 times and repetitive ones 100 times, the worst zip bomb 1.032 times. Below the floor no ratio can do harm.
 */
export const BOMB_RATIO = 250;
export const BOMB_FLOOR_BYTES = 32 * MEGABYTE;

/**
 * Cells kept in memory, over all sheets. A row costs its cells up to the last filled one; things kept beside the grid cost more
 * (`ASIDE_COST`). 20.000 × 20 is 400.000.
 */
export const MAX_CELLS = 10_000_000;

/** A formula, a mark, a merge or a text of its own takes about the memory of this many cells of a row. */
export const ASIDE_COST = 5;

/** Letters of a text made for one cell that take about the memory of one cell of a row. */
export const LETTERS_PER_CELL = 32;

/** Rows up to the last filled one, over all sheets: nobody downstream walks more than this. */
export const MAX_ROWS = 8 * 1_048_576;

/** The grid of Excel since 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Excel's own limit for the text of a cell; a longer one is cut there, as Excel would. */
export const MAX_CELL_TEXT = 32_767;

/** Excel's own limit of cell formats is 65.490. */
export const MAX_STYLES = 100_000;
