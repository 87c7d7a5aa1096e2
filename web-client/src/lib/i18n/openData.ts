import en from './en/openData.json';
import vi from './vi/openData.json';

/** Texts of the page about open data, in both languages: they come with the page alone. */
export const openDataTexts = { vi, en: en as typeof vi };
