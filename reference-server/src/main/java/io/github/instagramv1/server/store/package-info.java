/** All SQL of the server. */
package io.github.instagramv1.server.store;
