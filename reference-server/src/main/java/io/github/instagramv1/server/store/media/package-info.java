/** SQL of media objects, comments and likes. */
package io.github.instagramv1.server.store.media;
