type Name = string | null | undefined;

/** From the smallest to the largest; a place that is recorded by its district alone bears one name, not twice the same. */
export const namesOfPlace = (...names: Name[]): string[] => [
  ...new Set(names.filter((name): name is string => Boolean(name))),
];
export const placeText = (...names: Name[]): string => namesOfPlace(...names).join(', ');
