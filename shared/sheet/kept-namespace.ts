/** The one custom XML part of ours in a workbook, known by the namespace of its root; `shared/kept` reads and writes what it holds. */
export const KEPT_NAMESPACE = "urn:ke-hoach:kept:1";
