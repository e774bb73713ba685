/**
 * Connections: sends one request exactly as given, and returns the response as received, within the
 * time and size limits of a run.
 */
package io.github.instagramv1.conformance.http.wire;
