/** SQL of what lets users and applications in: passwords, sessions, applications and codes. */
package io.github.instagramv1.server.store.access;
