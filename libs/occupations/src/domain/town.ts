/** A point on earth, decimal degrees (WGS 84). */
export interface GeoPoint {
  lat: number;
  lon: number;
}

export interface Town extends GeoPoint {
  /** Official name, with hyphens and accents: `Sin-le-Noble`. */
  name: string;
  /** Code of the commune, five digits; not the postcode. */
  insee: string;
  /** Main postcode. */
  postcode: string;
  /** All postcodes, the main one first. A postcode may be shared by several towns (59287: Guesnain, Lewarde). */
  postcodes: readonly string[];
}
