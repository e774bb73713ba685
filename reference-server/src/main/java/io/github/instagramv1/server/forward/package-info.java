/**
 * Determines the client of a request and the address that it used, if proxies are in between:
 * {@code Forwarded} (RFC 7239) and the {@code X-Forwarded-} headers, as written by trusted proxies.
 */
package io.github.instagramv1.server.forward;
