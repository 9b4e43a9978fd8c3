/** The words of a problem, with the name that they carry: of a sheet, of cells, of Excel's own error. */
export interface Words {
  readonly vi: (name: string) => string;
  readonly en: (name: string) => string;
}
