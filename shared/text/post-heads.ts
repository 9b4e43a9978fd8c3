/** The words with which a post begins, in the spelling of `normalPost`, and what they say of it. */

/**
 * `vice-chair` and `delegation-deputy` may be listed in Decision 1641 (the body decides); a `leader` leads or manages; a `member` sits in
 * a body; `staff` has a rank; a `servant` works for whoever is named behind; a `professional` is a public employee.
 */
export type HeadKind = "vice-chair" | "delegation-deputy" | "leader" | "member" | "staff" | "servant" | "professional";

export interface Head {
  readonly words: readonly string[];
  readonly kind: HeadKind;
  readonly leads: boolean;
}

/** Professionals who lead all the same. */
const LEADING_PROFESSIONALS = "hieu truong,pho hieu truong,truong khoa,pho truong khoa,truong bo mon";

const BY_KIND: Readonly<Record<HeadKind, string>> = {
  "vice-chair": "pct",
  "delegation-deputy": "ptd",
  professional:
    `${LEADING_PROFESSIONALS},vien chuc,giang vien,giao vien,bac si,bs,y si,dieu duong,duoc si,nghien cuu vien,bien tap vien,` +
    "phong vien,huong dan vien,giao su",
  leader:
    "chu tich,bi thu,pho bi thu,pbt,tong bi thu,giam doc,gd,pho giam doc,pho gd,pgd,tong giam doc,pho tong giam doc,truong phong," +
    "pho truong phong,ptp,pho tp,pho phong,truong ban,pho truong ban,pho ban,chanh van phong,pho chanh van phong,cvp,pcvp,chanh vp,pho chanh vp,pho vp," +
    "pho van phong,chanh thanh tra,pho chanh thanh tra,vu truong,pho vu truong,cuc truong,pho cuc truong,chi cuc truong," +
    "pho chi cuc truong,tong cuc truong,vien truong,pho vien truong,chanh an,pho chanh an,chu nhiem,pho chu nhiem,truong doan," +
    "truong cong an,chi huy truong,pho chi huy truong,chinh uy,tong bien tap,pho tong bien tap,thu truong,bo truong,doi truong," +
    "pho doi truong,hat truong,tram truong,tong thu ky,lanh dao,uvbtv,uy vien btv,uv btv,uvtv,uy vien ban thuong vu," +
    "uy vien thuong vu,uy vien thuong truc,pho",
  member: "tinh uy vien,thanh uy vien,huyen uy vien,tuv,uy vien,uv,uvbch,dang uy vien,dbqh,dai bieu,cong chuc,can bo",
  staff: "chuyen vien,cv,cvc,can su,nhan vien,ke toan,van thu,thanh tra vien,kiem sat vien,cong tac vien",
  servant: "tro ly,thu ky,lai xe,giup viec",
};

/** Heads by their first word, longest first: "pho giam doc" before "pho". */
export const HEADS: ReadonlyMap<string, readonly Head[]> = headsByFirstWord();

/** Somebody who helps, named by what he does: "giúp việc". */
export const SERVANT: Head = { words: ["giup", "viec"], kind: "servant", leads: false };

function headsByFirstWord(): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  const leading = new Set(LEADING_PROFESSIONALS.split(","));
  for (const kind of ["vice-chair", "delegation-deputy", "professional", "leader", "member", "staff", "servant"] as const) {
    for (const phrase of BY_KIND[kind].split(",")) {
      const words = phrase.split(" ");
      const leads = kind === "vice-chair" || kind === "delegation-deputy" || kind === "leader" || leading.has(phrase);
      const first = words[0] ?? "";
      heads.set(first, [...(heads.get(first) ?? []), { words, kind, leads }]);
    }
  }
  for (const known of heads.values()) known.sort((a, b) => b.words.length - a.words.length);
  return heads;
}

/**
 * The head at a word. Titles of members, ranks and a bare "phó" count only where a post can begin, for they also stand in names of
 * bodies and places ("Vụ Tổ chức cán bộ", "thị trấn Phố Ràng").
 */
export function headAt(words: readonly string[], at: number, begins: boolean): Head | undefined {
  return HEADS.get(words[at] ?? "")?.find((head) => {
    const anywhere = head.leads && head.kind !== "professional" && !(head.words.length === 1 && head.words[0] === "pho");
    return (begins || anywhere) && head.words.every((word, index) => words[at + index] === word);
  });
}
