/**
 * HTTP below the API: connections and their limits, request bodies read whole before anything runs,
 * responses written whole without a waiting thread. Nothing here knows the API's operations.
 */
package io.github.instagramv1.server.transport;
