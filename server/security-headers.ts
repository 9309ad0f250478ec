import type { FastifyHelmetOptions } from '@fastify/helmet';

/** The hosts that show Microsoft 365 apps in a frame: Teams, the Microsoft 365 app and Outlook. */
const MICROSOFT_365 = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.teams.microsoft.us',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
  'https://*.skype.com',
];

/** Where teams-js looks up which hosts are Microsoft's. */
const TEAMS_HOST_LIST = 'https://res.cdn.office.net';

/** The headers that tell a browser what a page of ours may do. Fluent writes its styles into the page itself. */
export function securityHeaders(mode: 'local' | 'teams'): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", TEAMS_HOST_LIST],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...MICROSOFT_365],
      },
    },
    // `frame-ancestors` says it better: X-Frame-Options cannot name Teams.
    frameguard: false,
    // Signing in opens a window that must be able to tell the page that it is done.
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    crossOriginResourcePolicy: { policy: 'same-site' },
    strictTransportSecurity: mode === 'teams' ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  };
}
