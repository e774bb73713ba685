/** Authentication and authorization: credentials, scopes, signatures and rate limits. */
package io.github.instagramv1.server.auth;
