/** SQL of authentication: passwords, sessions, applications and codes. */
package io.github.instagramv1.server.store.access;
