/**
 * Who really made a request and what address they used, where proxies stand between: {@code
 * Forwarded} (RFC 7239) and the {@code X-Forwarded-} headers, as far as trusted proxies wrote them.
 */
package io.github.instagramv1.server.forward;
