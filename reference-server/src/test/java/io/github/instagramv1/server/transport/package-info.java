/** Clients that hang up, stall, or send what is no HTTP, over real sockets. */
package io.github.instagramv1.server.transport;
