/**
 * The HTTP frame around the resources: what is read from a request and written to a response
 * besides the objects themselves.
 */
package io.github.instagramv1.server.http;
