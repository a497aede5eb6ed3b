/** What changes when a request about somebody's own data does. */
export const AFTER_RIGHTS = [
  ['get', '/api/tenants/{id}/own-requests'],
  ['get', '/api/my-day'],
  ['get', '/api/home'],
];
