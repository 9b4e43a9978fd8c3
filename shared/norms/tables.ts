/** The two tables of the import sheet, by their header words. */
import { certain, field } from "../sheet/field-words.ts";
import type { TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const needs =
  (...names: readonly string[]) =>
  (found: ReadonlySet<string>): boolean =>
    names.every((name) => found.has(name));

export const NORM_TABLE: TableSpec = {
  kind: "norms",
  title: t("Định mức công tác phí ở nước ngoài", "Norms of travel abroad"),
  keyFields: ["country", "usdPerDay"],
  nameField: "country",
  fields: [
    field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt)$/)]),
    field("country", t("Nước", "Country"), [certain(/^(ten )?(nuoc|quoc gia)/)]),
    field("item", t("Khoản chi", "Item"), [certain(/^khoan( chi)?$/)]),
    field("standard", t("Tiêu chuẩn", "Standard"), [certain(/^tieu chuan|^muc (a|b)/)]),
    field("usdPerDay", t("Mức chi (USD/ngày)", "USD a day"), [certain(/usd.*ngay|ngay.*usd/)]),
    field("legalBasis", t("Căn cứ", "Legal basis"), [certain(/^(can cu|van ban)/)]),
    field("from", t("Áp dụng từ ngày", "From"), [certain(/^(ap dung |hieu luc )?tu ngay$|^ap dung tu|^hieu luc tu/)]),
    field("to", t("Áp dụng đến ngày", "To"), [certain(/^(ap dung |hieu luc )?den ngay$|^ap dung den|^hieu luc den/)]),
  ],
  accepts: needs("country", "item", "usdPerDay"),
};

export const RATE_TABLE: TableSpec = {
  kind: "rates",
  title: t("Tỷ giá", "Rates of exchange"),
  keyFields: ["vnd", "on"],
  nameField: "currency",
  fields: [
    field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt)$/)]),
    field("currency", t("Ngoại tệ", "Currency"), [certain(/^(ngoai te|dong tien|tien te)$/)]),
    field("vnd", t("Tỷ giá (đồng)", "Rate (đồng)"), [certain(/^(ty|ti) gia/)]),
    field("on", t("Ngày công bố", "Published on"), [certain(/^ngay/)]),
    field("source", t("Nguồn", "Source"), [certain(/^nguon/)]),
  ],
  accepts: needs("vnd", "on"),
};
