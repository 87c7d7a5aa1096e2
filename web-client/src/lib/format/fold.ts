/** Lower case without diacritics, as the server searches: "Nem Lai Vung" is found by "nem lai vung". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐð]/gu, 'd')
    .replace(/Ð/gu, 'd')
    .toLowerCase();
}
