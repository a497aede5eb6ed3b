import { findTown, type Town } from '#occupations';

/** The town of an address: by its name, else by its postcode; null when neither is known. */
export const townOfAddress = (postcode: string | null, city: string | null): Town | null =>
  (city ? findTown(city) : null) ?? (postcode ? findTown(postcode) : null);
