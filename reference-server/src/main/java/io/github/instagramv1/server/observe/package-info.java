/** Monitoring of a running server: health, metrics, request ids and the access log. */
package io.github.instagramv1.server.observe;
