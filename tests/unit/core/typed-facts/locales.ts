/** The languages that Candor speaks. */
export const locales = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'vi', 'id', 'pt-BR', 'es', 'fr', 'de', 'ar'] as const;
