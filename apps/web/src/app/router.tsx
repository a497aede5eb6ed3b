import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { useUser } from '../api/session.js';
import { type Audience, type FeaturePage, isFor } from '../features/feature.js';
import { features } from '../features/registry.js';
import { PublicFrame } from './PublicFrame.js';
import { RouteFailure } from './pages/Failure.js';
import { HomePage } from './pages/HomePage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { SetupPage } from './pages/SetupPage.js';
import { SignInPage } from './pages/SignInPage.js';
import { RootGate } from './RootGate.js';
import { Shell } from './Shell.js';

/** What is outside one's scope looks as if it did not exist, as in the API. */
function onlyFor(audience: Audience, Page: ComponentType): ComponentType {
  return function Guarded() {
    return isFor(audience, useUser().role) ? <Page /> : <NotFoundPage />;
  };
}

function toRoute({ path, for: audience, load }: FeaturePage): RouteObject {
  return {
    path,
    lazy: async () => {
      const { default: Page } = await load();
      return { Component: audience === 'public' ? Page : onlyFor(audience, Page) };
    },
  };
}

const pages = features.flatMap((feature) => feature.pages);

export const router = createBrowserRouter([
  {
    Component: RootGate,
    ErrorBoundary: RouteFailure,
    // Nothing to show while the first page's file loads: the gate shows its own waiting.
    HydrateFallback: () => null,
    children: [
      {
        Component: PublicFrame,
        children: [
          {
            ErrorBoundary: RouteFailure,
            children: [
              { path: '/sign-in', Component: SignInPage },
              { path: '/setup', Component: SetupPage },
              ...pages.filter((page) => page.for === 'public').map(toRoute),
            ],
          },
        ],
      },
      {
        Component: Shell,
        children: [
          {
            // Inside the shell, so that a broken screen leaves the navigation in place.
            ErrorBoundary: RouteFailure,
            children: [
              { path: '/', Component: HomePage },
              ...pages.filter((page) => page.for !== 'public').map(toRoute),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
