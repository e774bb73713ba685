/** Steps from one schema to the next that SQL alone cannot make. */
package io.github.instagramv1.server.store.migration;
