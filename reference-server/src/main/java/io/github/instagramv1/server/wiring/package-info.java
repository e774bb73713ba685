/** Starts a server: builds its parts and connects them. */
package io.github.instagramv1.server.wiring;
