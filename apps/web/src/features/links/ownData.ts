import type { components } from '../../api/schema.js';

export type OwnData = components['schemas']['OwnData'];
export type OwnRequest = OwnData['requests'][number];

export const OWN_DATA = [['get', '/api/links/{token}/own-data']];
