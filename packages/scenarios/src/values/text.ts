export type Language = 'en' | 'fr';

/** The same text in English and French. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** A legal or official name; `fr: null` where the source gives no French name and none may be invented. */
export interface OfficialName {
  readonly en: string;
  readonly fr: string | null;
}
