/** How many weeks the figures may look back, and how many they do unless somebody says otherwise: a quarter. */
export const windowWeeks = { least: 1, most: 520, usual: 13 } as const;
