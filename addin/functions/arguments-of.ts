/** How many arguments each function has: all that the pane carries of them from the start. Excel adds one of its own after the last. */

export const ARGUMENTS_OF = { TUOI: 2, NGHIHUU: 3, CONLAI: 3, NHOM: 9, DUDIEUKIEN: 14 } as const;
