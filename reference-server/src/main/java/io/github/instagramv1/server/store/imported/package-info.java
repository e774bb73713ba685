/** SQL of imported media, users and files. */
package io.github.instagramv1.server.store.imported;
