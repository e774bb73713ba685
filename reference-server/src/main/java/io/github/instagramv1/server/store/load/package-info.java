/** Bulk loading: whole databases written in batches, without the services for single requests. */
package io.github.instagramv1.server.store.load;
