/** The arrows of the architecture. `npm test` fails when one points the wrong way. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Files that need each other cannot be understood or changed alone.',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules' } },
    },
    {
      name: 'one-door-per-lib',
      severity: 'error',
      comment:
        'A lib is reached through its index.ts only; what is behind the door may change. Rules on lists need no server: they have a door.',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/',
        pathNot: [
          '^libs/$1/',
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/cv/src/reading/index\\.ts$',
          '^libs/importing/src/domain/index\\.ts$',
          '^libs/importing/src/tables\\.fixture\\.ts$',
        ],
      },
    },
    {
      name: 'apps-use-doors',
      severity: 'error',
      comment:
        'Programs put libs together; they do not reach into them. Where one half of a lib needs no server, each half has a door of its own, so that a command starts at once.',
      from: { path: '^(apps|test)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: [
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/(cv/src/reading|rallies/src/domain/editing|occupations/src/tables)/index\\.ts$',
          '^libs/rallies/src/timetable\\.ts$',
          // What the specs of a lib stage, specs that cross libs may stage too.
          '\\.fixture\\.ts$',
        ],
      },
    },
    {
      name: 'libs-know-no-program',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'kernel-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/kernel/' },
      to: { path: '^(libs|apps)/', pathNot: '^libs/kernel/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules are functions: no framework, no database, no I/O.',
      from: {
        path: '^libs/[^/]+/src/domain/',
        pathNot: ['\\.spec\\.ts$', '^libs/rallies/src/domain/timetable/highs\\.ts$'],
      },
      to: {
        path: [
          'node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|fastify|@fastify|meilisearch|nodemailer)',
          '^(node:)?(fs|http|https|net|child_process)',
        ],
      },
    },
    {
      name: 'domain-needs-only-domain-and-kernel',
      severity: 'error',
      comment:
        'Inside a lib the arrows run controller, jobs → service, queries → domain → kernel. (#identity and others: types only.)',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/$1/src/', pathNot: '^libs/$1/src/(domain|reading)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-know-no-http',
      severity: 'error',
      from: { path: '\\.(service|queries|jobs|entity|entities)\\.ts$' },
      to: { path: ['\\.controller\\.ts$', 'node_modules/(fastify|@fastify)/'] },
    },
    {
      name: 'web-talks-http-only',
      severity: 'error',
      comment:
        'The front end knows the API by its generated client. The rules of editing a timetable are shared: what is shown while something is dragged is what the server decides by.',
      from: { path: '^apps/web/src/' },
      to: { path: '^(libs|apps/(api|worker|cli))/', pathNot: '^libs/rallies/src/domain/editing/index\\.ts$' },
    },
    {
      name: 'web-features-stand-alone',
      severity: 'error',
      comment: 'A screen is added or taken out as a folder; what two share lives in ui.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/([^/]+)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { pathNot: '\\.mjs$' },
      // Vite resolves what ends in a query.
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
