/** Reads a user's data export from Instagram, in all of its layouts. */
package io.github.instagramv1.server.dataexport;
