/** Callers of requests, scopes, and the keys of rate limits. */
package io.github.instagramv1.server.credential;
