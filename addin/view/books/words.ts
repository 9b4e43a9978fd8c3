/** The words of comparing and merging in the language chosen, with their looks. */
import { booksTextFor } from "../../text/books/text.ts";
import type { BooksText } from "../../text/books/vi.ts";
import "../../style/books.css";
import { useApp } from "../hooks.ts";

export function useWords(): BooksText {
  const { state } = useApp();
  return booksTextFor(state.locale);
}
