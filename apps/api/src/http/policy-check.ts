import { type INestApplication } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION } from '#identity';

/** @throws Error naming every route without a policy: the program does not start with a door that nobody thought about. */
export function requirePolicies(app: INestApplication): void {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const open: string[] = [];
  for (const { instance } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, (...parameters: unknown[]) => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name];
      if (!method || reflector.get(METHOD_METADATA, method) === undefined) continue;
      if (!reflector.get(PERMISSION, method)) open.push(`${prototype.constructor.name}.${name}`);
    }
  }
  if (open.length) throw new Error(`These routes name no policy: ${open.join(', ')}.`);
}
