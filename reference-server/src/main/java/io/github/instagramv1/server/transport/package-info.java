/**
 * HTTP below the API: connections and their limits, request bodies that are read completely before
 * an operation runs, and responses that are written without blocking a thread. The package does not
 * know the API's operations.
 */
package io.github.instagramv1.server.transport;
