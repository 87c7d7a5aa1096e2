import en from './en/serviceStatus.json';
import vi from './vi/serviceStatus.json';

/** Texts of the page about the service, in both languages: they come with the page alone. */
export const serviceStatusTexts = { vi, en: en as typeof vi };
