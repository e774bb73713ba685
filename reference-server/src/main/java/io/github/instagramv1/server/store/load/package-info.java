/** Bulk loading: whole worlds written in batches, past the services that serve single requests. */
package io.github.instagramv1.server.store.load;
